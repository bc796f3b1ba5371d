import type { Choice, Label, ScoredLabel } from '../requests/index.ts';
import type { LabelShift, TraitKey } from '../scoring/personal-weights.ts';

/** What one lesson does to one trait of the request that it came from. */
export interface Change {
  readonly key: TraitKey;
  /** The trait as the reader is told of it. */
  readonly shown: string;
  /** How much more welcome it is, in logits of worth for a value of 1; 0 where the lesson was no decision. */
  readonly wanted: number;
  /** How far it moves the labels; empty where the lesson was no correction. */
  readonly labels: LabelShift;
}

/** Tastes change, and so the oldest lessons fade: no more than this are kept. */
const MOST_LESSONS = 500;

/** Of lessons in the order in which they were learnt, those that are kept. */
export function newestLessons<Learnt>(lessons: readonly Learnt[]): readonly Learnt[] {
  return lessons.slice(-MOST_LESSONS);
}

/** What a lesson came from: a decision that went against the verdict, or the reader's own word for the label. */
export type Origin =
  | { readonly kind: 'decision'; readonly choice: Choice; readonly decisionId: string }
  | { readonly kind: 'correction'; readonly label: ScoredLabel };

/** One thing learnt. It is never changed, only taken back. */
export interface Lesson {
  readonly id: string;
  readonly requestId: string;
  readonly origin: Origin;
  /** What Winnow called it then. */
  readonly was: Label;
  /** The text of the note, by the name under which it is remembered; null where there is none to remember. */
  readonly textId: string | null;
  readonly changes: readonly Change[];
  /** Milliseconds since 1970. */
  readonly learntAt: number;
}
