import { CONCEPTS } from '../concepts/concepts.ts';
import { ACTS_FROM, MOVES_FROM, VOICE_FROM } from '../features/dense-names.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { FORMS } from '../features/note-form.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { LanguageGroup, NoteModel } from '../model/model.ts';
import { MOVES } from '../moves/move-names.ts';
import { moveUses } from '../moves/move-values.ts';
import { readMoves } from '../moves/read-moves.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { originalSpan } from '../text/original-span.ts';
import type { Evidence } from './evidence.ts';
import { wordLogits } from './word-logits.ts';

/** The group whose calibration a note falls under. */
export function languageGroup(language: string | null): LanguageGroup {
  if (language === 'en') return 'english';
  return isKnownLanguage(language) ? 'others' : 'unknown';
}

/** A cause before calibration: what it adds to each label. */
interface Part {
  readonly code: ReasonCode;
  readonly start: number | null;
  readonly end: number | null;
  readonly raw: number[];
}

const NOTHING: readonly number[] = [];

function addTo(sums: number[], more: readonly number[] = NOTHING, times = 1): void {
  for (let label = 0; label < more.length; label++)
    sums[label] = (sums[label] ?? 0) + times * (more[label] ?? 0);
}

/** Takes the row of a token out of the table of word logits. */
function takeRow(words: Float64Array, token: number, labels: number): number[] {
  const row: number[] = [];
  for (let at = token * labels; at < (token + 1) * labels; at++) {
    row.push(words[at] ?? 0);
    words[at] = 0;
  }
  return row;
}

/** One part for each concept (at its first place), with what it does there and the wording of its words, which nobody else gets. */
function conceptParts(features: NoteFeatures, model: NoteModel, words: Float64Array): Part[] {
  const seen = new Set<number>();
  const parts: Part[] = [];
  for (const { concept, first, last } of features.concepts) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    const raw = [...(model.dense[concept] ?? NOTHING)];
    for (const act of features.acts) {
      if (act.hit.concept === concept) addTo(raw, model.dense[ACTS_FROM + act.feature]);
    }
    for (let token = first; token <= last; token++) addTo(raw, takeRow(words, token, model.bias.length));
    parts.push({
      code: CONCEPTS[concept]?.[1] ?? 'wording',
      start: features.tokens[first]?.start ?? null,
      end: features.tokens[last]?.end ?? null,
      raw,
    });
  }
  return parts;
}

function formParts(features: NoteFeatures, model: NoteModel): Part[] {
  const parts: Part[] = [];
  features.forms.forEach(({ value, spans }, index) => {
    if (value === 0) return;
    const raw: number[] = [];
    addTo(raw, model.dense[CONCEPTS.length + index], value);
    const [start, end] = spans[0] ?? [null, null];
    parts.push({ code: FORMS[index]?.code ?? 'wording', start, end, raw });
  });
  return parts;
}

/** One part for each word that no concept has taken. */
function wordParts({ tokens }: NoteFeatures, words: Float64Array, labels: number): Part[] {
  const parts: Part[] = [];
  tokens.forEach(({ start, end }, token) => {
    const raw = takeRow(words, token, labels);
    if (raw.some((value) => value !== 0)) parts.push({ code: 'wording', start, end, raw });
  });
  return parts;
}

/** What belongs to no place: who speaks of whom, the model's bias, and the wording of a note without a word. */
function placelessPart({ tokens, voice }: NoteFeatures, model: NoteModel, words: Float64Array): Part {
  const raw = [...model.bias];
  if (tokens.length === 0) addTo(raw, takeRow(words, 0, raw.length));
  voice.forEach((value, index) => {
    addTo(raw, model.dense[VOICE_FROM + index], value);
  });
  return { code: 'wording', start: null, end: null, raw };
}

/** What a sentence is less likely to do than not is no reason that a reader is told. */
const LIKELY = 0.5;

/** One part for each sentence and reason: what the moves of the sentence do to the labels. */
function moveParts({ folded, masked, language }: NoteFeatures, model: NoteModel): Part[] {
  const sentences = readMoves(masked, language, model.frameWords, model.moves);
  const parts = new Map<string, Part>();
  for (const { feature, sentence, value } of moveUses(sentences)) {
    const move = feature % MOVES.length;
    const { start = 0, end = 0, likely = [] } = sentences[sentence] ?? {};
    const code = (likely[move] ?? 0) >= LIKELY ? (MOVES[move]?.[1] ?? 'wording') : 'wording';
    const key = `${sentence} ${code}`;
    const part = parts.get(key) ?? { code, ...originalSpan(folded, masked, start, end), raw: [] };
    parts.set(key, part);
    addTo(part.raw, model.dense[MOVES_FROM + feature], value);
  }
  return [...parts.values()];
}

/**
 * Takes a note's calibrated logits apart into causes that add up to them exactly: the concepts, the form, every
 * other word by its wording, each sentence by what it does, and last what belongs to no place, the calibration's shift with it.
 */
export function noteEvidence(features: NoteFeatures, model: NoteModel): readonly Evidence[] {
  const { scale, shift } = model.calibration[languageGroup(features.language)];
  const words = wordLogits(features, model);
  const evidence = ({ code, start, end, raw }: Part, more = NOTHING): Evidence => {
    const logits: number[] = [];
    for (let label = 0; label < raw.length; label++)
      logits.push((raw[label] ?? 0) * scale + (more[label] ?? 0));
    return { code, where: 'note', start, end, logits };
  };
  const parts = [
    ...conceptParts(features, model, words),
    ...formParts(features, model),
    ...wordParts(features, words, model.bias.length),
    ...moveParts(features, model),
  ];
  return [...parts.map((part) => evidence(part)), evidence(placelessPart(features, model, words), shift)];
}
