import type { Choice, Label, Verdict } from '../requests/index.ts';

/** One thing to learn from: what the scorer said, and what the reader did with it or called it. */
export interface Lesson {
  readonly verdict: Pick<Verdict, 'label' | 'probabilities' | 'reasons'>;
  readonly decision: Choice | null;
  /** The reader's own word for it; weighs more than any decision. */
  readonly label: Label | null;
}
