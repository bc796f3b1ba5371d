import { CONCEPTS } from '../concepts/concepts.ts';
import { ACTS_FROM, MOVES_FROM, VOICE_FROM } from '../features/dense-names.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { FORMS } from '../features/note-form.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { Calibration, LanguageGroup, NoteModel } from '../model/model.ts';
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

interface Part {
  readonly code: ReasonCode;
  readonly start: number | null;
  readonly end: number | null;
  readonly raw: Float64Array;
}

function addTo(sums: Float64Array, more: Iterable<number>): void {
  let index = 0;
  for (const value of more) {
    sums[index] = (sums[index] ?? 0) + value;
    index++;
  }
}

/** One part for each concept (at its first place), with what it does there and the wording of its words, which nobody else gets. */
function conceptParts(features: NoteFeatures, model: NoteModel, byToken: readonly Float64Array[]): Part[] {
  const taken = new Set<number>();
  const seen = new Set<number>();
  const parts: Part[] = [];
  for (const hit of features.concepts) {
    if (seen.has(hit.concept)) continue;
    seen.add(hit.concept);
    const raw = Float64Array.from(model.dense[hit.concept] ?? []);
    for (const act of features.acts) {
      if (act.hit.concept === hit.concept) addTo(raw, model.dense[ACTS_FROM + act.feature] ?? []);
    }
    for (let token = hit.first; token <= hit.last; token++) {
      const words = byToken[token];
      if (!words || taken.has(token)) continue;
      taken.add(token);
      addTo(raw, words);
      words.fill(0);
    }
    parts.push({
      code: CONCEPTS[hit.concept]?.[1] ?? 'wording',
      start: features.tokens[hit.first]?.start ?? null,
      end: features.tokens[hit.last]?.end ?? null,
      raw,
    });
  }
  return parts;
}

function formParts(features: NoteFeatures, model: NoteModel): Part[] {
  return FORMS.flatMap(({ code }, index): Part[] => {
    const form = features.forms[index];
    const weights = model.dense[CONCEPTS.length + index];
    if (!form || !weights || form.value === 0) return [];
    const [start, end] = form.spans[0] ?? [null, null];
    return [{ code, start, end, raw: Float64Array.from(weights, (weight) => weight * form.value) }];
  });
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
    const part = parts.get(key) ?? {
      code,
      ...originalSpan(folded, masked, start, end),
      raw: new Float64Array(model.bias.length),
    };
    parts.set(key, part);
    const weights = model.dense[MOVES_FROM + feature] ?? [];
    addTo(
      part.raw,
      weights.map((weight) => weight * value),
    );
  }
  return [...parts.values()];
}

/**
 * Takes a note's calibrated logits apart into causes that add up to them exactly: the concepts, the form, every
 * other word by its wording, each sentence by what it does, and last what belongs to no place (who speaks of whom, the model's bias and the calibration's shift).
 */
export function noteEvidence(features: NoteFeatures, model: NoteModel): readonly Evidence[] {
  const calibration: Calibration = model.calibration[languageGroup(features.language)];
  const { byToken, rest } = wordLogits(features, model);
  const concepts = conceptParts(features, model, byToken);
  const words = byToken.flatMap((raw, index): Part[] => {
    const token = features.tokens[index];
    return token && raw.some((value) => value !== 0)
      ? [{ code: 'wording', start: token.start, end: token.end, raw }]
      : [];
  });
  const parts = [...concepts, ...formParts(features, model), ...words, ...moveParts(features, model)];
  addTo(rest, model.bias);
  features.voice.forEach((value, index) => {
    addTo(
      rest,
      (model.dense[VOICE_FROM + index] ?? []).map((weight) => weight * value),
    );
  });
  return [
    ...parts.map(
      ({ code, start, end, raw }): Evidence => ({
        code,
        where: 'note',
        start,
        end,
        logits: Array.from(raw, (value) => value * calibration.scale),
      }),
    ),
    {
      code: 'wording',
      where: 'note',
      start: null,
      end: null,
      logits: Array.from(rest, (value, label) => value * calibration.scale + (calibration.shift[label] ?? 0)),
    },
  ];
}
