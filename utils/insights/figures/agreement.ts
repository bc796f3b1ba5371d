import { BINS } from '../cell.ts';
import type { Counted } from '../period.ts';
import { ENOUGH, type Share, shareOf, wilson } from '../share.ts';

/** Requests to which Winnow gave about the same chance of being a pitch, a scam or nothing specific. */
export interface Step {
  /** The chances that are in it, 0 to 1; the upper end only in the last. */
  readonly from: number;
  readonly to: number;
  /** What was given to them on average. */
  readonly given: number;
  /** How many of them the reader declined or called so. */
  readonly came: Share;
  /** Fewer than that are drawn, but nothing is to be read from them. */
  readonly isEnough: boolean;
}

/** How often Winnow and the reader agreed. */
export interface Agreement {
  /** Of the requests on which Winnow had taken sides; null where they are too few to say. */
  readonly agreed: Share | null;
  readonly sided: number;
  /** Steps that hold nothing are left out. */
  readonly steps: readonly Step[];
  /** Requests in all steps. */
  readonly count: number;
}

export function agreement({ total: { sided, agreed, bins } }: Counted): Agreement {
  return {
    agreed: shareOf(agreed, sided),
    sided,
    steps: bins.flatMap((bin, at) =>
      bin.count === 0
        ? []
        : [
            {
              from: at / BINS,
              to: (at + 1) / BINS,
              given: bin.sum / bin.count,
              came: wilson(bin.true, bin.count),
              isEnough: bin.count >= ENOUGH,
            },
          ],
    ),
    count: bins.reduce((sum, { count }) => sum + count, 0),
  };
}
