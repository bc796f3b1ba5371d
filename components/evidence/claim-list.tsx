import type { JSX } from 'preact';
import { claimSentence, type PageWords } from '../../utils/i18n/index.ts';
import type { Claim, ClaimStatus } from '../../utils/requests/index.ts';

interface ClaimListProps {
  readonly words: PageWords;
  readonly claims: readonly Claim[];
}

type Outcome = 'holds' | 'half' | 'empty' | 'open';

const OUTCOMES: Readonly<Record<ClaimStatus, Outcome>> = {
  shown: 'holds',
  'yours-only': 'half',
  'theirs-only': 'half',
  'not-shown': 'empty',
  'cannot-tell': 'open',
};

/** A tick, a half-filled ring, a cross, a question: the outcome by its shape. */
const SHAPES: Readonly<Record<Outcome, JSX.Element>> = {
  holds: <path d="m3.5 8.5 3 3 6-7" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.500a5.5 5.5 0 0 0 0 11Z" fill="currentColor" stroke="none" />
    </>
  ),
  empty: <path d="m4 4 8 8m0-8-8 8" />,
  open: <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.200c-.8.4-1.1.8-1.1 1.600m0 2.700v.1" />,
};

/** What the note says the two have in common, and what was found of it. */
export function ClaimList({ words, claims }: ClaimListProps): JSX.Element | null {
  if (claims.length === 0) return null;
  return (
    <div class="evidence">
      <p class="evidence-title">{words.say('claims.title')}</p>
      <ul aria-label={words.say('claims.title')}>
        {claims.map((claim) => (
          <li
            key={`${claim.start}-${claim.end}-${claim.kind}`}
            class={`claim claim-${OUTCOMES[claim.status]}`}
          >
            <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
              {SHAPES[OUTCOMES[claim.status]]}
            </svg>
            <span>
              <span class="claim-kind">{words.say(`claimKind.${claim.kind}`)}</span>{' '}
              {claimSentence(words, claim)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
