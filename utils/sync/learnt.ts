import * as v from 'valibot';
import { type Lesson, traitLessons } from '../learning/index.ts';
import { SCORED_LABELS } from '../requests/index.ts';
import type { LabelShift, PersonalWeights, TraitKey } from '../scoring/personal-weights.ts';

/** As any weight of ours. */
const MOST = 3;
/** The strongest say nearly all; more do not fit beside the profile. */
const MOST_TRAITS = 250;
/** A word that one note alone has taught stays where it was taught. */
const LEAST_SOURCES = 2;
const round = (value: number) => Math.round(value * 1_000) / 1_000;

/** What this browser's lessons come to, as far as it is shared: weights alone, and none that one note has given. */
export function shareable(lessons: readonly Lesson[]): PersonalWeights {
  const strongest = traitLessons(lessons)
    .filter(({ sources }) => sources >= LEAST_SOURCES)
    .map((trait) => ({
      ...trait,
      much: Math.max(Math.abs(trait.wanted), ...Object.values(trait.labels).map(Math.abs)),
    }))
    .filter(({ much }) => round(much) > 0)
    .sort((a, b) => b.much - a.much || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_TRAITS);
  return {
    wanted: Object.fromEntries(
      strongest.filter(({ wanted }) => round(wanted) !== 0).map(({ key, wanted }) => [key, round(wanted)]),
    ),
    labels: Object.fromEntries(
      strongest
        .filter(({ labels }) => Object.keys(labels).length > 0)
        .map(({ key, labels }) => [
          key,
          Object.fromEntries(Object.entries(labels).map(([label, value]) => [label, round(value)])),
        ]),
    ),
  };
}

const weight = v.pipe(v.number(), v.finite(), v.minValue(-MOST), v.maxValue(MOST));
const key = v.custom<TraitKey>(
  (name) => typeof name === 'string' && /^(kind|ground|word|headline):.{1,100}$/u.test(name),
);
const shift = v.object(
  Object.fromEntries(SCORED_LABELS.map((label) => [label, v.exactOptional(weight)])) as Record<
    (typeof SCORED_LABELS)[number],
    v.ExactOptionalSchema<typeof weight, undefined>
  >,
);
const weightsSchema = v.object({ wanted: v.record(key, weight), labels: v.record(key, shift) });

/** What another browser has learnt; nothing where it is not sound. */
export function parseLearnt(value: unknown): readonly PersonalWeights[] {
  const parsed = v.safeParse(weightsSchema, value);
  return parsed.success ? [parsed.output] : [];
}

/** What all browsers have learnt together, each weight within the bounds of one. */
export function together(all: readonly PersonalWeights[]): PersonalWeights {
  const wanted: Partial<Record<TraitKey, number>> = {};
  const labels: Partial<Record<TraitKey, LabelShift>> = {};
  for (const one of all) {
    for (const [trait, value] of entriesOf(one.wanted)) wanted[trait] = bounded(wanted[trait], value);
    for (const [trait, more] of entriesOf(one.labels))
      labels[trait] = Object.fromEntries(
        SCORED_LABELS.flatMap((label) => {
          const sum = bounded(labels[trait]?.[label], more[label] ?? 0);
          return sum === 0 ? [] : [[label, sum]];
        }),
      );
  }
  return { wanted, labels };
}

function entriesOf<Value>(record: Readonly<Partial<Record<TraitKey, Value>>>): readonly [TraitKey, Value][] {
  return Object.entries(record) as [TraitKey, Value][];
}

function bounded(before: number | undefined, more: number): number {
  return Math.max(-MOST, Math.min(MOST, (before ?? 0) + more));
}
