import type { Label, Stance } from './verdict.ts';

/** A number, or more than it. */
export interface Count {
  readonly value: number;
  readonly orMore: boolean;
}

/** How many requests wait undecided and are not put off: all, and of each kind. */
export interface Tally {
  readonly all: Count;
  readonly byLabel: Readonly<Record<Label, Count>>;
  readonly byStance: Readonly<Record<Stance, Count>>;
}
