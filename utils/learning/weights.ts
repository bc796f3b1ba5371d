import { SCORED_LABELS, type ScoredLabel } from '../requests/index.ts';
import type { PersonalWeights, TraitKey } from '../scoring/personal-weights.ts';
import type { Balance } from './learn.ts';
import type { Change, Lesson } from './lesson.ts';

const MOST = 3;
/**
 * How much a trait is trusted by the number of different texts or people it was learnt from. Once may be chance, and
 * the same text three times is still once.
 */
const TRUST = [0, 0.015, 0.35] as const;

/** All that lessons say of one trait. */
export interface TraitLessons {
  readonly key: TraitKey;
  readonly shown: string;
  /** From so many different texts or people. */
  readonly sources: number;
  readonly lessons: readonly Lesson[];
  /** What it comes to, within its bounds and as far as it is trusted. */
  readonly wanted: number;
  readonly labels: Readonly<Partial<Record<ScoredLabel, number>>>;
}

/** The same text from somebody else is the same source. */
const sourceOf = ({ textId, requestId }: Lesson) => textId ?? requestId;

const trustIn = (sources: number) => TRUST[sources] ?? 1;

/** Of what one source says several times, the strongest. */
function strongest(values: readonly number[]): number {
  return values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}

interface Said {
  readonly lesson: Lesson;
  readonly change: Change;
}

/** What several sources say of one number. */
function together(bySource: readonly (readonly Said[])[], read: (change: Change) => number): number {
  const perSource = bySource.map((said) => strongest(said.map(({ change }) => read(change))));
  const sum = perSource.reduce((total, value) => total + value, 0);
  const sources = perSource.filter((value) => value !== 0).length;
  return Math.max(-MOST, Math.min(MOST, sum)) * trustIn(sources);
}

/** Everything that was learnt, trait by trait. */
export function traitLessons(lessons: readonly Lesson[]): readonly TraitLessons[] {
  const said = lessons.flatMap((lesson) => lesson.changes.map((change): Said => ({ lesson, change })));
  return [...Map.groupBy(said, ({ change }) => change.key)].map(([key, all]) => {
    const bySource = [...Map.groupBy(all, ({ lesson }) => sourceOf(lesson)).values()];
    const labels = SCORED_LABELS.map(
      (label) => [label, together(bySource, (change) => change.labels[label] ?? 0)] as const,
    );
    return {
      key,
      shown: all.at(-1)?.change.shown ?? '',
      sources: bySource.length,
      lessons: all.map(({ lesson }) => lesson),
      wanted: together(bySource, ({ wanted }) => wanted),
      labels: Object.fromEntries(labels.filter(([, value]) => value !== 0)),
    };
  });
}

/** The weights that lessons come to. The order of the lessons plays no part, so that any of them can be taken back. */
export function weightsOf(lessons: readonly Lesson[]): PersonalWeights {
  const traits = traitLessons(lessons);
  return {
    wanted: Object.fromEntries(
      traits.filter(({ wanted }) => wanted !== 0).map(({ key, wanted }) => [key, wanted]),
    ),
    labels: Object.fromEntries(
      traits.filter(({ labels }) => Object.keys(labels).length > 0).map(({ key, labels }) => [key, labels]),
    ),
  };
}

/** How many lessons have made something more welcome, and how many less. */
export function balanceOf(lessons: readonly Lesson[]): Balance {
  const wanted = lessons.flatMap(({ changes }) => changes[0]?.wanted ?? []);
  return {
    more: wanted.filter((each) => each > 0).length,
    less: wanted.filter((each) => each < 0).length,
  };
}
