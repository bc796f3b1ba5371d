/** Chance that can be repeated: the same seed, the same course of events. */
export interface Chance {
  /** 0 to 1. */
  next(): number;
  pick<Each>(from: readonly [Each, ...Each[]]): Each;
  /** Others go on meanwhile, for a moment or for a few. */
  pause(): Promise<void>;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    async pause() {
      for (let moments = Math.floor(next() * 6); moments > 0; moments -= 1)
        await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
