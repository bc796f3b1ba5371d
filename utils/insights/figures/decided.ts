import { LABELS, type Label } from '../../requests/index.ts';
import { totalOf } from '../cell.ts';
import type { Counted } from '../period.ts';
import { OUTCOMES, type Outcome } from '../seen.ts';

/** What the reader decided on the requests of a period, label by label. */
export interface Decided {
  readonly rows: readonly LabelRow[];
  readonly total: number;
  /** Accepted, replied to or declined. */
  readonly decided: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

export interface LabelRow {
  readonly label: Label;
  readonly total: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

export function decided({ total: { outcomes } }: Counted): Decided {
  const rows = LABELS.map((label) => ({ label, total: totalOf(outcomes[label]), outcomes: outcomes[label] }));
  const sums = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rows.reduce((sum, row) => sum + row.outcomes[outcome], 0)]),
  ) as Record<Outcome, number>;
  return {
    rows,
    total: totalOf(sums),
    decided: sums.accepted + sums.replied + sums.declined,
    outcomes: sums,
  };
}
