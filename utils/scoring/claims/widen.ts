import { span } from './draft.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';

const BACK: ReadonlySet<string> = new Set(['me', 'we', 'you', 'your']);
const WIDEST_BACK = 3;
const WIDEST_ON = 2;
const NEGATION_REACH = 3;

/** Takes in who is spoken of before, and up to two words that end the part. */
export function widen(reading: Reading, sentence: Sentence, words: Stretch): Stretch {
  const first = chunkOf(sentence, words);
  const last = sentence.chunks.find((chunk) => words.to > chunk.from && words.to <= chunk.to) ?? sentence;
  let from = words.from;
  for (let at = words.from - 1; at >= first.from && at >= words.from - WIDEST_BACK; at -= 1) {
    const here = reading.cues.some((cue) => BACK.has(cue.role) && cue.from <= at && cue.to > at);
    if (here) from = at;
  }
  return { from, to: last.to - words.to <= WIDEST_ON ? last.to : words.to };
}

/** "Both at RTP without ever meeting": denies what comes after it. */
const WITHOUT: ReadonlySet<string> = new Set('without zonder ohne sans sin sem senza'.split(' '));

/** "I never worked at Zalando": a negation before or among the words, in the same part of the sentence; "no?" at its end is none. */
export function isDenied(reading: Reading, chunk: Stretch, words: Stretch): boolean {
  const around = span(chunk, words);
  return cuesIn(reading, 'not', around).some(
    (not) =>
      !(not.from >= words.to && WITHOUT.has(reading.analysis.tokens[not.from]?.norm ?? '')) &&
      not.from <= words.to &&
      words.from - not.to <= NEGATION_REACH &&
      not.to < around.to,
  );
}

/** The part of the sentence in which these words begin. */
export function chunkOf(sentence: Sentence, words: Stretch): Stretch {
  return sentence.chunks.find((chunk) => words.from >= chunk.from && words.from < chunk.to) ?? sentence;
}
