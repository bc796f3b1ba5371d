import type { Label, ScoredLabel } from '../requests/index.ts';

/** What the reader did with the very same text when others sent it. */
export interface TextPast {
  /** How often they called it what. */
  readonly called: Readonly<Partial<Record<ScoredLabel, number>>>;
  /** How often they declined it, by what it was called at that moment. */
  readonly declined: Readonly<Partial<Record<Label, number>>>;
}
