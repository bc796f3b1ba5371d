import type { Span } from '../calendar.ts';
import { totalOf } from '../cell.ts';
import type { Counted } from '../period.ts';

/** Notes whose text others have sent as well. */
export interface Repeats {
  readonly unit: Counted['unit'];
  readonly notes: number;
  readonly repeated: number;
  /** The most people that one of those texts has come from, up to now; 0 where there is none. */
  readonly mostPeople: number;
  readonly steps: readonly (Span & { readonly notes: number; readonly repeated: number })[];
}

export function repeats({ unit, steps, total }: Counted): Repeats {
  return {
    unit,
    notes: totalOf(total.noted),
    repeated: total.repeated,
    mostPeople: total.mostPeople,
    steps: steps.map(({ from, to, cell }) => ({
      from,
      to,
      notes: totalOf(cell.noted),
      repeated: cell.repeated,
    })),
  };
}
