/** So many of so many, and where the true share lies in 19 cases of 20. All shares 0 to 1. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** From fewer than this nothing is said: chance alone could make it look like anything. */
export const ENOUGH = 10;

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/**
 * A share with its 95 % interval, after Wilson (1927): unlike the textbook's it stays within 0 to 1 and holds for small
 * counts. Null where there are fewer than {@link ENOUGH}.
 */
export function shareOf(part: number, whole: number): Share | null {
  return whole < ENOUGH ? null : wilson(part, whole);
}

/** The same for any count above 0. */
export function wilson(part: number, whole: number): Share {
  const share = part / whole;
  const weight = 1 + Z ** 2 / whole;
  const middle = (share + Z ** 2 / (2 * whole)) / weight;
  const reach = (Z / weight) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return {
    part,
    whole,
    share,
    low: part === 0 ? 0 : Math.max(0, middle - reach),
    high: part === whole ? 1 : Math.min(1, middle + reach),
  };
}

/** Whether one is surely the greater: what each of them may be does not overlap. */
export function isClearlyMore(one: Share, other: Share): boolean {
  return one.low > other.high;
}
