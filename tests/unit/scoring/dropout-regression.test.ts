import { describe, expect, it } from 'vitest';
import { draws } from '../../../training/bootstrap.ts';
import { fitWithDropout } from '../../../training/dropout-regression.ts';

const ROWS = 400;
const WIDTH = 40;
/** Feature 0 tells the class, feature 1 says the same of one row in four, and the others stand anywhere. */
const next = draws(1);
const classOf = Int32Array.from({ length: ROWS }, () => (next() < 0.5 ? 0 : 1));
const present = Array.from(classOf, (own) => {
  const noise = Array.from({ length: 5 }, () => 2 + Math.floor(next() * (WIDTH - 2)));
  return [...(own === 1 ? [0] : []), ...(own === 1 && next() < 0.25 ? [1] : []), ...new Set(noise)];
});

const learn = (chosen = present.map((_, row) => row)) =>
  fitWithDropout({
    ...{ present, chosen, classOf, width: WIDTH, classes: 2, rounds: 10 },
  });
const speaks = (weights: Float64Array, column: number) =>
  (weights[2 * column + 1] ?? 0) - (weights[2 * column] ?? 0);

describe('a regression with dropped features', () => {
  it('gives most weight to what tells the classes apart', () => {
    const weights = learn();
    const noise = Array.from({ length: WIDTH - 2 }, (_, at) => Math.abs(speaks(weights, at + 2)));
    expect(speaks(weights, 0)).toBeGreaterThan(3 * Math.max(...noise));
  });

  it('relies on nothing alone: what says the same again has its share', () => {
    expect(speaks(learn(), 1)).toBeGreaterThan(1);
  });

  it('gives the same weights for the same rows, and learns from the chosen ones only', () => {
    expect(learn()).toEqual(learn());
    const without = learn(present.flatMap((columns, row) => (columns.includes(1) ? [] : [row])));
    expect(speaks(without, 1)).toBe(0);
  });
});
