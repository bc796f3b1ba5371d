import type { Span } from '../calendar.ts';
import type { Counted } from '../period.ts';

/** Seconds that reading and putting aside one request may be counted at. */
export const SECONDS = [5, 10, 15, 30, 60] as const;
export type Seconds = (typeof SECONDS)[number];

/**
 * What it is counted at until the reader says otherwise. The network's longest note has 300 characters, some 50 words;
 * adults read about 240 words a minute (Brysbaert, Journal of Memory and Language 109, 2019), which makes 13 seconds.
 */
export const USUAL_SECONDS: Seconds = 15;

/** Minutes that the reader did not have to spend on requests that Winnow had set aside and they declined. */
export interface TimeSaved {
  readonly unit: Counted['unit'];
  readonly spared: number;
  readonly minutes: number;
  /** Growing from step to step. */
  readonly steps: readonly (Span & { readonly spared: number; readonly minutesSoFar: number })[];
}

export function timeSaved({ unit, steps, total }: Counted, seconds: Seconds): TimeSaved {
  let spared = 0;
  return {
    unit,
    spared: total.spared,
    minutes: (total.spared * seconds) / 60,
    steps: steps.map(({ from, to, cell }) => {
      spared += cell.spared;
      return { from, to, spared: cell.spared, minutesSoFar: (spared * seconds) / 60 };
    }),
  };
}
