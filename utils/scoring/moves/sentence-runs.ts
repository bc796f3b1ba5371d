import { type FrameWords, frameUses } from '../features/frame-values.ts';
import { forEachGram } from '../features/grams.ts';
import type { MaskedText } from '../text/masked-text.ts';
import type { MaskedSentence } from './masked-sentences.ts';

/**
 * The runs of one sentence: buckets of its characters and of its frame. Each run is worth one through the root of how
 * many of its kind there are, so that long sentences are not louder.
 */
export interface SentenceRuns {
  readonly grams: readonly number[];
  readonly frames: readonly number[];
}

/** `gramBuckets` and `frameBuckets` must be powers of two. */
export function sentenceRuns(
  masked: MaskedText,
  { start, end }: MaskedSentence,
  language: string | null,
  words: FrameWords,
  gramBuckets: number,
  frameBuckets: number,
): SentenceRuns {
  const text = masked.text.slice(start, end);
  const grams: number[] = [];
  forEachGram(text, gramBuckets, (bucket) => grams.push(bucket));
  const sentence = { text, units: masked.units.subarray(start, end) };
  const frames = frameUses(sentence, language, words, frameBuckets).map(({ bucket }) => bucket);
  return { grams, frames };
}
