import { SCORED_LABELS } from '../../requests/index.ts';
import { CONCEPTS } from '../concepts/concepts.ts';
import { ACTS_FROM, VOICE_FROM } from '../features/dense-names.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { FORMS } from '../features/note-form.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { LanguageGroup, NoteModel } from '../model/model.ts';
import { readMoves } from '../moves/read-moves.ts';
import type { Evidence } from './evidence.ts';
import { moveParts } from './move-parts.ts';
import { addTo, noLogits, type Part } from './part.ts';
import { wordLogits } from './word-logits.ts';

/** The group whose calibration a note falls under. */
export function languageGroup(language: string | null): LanguageGroup {
  if (language === 'en') return 'english';
  return isKnownLanguage(language) ? 'others' : 'unknown';
}

/** Takes the row of a token out of the table of word logits. */
function takeRow(words: Float64Array, token: number, into: number[]): void {
  for (let label = 0, at = token * into.length; label < into.length; label++, at++) {
    into[label] = (into[label] ?? 0) + (words[at] ?? 0);
    words[at] = 0;
  }
}

/** True for a row of which nothing is left. */
function isTaken(words: Float64Array, token: number): boolean {
  const from = token * SCORED_LABELS.length;
  for (let at = from; at < from + SCORED_LABELS.length; at++) if (words[at] !== 0) return false;
  return true;
}

/** One part for each concept (at its first place), with what it does there and the wording of its words, which nobody else gets. */
function conceptParts(
  { concepts, acts, tokens }: NoteFeatures,
  model: NoteModel,
  words: Float64Array,
): Part[] {
  const seen = new Set<number>();
  const parts: Part[] = [];
  for (const { concept, first, last } of concepts) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    const logits = noLogits();
    addTo(logits, model.dense, concept, 1);
    for (const { feature, hit } of acts)
      if (hit.concept === concept) addTo(logits, model.dense, ACTS_FROM + feature, 1);
    for (let token = first; token <= last; token++) takeRow(words, token, logits);
    const code = CONCEPTS[concept]?.[1] ?? 'wording';
    const start = tokens[first]?.start ?? null;
    parts.push({ code, where: 'note', start, end: tokens[last]?.end ?? null, logits });
  }
  return parts;
}

function formParts(features: NoteFeatures, model: NoteModel): Part[] {
  const parts: Part[] = [];
  features.forms.forEach(({ value, spans }, index) => {
    if (value === 0) return;
    const logits = noLogits();
    addTo(logits, model.dense, CONCEPTS.length + index, value);
    const [start, end] = spans[0] ?? [null, null];
    parts.push({ code: FORMS[index]?.code ?? 'wording', where: 'note', start, end, logits });
  });
  return parts;
}

/** One part for each word that no concept has taken. */
function wordParts({ tokens }: NoteFeatures, words: Float64Array): Part[] {
  const parts: Part[] = [];
  tokens.forEach(({ start, end }, token) => {
    if (isTaken(words, token)) return;
    const logits = noLogits();
    takeRow(words, token, logits);
    parts.push({ code: 'wording', where: 'note', start, end, logits });
  });
  return parts;
}

/** What belongs to no place: who speaks of whom, the model's bias, and the wording of a note without a word. */
function placelessPart({ tokens, voice }: NoteFeatures, model: NoteModel, words: Float64Array): Part {
  const logits = [...model.bias];
  if (tokens.length === 0) takeRow(words, 0, logits);
  voice.forEach((value, index) => {
    addTo(logits, model.dense, VOICE_FROM + index, value);
  });
  return { code: 'wording', where: 'note', start: null, end: null, logits };
}

/**
 * Takes a note's calibrated logits apart into causes that add up to them exactly: the concepts, the form, every
 * other word by its wording, each sentence by what it does, and last what belongs to no place, the calibration's shift with it.
 */
export function noteEvidence(features: NoteFeatures, model: NoteModel): readonly Evidence[] {
  const { masked, language } = features;
  const { scale, shift } = model.calibration[languageGroup(language)];
  const words = wordLogits(features, model);
  const placeless = placelessPart(features, model, words);
  const parts = [
    ...conceptParts(features, model, words),
    ...formParts(features, model),
    ...wordParts(features, words),
    ...moveParts(features, readMoves(masked, language, model.frameWords, model.moves), model),
    placeless,
  ];
  for (const { logits } of parts)
    for (let label = 0; label < logits.length; label++) logits[label] = (logits[label] ?? 0) * scale;
  shift.forEach((more, label) => {
    placeless.logits[label] = (placeless.logits[label] ?? 0) + more;
  });
  return parts;
}
