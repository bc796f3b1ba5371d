import { SCORED_LABELS, type ScoredLabel } from '../requests/index.ts';
import type { Lesson } from './lesson.ts';
import { type TraitLessons, traitLessons } from './weights.ts';

/** One thing that the lessons have come to, as the reader is told of it. */
export interface Told {
  readonly about: 'kind' | 'ground' | 'word' | 'headline';
  /** A label, a kind of common ground, or a word. */
  readonly shown: string;
  /** More or less welcome, or counting towards a label. */
  readonly effect: 'more' | 'less' | ScoredLabel;
  /** From so many different texts or people. */
  readonly sources: number;
}

/** Learnt once it may be chance, and counts for next to nothing: that is not told. */
const LEAST_SOURCES = 2;
/** In logits; less is hardly seen. */
const LEAST_EFFECT = 0.15;

const ABOUT = ['kind', 'ground', 'word', 'headline'] as const;

function towards({ labels }: TraitLessons): ScoredLabel | null {
  return SCORED_LABELS.reduce<ScoredLabel | null>((most, label) => {
    const value = labels[label] ?? 0;
    return value >= LEAST_EFFECT && value > (most === null ? 0 : (labels[most] ?? 0)) ? label : most;
  }, null);
}

function toldOf(trait: TraitLessons): readonly (Told & { readonly weight: number })[] {
  const about = ABOUT.find((each) => trait.key.startsWith(`${each}:`));
  if (about === undefined || trait.sources < LEAST_SOURCES) return [];
  const { shown, sources, wanted } = trait;
  const label = towards(trait);
  return [
    ...(Math.abs(wanted) >= LEAST_EFFECT
      ? [
          {
            about,
            shown,
            sources,
            effect: wanted > 0 ? ('more' as const) : ('less' as const),
            weight: Math.abs(wanted),
          },
        ]
      : []),
    ...(label === null ? [] : [{ about, shown, sources, effect: label, weight: trait.labels[label] ?? 0 }]),
  ];
}

/** What the lessons have come to, the strongest first. */
export function whatIsLearnt(lessons: readonly Lesson[]): readonly Told[] {
  return traitLessons(lessons)
    .flatMap(toldOf)
    .sort((a, b) => b.weight - a.weight || a.shown.localeCompare(b.shown))
    .map(({ weight: _, ...told }) => told);
}
