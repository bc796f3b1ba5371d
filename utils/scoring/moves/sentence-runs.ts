import { type FrameWords, frameBuckets } from '../features/frame-values.ts';
import { gramBuckets } from '../features/gram-values.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { MaskedText } from '../text/masked-text.ts';
import type { MaskedSentence } from './masked-sentences.ts';

/**
 * The runs of one sentence: buckets of its characters and of its frame. Each run is worth one through the root of how
 * many of its kind there are, so that long sentences are not louder.
 */
export interface SentenceRuns<List> {
  readonly grams: List;
  /** None in a language whose common words we do not know. */
  readonly frames: List;
}

const NONE = new Uint16Array(0);

/** The runs of a sentence, good until it is called again. `ofGrams` and `ofFrames` are numbers of buckets, powers of two. */
export function runsIn(
  { start, end }: MaskedSentence,
  { text }: MaskedText,
  language: string | null,
  words: FrameWords,
  ofGrams: number,
  ofFrames: number,
): SentenceRuns<Uint16Array> {
  return {
    grams: gramBuckets(text, ofGrams, start, end),
    frames: isKnownLanguage(language) ? frameBuckets(text, start, end, words[language], ofFrames) : NONE,
  };
}

/** The same to keep, for training. */
export function sentenceRuns(
  masked: MaskedText,
  sentence: MaskedSentence,
  language: string | null,
  words: FrameWords,
  ofGrams: number,
  ofFrames: number,
): SentenceRuns<readonly number[]> {
  const { grams, frames } = runsIn(sentence, masked, language, words, ofGrams, ofFrames);
  return { grams: [...grams], frames: [...frames] };
}
