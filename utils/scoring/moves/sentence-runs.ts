import { type FrameWords, frameBuckets } from '../features/frame-values.ts';
import { readGrams, runsOfFour } from '../features/gram-values.ts';
import { listed, type SomeRuns } from '../features/hashed-runs.ts';
import { type Pieces, pieceFrom, readPieces } from '../features/pieces.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { MaskedText } from '../text/masked-text.ts';
import type { MaskedSentence } from './masked-sentences.ts';

const NONE: SomeRuns = { runs: new Uint16Array(0), first: 0, step: 1, count: 0 };

/**
 * The runs of a sentence's frame as buckets; none in a language whose common words we do not know. Good until it is
 * called again.
 * @param pieces Those of its masked text.
 * @param buckets Their number, a power of two.
 */
export function framesIn(
  { start, end }: MaskedSentence,
  pieces: Pieces,
  language: string | null,
  words: FrameWords,
  buckets: number,
): SomeRuns {
  if (!isKnownLanguage(language)) return NONE;
  return frameBuckets(pieces, pieceFrom(pieces, start), pieceFrom(pieces, end), words[language], buckets);
}

/**
 * For training, the runs of one sentence as buckets: those of its characters and of its frame. Each run is worth one
 * through the root of how many of its kind there are, so that long sentences are not louder.
 */
export interface SentenceRuns {
  readonly grams: readonly number[];
  readonly frames: readonly number[];
}

/** `ofGrams` and `ofFrames` are numbers of buckets, powers of two. */
export function sentenceRuns(
  masked: MaskedText,
  sentence: MaskedSentence,
  language: string | null,
  words: FrameWords,
  ofGrams: number,
  ofFrames: number,
): SentenceRuns {
  const grams = readGrams(masked.text);
  const runs = listed(runsOfFour(grams, sentence.start, sentence.end));
  return {
    grams: runs.map((run) => run & (ofGrams - 1)),
    frames: listed(framesIn(sentence, readPieces(masked.text), language, words, ofFrames)),
  };
}
