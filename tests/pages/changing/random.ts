/** Chance that is the same for the same seed. */
export interface Random {
  below(count: number): number;
  one<Each>(all: readonly Each[]): Each | undefined;
  /** The same, and it is there no more. */
  taken<Each>(all: Each[]): Each | undefined;
}

/** The generator mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    below,
    one: (all) => all[below(all.length)],
    taken: (all) => all.splice(below(all.length), 1)[0],
  };
}
