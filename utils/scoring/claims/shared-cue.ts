import type { Stretch } from './sentences.ts';

/** Words that say that something holds for sender and reader both. */
export interface SharedCue extends Stretch {
  /** "Both" and "like you" are strong, "too" and "also" are weak. */
  readonly strong: boolean;
  /** Names the two of them, so that even an unheard-of topic beside it is a claim. */
  readonly pair: boolean;
  /** Where the words themselves say what it is about: "two knitters"; else null. */
  readonly topic: Stretch | null;
}

/** Words, from one token up to another, that name the two of them by what they are or do: "two knitters". */
export function pairCue(from: number, to: number, topic: Stretch | null): SharedCue {
  return { from, to, strong: true, pair: true, topic };
}
