import type { Stance, Verdict } from '../requests/index.ts';
import type { ReasonCode } from './reason-codes.ts';

/** From this worth on a request that no words speak for deserves a look; see `stages/worth.ts` for the scale. */
const WORTH_A_LOOK = 0.6;
/** Where the reader's own taste speaks for it or against it, a half decides. */
const WORTH_TO_THIS_READER = 0.5;
/** From this probability on a label that speaks against a request is what it goes by. */
const EVEN_ODDS = 0.5;

const WANTED: ReadonlySet<string> = new Set<ReasonCode>([
  'reader-wants-such',
  'welcome-recruiter',
  'welcome-student',
  'welcome-same-city',
  'trusted-company',
  'trusted-mutual',
]);
const UNWANTED: ReadonlySet<string> = new Set<ReasonCode>([
  'reader-declines-such',
  'text-declined',
  'unwelcome-recruiter',
  'unwelcome-student',
]);

type Judged = Pick<Verdict, 'label' | 'worth' | 'reasons'>;

/**
 * What the toolbar counts and the queue shows first: a person's own reason, or a card that is worth the time by itself.
 * What this reader has taught or asked for can bring in anything but a scam, and can take anything out.
 */
export function isWorthALook({ label, worth, reasons }: Judged): boolean {
  const says = (codes: ReadonlySet<string>) => reasons.some(({ code }) => codes.has(code));
  switch (label) {
    case 'genuine':
      return worth >= WORTH_TO_THIS_READER || !says(UNWANTED);
    case 'recruiter':
    case 'unclear':
      return worth >= (says(WANTED) ? WORTH_TO_THIS_READER : WORTH_A_LOOK);
    case 'pitch':
    case 'generic':
      return worth >= WORTH_TO_THIS_READER && says(WANTED);
    case 'scam':
      return false;
  }
}

/** Where Winnow stands on a request: the groups of the queue, and what a reader overrules. */
export function stanceOf(verdict: Judged & Pick<Verdict, 'probabilities'>): Stance {
  if (isWorthALook(verdict)) return 'for';
  const { label, probabilities } = verdict;
  const isEmpty = label === 'pitch' || label === 'scam' || label === 'generic';
  return isEmpty && probabilities[label] >= EVEN_ODDS ? 'against' : 'open';
}
