import type { Probabilities, ScoredLabel } from '../../requests/index.ts';

const NOTHING: Probabilities = { pitch: 0, recruiter: 0, scam: 0, generic: 0, genuine: 0 };

/** The probabilities of what is certain, because the reader has said so. */
export function certainly(label: ScoredLabel): Probabilities {
  return { ...NOTHING, [label]: 1 };
}
