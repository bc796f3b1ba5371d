import type { Verdict } from '../requests/index.ts';

/** From this worth on a request that no words speak for deserves a look; see `stages/worth.ts` for the scale. */
const WORTH_A_LOOK = 0.6;

/** What the toolbar counts and the queue shows first: a person's own reason, or a card that is worth the time by itself. */
export function isWorthALook({ label, worth }: Pick<Verdict, 'label' | 'worth'>): boolean {
  return label === 'genuine' || ((label === 'recruiter' || label === 'unclear') && worth >= WORTH_A_LOOK);
}
