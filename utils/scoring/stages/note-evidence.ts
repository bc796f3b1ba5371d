import { CONCEPTS } from '../concepts/concepts.ts';
import { ACTS_FROM, VOICE_FROM } from '../features/dense-names.ts';
import { readGrams } from '../features/gram-values.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { FORMS } from '../features/note-form.ts';
import { readPieces } from '../features/pieces.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { LanguageGroup, NoteModel } from '../model/model.ts';
import { readMoves } from '../moves/read-moves.ts';
import type { Causes } from './evidence.ts';
import { moveParts } from './move-parts.ts';
import { addTo, noLogits, type Part } from './part.ts';
import { addPhraseLogits } from './phrase-logits.ts';
import { wordLogits } from './word-logits.ts';

/** The group whose calibration a note falls under. */
export function languageGroup(language: string | null): LanguageGroup {
  return isKnownLanguage(language) ? 'known' : 'unknown';
}

/** Takes the row of a token out of the table of word logits. */
function takeRow(words: Float64Array, token: number, into: number[]): void {
  for (let label = 0, at = token * into.length; label < into.length; label++, at++) {
    into[label] = (into[label] ?? 0) + (words[at] ?? 0);
    words[at] = 0;
  }
}

/** One part for each concept (at its first place), with what it does there and the wording of its words, which nobody else gets. */
function conceptParts(
  { concepts, acts, tokens }: NoteFeatures,
  model: NoteModel,
  words: Float64Array,
): Part[] {
  const partOf: (Part | undefined)[] = [];
  const parts: Part[] = [];
  for (const { concept, first, last } of concepts) {
    if (partOf[concept] !== undefined) continue;
    const code = CONCEPTS[concept]?.[1] ?? 'wording';
    const start = tokens[first]?.start ?? null;
    const part: Part = { code, where: 'note', start, end: tokens[last]?.end ?? null, logits: noLogits() };
    partOf[concept] = part;
    parts.push(part);
    addTo(part.logits, model.dense, concept, 1);
    for (let token = first; token <= last; token++) takeRow(words, token, part.logits);
  }
  for (const { feature, hit } of acts) {
    const part = partOf[hit.concept];
    if (part !== undefined) addTo(part.logits, model.dense, ACTS_FROM + feature, 1);
  }
  return parts;
}

function formParts(features: NoteFeatures, model: NoteModel): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < features.forms.length; index++) {
    const form = features.forms[index];
    if (form === undefined || form.value === 0) continue;
    const logits = noLogits();
    addTo(logits, model.dense, CONCEPTS.length + index, form.value);
    const span = form.spans[0];
    const code = FORMS[index]?.code ?? 'wording';
    parts.push({ code, where: 'note', start: span?.[0] ?? null, end: span?.[1] ?? null, logits });
  }
  return parts;
}

/** What belongs to no place: who speaks of whom, the model's bias, and the wording of a note without a word. */
function placelessPart({ tokens, voice }: NoteFeatures, model: NoteModel, words: Float64Array): Part {
  const logits = [...model.bias];
  if (tokens.length === 0) takeRow(words, 0, logits);
  for (let index = 0; index < voice.length; index++)
    addTo(logits, model.dense, VOICE_FROM + index, voice[index] ?? 0);
  return { code: 'wording', where: 'note', start: null, end: null, logits };
}

/**
 * Takes a note's calibrated logits apart into causes that add up to them exactly: the concepts, the form, each sentence
 * by what it does, what belongs to no place (the calibration's shift with it), and every other word by its wording, whose
 * rows are good until it is called again.
 */
export function noteCauses(features: NoteFeatures, model: NoteModel): Causes {
  const { masked, language, tokens } = features;
  const { scale, shift } = model.calibration[languageGroup(language)];
  const grams = readGrams(masked.text);
  const pieces = readPieces(masked.text, { tokens, units: masked.units });
  const words = wordLogits(features, grams, model);
  addPhraseLogits(words, features, pieces, model.phrases);
  const placeless = placelessPart(features, model, words);
  const evidence = [
    ...conceptParts(features, model, words),
    ...formParts(features, model),
    ...moveParts(features, readMoves(masked, grams, pieces, language, model), model),
    placeless,
  ];
  for (const { logits } of evidence)
    for (let label = 0; label < logits.length; label++) logits[label] = (logits[label] ?? 0) * scale;
  shift.forEach((more, label) => {
    placeless.logits[label] = (placeless.logits[label] ?? 0) + more;
  });
  const rows = words.subarray(0, tokens.length * shift.length);
  for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] ?? 0) * scale;
  return { evidence, wording: { words: tokens, rows } };
}
