import type { Counted } from '../period.ts';
import { type Share, shareOf } from '../share.ts';
import { SOURCES, type Source } from '../sources.ts';

export interface Origin {
  readonly source: Source;
  readonly genuine: number;
  /** Requests whose card showed this, the genuine ones among them. */
  readonly shown: number;
  /** How many of those are genuine; null where they are too few to say. */
  readonly share: Share | null;
}

/** Where genuine people come from. One card may show several things. */
export interface Origins {
  readonly origins: readonly Origin[];
  readonly genuine: number;
  /** Of so many of them it is not kept what their card showed. */
  readonly forgotten: number;
  /** What most of them share with the reader; null where none of them shows anything. */
  readonly most: Origin | null;
}

export function origins({ total }: Counted): Origins {
  const all = SOURCES.map(
    (source): Origin => ({
      source,
      genuine: total.genuineFrom[source],
      shown: total.shown[source],
      share: shareOf(total.genuineFrom[source], total.shown[source]),
    }),
  );
  const sharing = all.filter(({ source, genuine }) => source !== 'none' && genuine > 0);
  return {
    origins: all,
    genuine: total.genuine,
    forgotten: total.genuineForgotten,
    most: sharing.toSorted((a, b) => b.genuine - a.genuine)[0] ?? null,
  };
}
