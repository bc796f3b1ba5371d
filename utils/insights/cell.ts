import { LABELS, type Label } from '../requests/index.ts';
import { OUTCOMES, type Outcome } from './seen.ts';
import { SOURCES, type Source } from './sources.ts';

/** Chances of 0 to 1 are told apart in so many steps. */
export const BINS = 10;

/** Chances of one step, added up: how many, their sum, and how many of them came true. */
export interface Bin {
  count: number;
  sum: number;
  true: number;
}

/** All that is counted in one week. It grows while the memory is read, and holds nothing of any one request. */
export interface Cell {
  readonly outcomes: Record<Label, Record<Outcome, number>>;
  /** Of requests with a note of their own, and of those without. */
  readonly noted: Record<Outcome, number>;
  readonly bare: Record<Outcome, number>;
  /** Requests whose card showed this, and those of them that come from somebody genuine. */
  readonly shown: Record<Source, number>;
  readonly genuineFrom: Record<Source, number>;
  genuine: number;
  /** Those of the genuine ones of whom it is not kept what their card showed. */
  genuineForgotten: number;
  readonly bins: readonly Bin[];
  /** Decisions on requests that Winnow had put forward or set aside, and those that went the same way. */
  sided: number;
  agreed: number;
  /** Requests that Winnow had set aside and the reader declined. */
  spared: number;
  /** Requests whose text others have sent as well. */
  repeated: number;
  /** The most people that any of those texts has come from. */
  mostPeople: number;
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

export function emptyCell(): Cell {
  return {
    outcomes: Object.fromEntries(LABELS.map((label) => [label, zeros(OUTCOMES)])) as Cell['outcomes'],
    noted: zeros(OUTCOMES),
    bare: zeros(OUTCOMES),
    shown: zeros(SOURCES),
    genuineFrom: zeros(SOURCES),
    genuine: 0,
    genuineForgotten: 0,
    bins: Array.from({ length: BINS }, () => ({ count: 0, sum: 0, true: 0 })),
    sided: 0,
    agreed: 0,
    spared: 0,
    repeated: 0,
    mostPeople: 0,
  };
}

const ADDED = ['genuine', 'genuineForgotten', 'sided', 'agreed', 'spared', 'repeated'] as const;

/** Adds what one cell holds to another. */
export function addTo(sum: Cell, cell: Cell): void {
  for (const label of LABELS) addEach(sum.outcomes[label], cell.outcomes[label]);
  addEach(sum.noted, cell.noted);
  addEach(sum.bare, cell.bare);
  addEach(sum.shown, cell.shown);
  addEach(sum.genuineFrom, cell.genuineFrom);
  for (const key of ADDED) sum[key] += cell[key];
  for (const [at, bin] of cell.bins.entries()) {
    const into = sum.bins[at];
    if (into === undefined) continue;
    into.count += bin.count;
    into.sum += bin.sum;
    into.true += bin.true;
  }
  sum.mostPeople = Math.max(sum.mostPeople, cell.mostPeople);
}

function addEach<Key extends string>(sum: Record<Key, number>, more: Readonly<Record<Key, number>>): void {
  for (const key of Object.keys(sum) as Key[]) sum[key] += more[key];
}

export function totalOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
