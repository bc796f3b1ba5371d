import { HEADLINE_NAMES, NOTE_NAMES } from '../features/dense-names.ts';
import type { FrameWords } from '../features/frame-values.ts';
import type { Language } from '../language/languages.ts';
import { MOVE_NAMES, MOVES } from '../moves/move-names.ts';
import { fact } from '../text/word.ts';
import { type HeadlinePhrases, KEY_BYTES } from './headline-phrases.ts';
import { labelRows } from './label-rows.ts';
import type { Calibration, GramWeights, LanguageGroup, Model, NoteModel } from './model.ts';
import { moveRows } from './move-rows.ts';
import { type StoredPhrases, tablePhrases } from './phrase-table.ts';

/** Gram weights as they are stored, label by label, in base64: nibbles for notes, int8 numbers for headlines. */
export interface PackedGrams {
  readonly buckets: number;
  readonly scales: readonly number[];
  readonly base64: string;
}

/** Phrases of headlines as they are stored: the keys with their highest byte first, and the int8 numbers, each in base64. */
export interface PackedHeadlinePhrases {
  readonly scale: number;
  readonly keys: string;
  readonly base64: string;
}

/** Move weights as they are stored. */
export interface PackedMoves {
  /** Buckets of character runs, and of runs of the frame. Powers of two. */
  readonly gramBuckets: number;
  readonly frameBuckets: number;
  /** By the names of the moves. */
  readonly scales: Readonly<Record<string, number>>;
  readonly bias: Readonly<Record<string, number>>;
  /** Nibbles, bucket by bucket, those of characters first. */
  readonly base64: string;
}

/** The model as the training program writes it. */
export interface PackedModel {
  /** SHA-256 of the texts it was trained on, so that a test can tell a stale model. */
  readonly corpusDigest: string;
  readonly note: {
    readonly grams: PackedGrams;
    readonly phrases: StoredPhrases;
    /** The common words of each language, with spaces between. */
    readonly frameWords: Readonly<Record<Language, string>>;
    readonly moves: PackedMoves;
    /** By the names of the dense features. */
    readonly dense: Readonly<Record<string, readonly number[]>>;
    readonly bias: readonly number[];
    readonly calibration: Readonly<Record<LanguageGroup, Calibration>>;
  };
  readonly headline: {
    readonly grams: PackedGrams;
    /** One int8 number for each phrase. */
    readonly phrases: PackedHeadlinePhrases;
    readonly dense: Readonly<Record<string, number>>;
    readonly bias: number;
    readonly scale: number;
  };
}

/** The stored bytes, one a character. Throws when there are not as many as there must be. */
function storedBytes(base64: string, size: number): string {
  const bytes = atob(base64);
  if (bytes.length !== size) throw new Error('The stored weights are cut short');
  return bytes;
}

/** They are stored label by label and used bucket by bucket. */
function unpackGrams({ buckets, scales, base64 }: PackedGrams): GramWeights {
  const labels = scales.length;
  const bytes = storedBytes(base64, buckets * labels);
  const weights = new Int8Array(bytes.length);
  for (let label = 0; label < labels; label++)
    for (let bucket = 0; bucket < buckets; bucket++)
      weights[bucket * labels + label] = bytes.charCodeAt(label * buckets + bucket);
  return { buckets, scales, weights };
}

function unpackHeadlinePhrases({ scale, keys: packed, base64 }: PackedHeadlinePhrases): HeadlinePhrases {
  const keys = atob(packed);
  return { keys, weights: storedBytes(base64, keys.length / KEY_BYTES), scale };
}

/** What the runs say for the labels, and the moves' model. */
function unpackRuns(
  grams: PackedGrams,
  { gramBuckets, frameBuckets, base64, scales, bias }: PackedMoves,
): Pick<NoteModel, 'rows' | 'scales' | 'moves'> {
  const moves = storedBytes(base64, ((gramBuckets + frameBuckets) * MOVES.length) / 2);
  const labels = storedBytes(grams.base64, (grams.buckets * grams.scales.length) / 2);
  const frames = (gramBuckets * MOVES.length) / 2;
  return {
    rows: labelRows(grams.buckets, labels),
    scales: grams.scales,
    moves: {
      grams: moveRows(gramBuckets, moves.slice(0, frames)),
      frames: moveRows(frameBuckets, moves.slice(frames)),
      scales: inOrder(MOVE_NAMES, scales),
      bias: inOrder(MOVE_NAMES, bias),
    },
  };
}

/** Weights in the order of the features. Throws when a feature has none: the model is older than the code. */
function inOrder<T>(names: readonly string[], byName: Readonly<Record<string, T>>): readonly T[] {
  return names.map((name) => {
    const weight = byName[name];
    if (weight === undefined) throw new Error(`The stored model has no weight for ${name}`);
    return weight;
  });
}

/** The common words of each language. */
export function unpackWords(packed: Readonly<Record<Language, string>>): FrameWords {
  const among = (language: Language) => {
    const words = new Set(packed[language].split(' '));
    return fact((text) => words.has(text));
  };
  return {
    en: among('en'),
    nl: among('nl'),
    de: among('de'),
    fr: among('fr'),
    es: among('es'),
    pt: among('pt'),
    it: among('it'),
  };
}

/** Makes a stored model ready for use. Throws when its weights are not complete. */
export function unpackModel(packed: PackedModel): Model {
  return {
    note: {
      bias: packed.note.bias,
      calibration: packed.note.calibration,
      ...unpackRuns(packed.note.grams, packed.note.moves),
      phrases: tablePhrases(packed.note.phrases),
      frameWords: unpackWords(packed.note.frameWords),
      dense: Float64Array.from(inOrder(NOTE_NAMES, packed.note.dense).flat()),
    },
    headline: {
      ...packed.headline,
      grams: unpackGrams(packed.headline.grams),
      phrases: unpackHeadlinePhrases(packed.headline.phrases),
      dense: inOrder(HEADLINE_NAMES, packed.headline.dense),
    },
  };
}
