import { type Draft, span } from './draft.ts';
import { kindOf } from './kind.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { sharedCues } from './shared-cues.ts';
import { topicsFor } from './shared-topics.ts';
import { chunkOf, isDenied, widen } from './widen.ts';

const KIND_REACH = 2;

/** "We both love fado", "fellow quilter", "ik schaats ook": what is said to hold for the two together. */
export function findShared(reading: Reading, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const selling = cuesIn(reading, 'sell', sentence).length > 0;
  for (const cue of sharedCues(reading, sentence)) {
    if (!cue.strong && (selling || (sentence.question && !isAnother(reading, cue)))) continue;
    if ([...taken, ...drafts].some((draft) => overlaps(draft, cue))) continue;
    if (drafts.some((draft) => draft.topic !== null && !cue.pair && distance(draft, cue) === 0)) continue;
    const chunk = chunkOf(sentence, cue);
    if (!cue.strong && drafts.some((draft) => draft.topic !== null && overlaps(draft.topic, chunk))) continue;
    for (const topic of topicsFor(reading, sentence, cue, [...taken, ...drafts])) {
      const words = span(cue, topic);
      if (isDenied(reading, chunk, words)) continue;
      const kind = kindOf(reading, around(sentence, chunk, words), topic.anchor);
      drafts.push({ ...widen(reading, sentence, words), kind, topic, anchor: topic.anchor, about: 'both' });
    }
  }
  return drafts;
}

/** Where words that tell the kind are looked for: the part of the sentence, and what stands right before the claim ("ex-"). */
function around(sentence: Sentence, chunk: Stretch, words: Stretch): Stretch {
  const before = { from: Math.max(sentence.from, words.from - KIND_REACH), to: words.to };
  return words.from >= chunk.from ? span(chunk, words) : before;
}

const ANOTHER: ReadonlySet<string> = new Set(
  'another noch nog encore otro otra outro outra altro altra un une mais una'.split(' '),
);
const NOUN_REACH = 5;

/** "Another sitar freak?" asks nothing. */
function isAnother(reading: Reading, cue: Stretch): boolean {
  const first = reading.analysis.tokens[cue.from];
  const stretch = { from: cue.to, to: cue.to + NOUN_REACH };
  const noun = cuesIn(reading, 'interest', stretch).length + cuesIn(reading, 'group', stretch).length > 0;
  return first !== undefined && ANOTHER.has(first.norm) && noun;
}
