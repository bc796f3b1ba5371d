import type { Label, Sort } from '../requests/index.ts';

/** As much of the queue as is to be read. */
export interface QueueWish {
  /** Null for all. */
  readonly label: Label | null;
  /** Of the requests that nobody has decided. */
  readonly most: number;
  readonly sort: Sort;
  /** Words to look for, in everything that waits or is over; empty for the queue itself. */
  readonly search: string;
}

/** The queue as it is when a page opens: all kinds, most worth first. @param most requests at once */
export function wishFor(most: number): QueueWish {
  return { label: null, most, sort: 'worth', search: '' };
}
