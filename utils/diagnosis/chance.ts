/**
 * The chance that of `trials` no more than `successes` succeed, where each does with the same chance: the lower tail of
 * the binomial distribution, 0 to 1.
 *
 * @param chance of one success, above 0 and below 1.
 */
export function chanceOfSoFew(successes: number, trials: number, chance: number): number {
  let term = (1 - chance) ** trials;
  let sum = term;
  for (let count = 1; count <= successes; count++) {
    term *= ((trials - count + 1) / count) * (chance / (1 - chance));
    sum += term;
  }
  return Math.min(1, sum);
}
