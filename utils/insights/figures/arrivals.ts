import { LABELS, type Label } from '../../requests/index.ts';
import type { Span } from '../calendar.ts';
import { type Cell, totalOf } from '../cell.ts';
import type { Counted } from '../period.ts';

export interface ArrivalStep extends Span {
  readonly total: number;
  readonly byLabel: Readonly<Record<Label, number>>;
}

/** How many requests came, by week and label. */
export interface Arrivals {
  readonly unit: Counted['unit'];
  readonly steps: readonly ArrivalStep[];
  readonly total: number;
  readonly byLabel: Readonly<Record<Label, number>>;
  /** A week, month or year on average. */
  readonly average: number;
  /** The label that most went by; null where nothing came. */
  readonly most: Label | null;
}

export function arrivals({ unit, steps, total }: Counted): Arrivals {
  const byLabel = labelsOf(total);
  const count = totalOf(byLabel);
  return {
    unit,
    steps: steps.map(({ from, to, cell }) => {
      const ofStep = labelsOf(cell);
      return { from, to, total: totalOf(ofStep), byLabel: ofStep };
    }),
    total: count,
    byLabel,
    average: steps.length === 0 ? 0 : count / steps.length,
    most:
      count === 0
        ? null
        : LABELS.reduce((most, label) => (byLabel[label] > byLabel[most] ? label : most), LABELS[0]),
  };
}

function labelsOf({ outcomes }: Cell): Record<Label, number> {
  return Object.fromEntries(LABELS.map((label) => [label, totalOf(outcomes[label])])) as Record<
    Label,
    number
  >;
}
