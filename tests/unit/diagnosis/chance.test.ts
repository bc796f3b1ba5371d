import { expect, it } from 'vitest';
import { chanceOfSoFew } from '../../../utils/diagnosis/chance.ts';

it.each([
  [0, 3, 0.5, 0.125],
  [1, 3, 0.5, 0.5],
  [3, 3, 0.5, 1],
  [2, 10, 0.3, 0.3828],
])('the chance of at most %i of %i at %f is %f', (successes, trials, chance, expected) => {
  expect(chanceOfSoFew(successes, trials, chance)).toBeCloseTo(expected, 4);
});
