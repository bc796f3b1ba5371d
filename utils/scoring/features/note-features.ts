import { findConcepts } from '../concepts/concept-hits.ts';
import { CONCEPTS } from '../concepts/concepts.ts';
import type { PatternHit } from '../concepts/pattern-matcher.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { isKnownLanguage, LANGUAGES } from '../language/languages.ts';
import { moveValues } from '../moves/move-values.ts';
import type { SentenceMoves } from '../moves/read-moves.ts';
import { type FoldedText, foldText } from '../text/folded-text.ts';
import { type MaskedText, maskText } from '../text/masked-text.ts';
import { findSentences } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type ActUse, findActs } from './acts.ts';
import { ACTS_FROM, MOVES_FROM, NOTE_NAMES, VOICE_FROM } from './dense-names.ts';
import { type FormFeature, measureForms } from './note-form.ts';
import { voiceValues } from './voice.ts';

/** A note read once: everything that the model and the reasons are made from. */
export interface NoteFeatures {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly language: string | null;
  readonly masked: MaskedText;
  readonly concepts: readonly PatternHit[];
  readonly forms: readonly FormFeature[];
  readonly acts: readonly ActUse[];
  readonly voice: readonly number[];
}

/** How many numbers {@link denseValues} gives. */
export const DENSE_SIZE = NOTE_NAMES.length;

/**
 * The concepts of a note: by its language, by all seven where it is too short to tell, and none in a language that is
 * told but not ours, whose words would only be mistaken.
 */
function conceptsOf(tokens: readonly Token[], language: string | null): readonly PatternHit[] {
  if (isKnownLanguage(language)) return findConcepts(tokens, language);
  return language === null ? LANGUAGES.flatMap((each) => findConcepts(tokens, each)) : [];
}

/** Reads a note into features. */
export function readNote(note: string): NoteFeatures {
  const folded = foldText(note);
  const tokens = tokenise(folded);
  const language = detectLanguage(note, tokens);
  const concepts = conceptsOf(tokens, language);
  const sentences = findSentences(note, tokens);
  return {
    folded,
    tokens,
    language,
    masked: maskText(folded, tokens, language),
    concepts,
    forms: measureForms(note, tokens),
    acts: findActs(concepts, sentences),
    voice: voiceValues(tokens, sentences, language),
  };
}

/** Concepts and acts as there or not there, forms, voice and moves as measured, in the order of NOTE_NAMES. */
export function denseValues(features: NoteFeatures, sentences: readonly SentenceMoves[]): Float64Array {
  const values = new Float64Array(DENSE_SIZE);
  for (const hit of features.concepts) values[hit.concept] = 1;
  features.forms.forEach((form, index) => {
    values[CONCEPTS.length + index] = form.value;
  });
  for (const { feature } of features.acts) values[ACTS_FROM + feature] = 1;
  values.set(features.voice, VOICE_FROM);
  values.set(moveValues(sentences), MOVES_FROM);
  return values;
}
