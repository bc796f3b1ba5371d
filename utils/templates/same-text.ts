import { type Imprint, MOST_MARKS } from './imprint.ts';

/** From how much likeness on two texts are one, by how many pairs of words the shorter has: the shorter, the more alike. */
const LIKENESS: readonly (readonly [pairs: number, likeness: number])[] = [
  [19, 0.55],
  [0, 0.65],
];

/**
 * The share of pairs of words that two texts have in common, of all that either has; 0 to 1. Exact while neither has
 * more than an imprint keeps, else estimated from the smallest of both.
 */
export function likeness({ marks: a }: Imprint, { marks: b }: Imprint): number {
  const isWhole = a.length < MOST_MARKS && b.length < MOST_MARKS;
  const most = isWhole ? Number.POSITIVE_INFINITY : MOST_MARKS;
  let [atA, atB, both, all] = [0, 0, 0, 0];
  while ((atA < a.length || atB < b.length) && all < most) {
    const left = a[atA] ?? Number.POSITIVE_INFINITY;
    const right = b[atB] ?? Number.POSITIVE_INFINITY;
    if (left === right) both++;
    if (left <= right) atA++;
    if (right <= left) atB++;
    all++;
  }
  return all === 0 ? 0 : both / all;
}

/** True where two texts are one with other names, companies and figures filled in. */
export function isSameText(a: Imprint, b: Imprint): boolean {
  const pairs = Math.min(a.marks.length, b.marks.length);
  const least = LIKENESS.find(([from]) => pairs >= from)?.[1] ?? 1;
  return likeness(a, b) >= least;
}
