/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 200;

/** mulberry32: the same draws on every run and machine. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A figure of a sample with its percentile interval over samples drawn from it with replacement. Draws for which
 * the figure does not exist (a label that was not drawn) are left out; NaN where it exists for none.
 */
export function bootstrap<T>(sample: readonly T[], figure: (drawn: readonly T[]) => number): Estimate {
  const next = draws(sample.length);
  const figures: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = sample.map((_, at) => sample[Math.floor(next() * sample.length)] ?? sample[at]) as T[];
    const value = figure(drawn);
    if (Number.isFinite(value)) figures.push(value);
  }
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))] ?? Number.NaN;
  return { value: figure(sample), low: at(0.025), high: at(0.975) };
}
