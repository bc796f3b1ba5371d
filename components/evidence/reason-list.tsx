import type { JSX } from 'preact';
import { type PageWords, reasonSentence } from '../../utils/i18n/index.ts';
import type { Request, Verdict } from '../../utils/requests/index.ts';
import { topReasons } from './top-reasons.ts';

interface ReasonListProps {
  readonly words: PageWords;
  readonly request: Request;
  readonly verdict: Verdict;
}

/** Up to three reasons in words; nothing at all where there is none. */
export function ReasonList({ words, request, verdict }: ReasonListProps): JSX.Element | null {
  const reasons = topReasons(verdict);
  if (reasons.length === 0) return null;
  return (
    <div class="evidence">
      <p class="evidence-title">{words.say('reasons.title')}</p>
      <ul aria-label={words.say('reasons.title')}>
        {reasons.map((reason) => (
          <li key={reason.code} class={reason.weight < 0 ? 'reason reason-against' : 'reason'}>
            {reasonSentence(words, reason, verdict, request)}
          </li>
        ))}
      </ul>
    </div>
  );
}
