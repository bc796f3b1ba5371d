import { type FrameWords, frameBuckets } from '../features/frame-values.ts';
import { type Grams, gramsWithin, readGrams } from '../features/gram-values.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { MaskedText } from '../text/masked-text.ts';
import type { MaskedSentence } from './masked-sentences.ts';

/**
 * The runs of one sentence: those of its characters and of its frame. Each run is worth one through the root of how
 * many of its kind there are, so that long sentences are not louder.
 */
export interface SentenceRuns<List> {
  readonly grams: List;
  /** None in a language whose common words we do not know. */
  readonly frames: List;
}

const NONE = new Uint16Array(0);

/**
 * The runs of a sentence, good until it is called again: signatures of its characters, buckets of its frame.
 * @param grams Those of the whole text.
 * @param ofFrames The number of buckets, a power of two.
 */
export function runsIn(
  { start, end }: MaskedSentence,
  { text }: MaskedText,
  grams: Grams,
  language: string | null,
  words: FrameWords,
  ofFrames: number,
): SentenceRuns<Uint16Array> {
  return {
    grams: gramsWithin(grams, start, end),
    frames: isKnownLanguage(language) ? frameBuckets(text, start, end, words[language], ofFrames) : NONE,
  };
}

/** The same to keep, for training, all in buckets. `ofGrams` and `ofFrames` are their numbers, powers of two. */
export function sentenceRuns(
  masked: MaskedText,
  sentence: MaskedSentence,
  language: string | null,
  words: FrameWords,
  ofGrams: number,
  ofFrames: number,
): SentenceRuns<readonly number[]> {
  const { grams, frames } = runsIn(sentence, masked, readGrams(masked.text), language, words, ofFrames);
  return { grams: [...grams].map((run) => run & (ofGrams - 1)), frames: [...frames] };
}
