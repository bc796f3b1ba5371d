import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { widen } from './widen.ts';

/** A meeting that no card and no profile tells of. */
export function unnamedMeeting(reading: Reading, sentence: Sentence, stretch: Stretch): Draft {
  return { ...widen(reading, sentence, stretch), kind: 'event', topic: null, anchor: null, about: 'both' };
}
