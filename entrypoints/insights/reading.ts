import type { Weekday } from '../../utils/insights/index.ts';
import type { MemoryTrouble } from '../../utils/requests/index.ts';
import type { AllGathered } from '../../utils/store/insights.ts';

/** What the page asks of its worker. */
export interface Ask {
  readonly first: Weekday;
}

/** What the worker tells, the progress again and again, the others once. */
export type Told =
  /** How many rows have been read. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'gathered'; readonly all: AllGathered }
  | { readonly kind: 'failed'; readonly trouble: MemoryTrouble };
