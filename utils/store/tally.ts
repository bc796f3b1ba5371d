import { Dexie } from 'dexie';
import { LABELS, type Label, type Stance } from '../requests/index.ts';
import { countUpTo } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';
import { type RequestRow, STANCES } from './rows.ts';

/** Of all that waits, no more are counted; and of one kind no more, for there are many kinds. */
export const MOST_COUNTED = 999;
const MOST_OF_A_KIND = 99;

/** A number, or `more` of them than it. */
export interface Counted {
  readonly value: number;
  readonly orMore: boolean;
}

/** How many requests wait undecided: all, and of each kind. */
export interface Tally {
  readonly all: Counted;
  readonly byLabel: Readonly<Record<Label, Counted>>;
  readonly byStance: Readonly<Record<Stance, Counted>>;
}

/** @param decided rows that wait and are decided already: they are not counted. */
export async function readTally(database: WinnowDatabase, decided: readonly RequestRow[]): Promise<Tally> {
  const count = async (entries: Entries, isOne: (row: RequestRow) => boolean, most: number) => {
    const leftOut = decided.filter(isOne).length;
    const all = (await countUpTo(entries, most + leftOut)) - leftOut;
    return { value: Math.min(all, most), orMore: all > most };
  };
  const [all, byLabel, byStance] = await Promise.all([
    count(database.requests.orderBy('place'), () => true, MOST_COUNTED),
    countEach(LABELS, (label) =>
      count(ofLabel(database, label), (row) => row.label === label, MOST_OF_A_KIND),
    ),
    countEach(STANCES, (stance) =>
      count(
        ofStance(database, stance),
        ({ place }) => place?.[0] === STANCES.indexOf(stance),
        MOST_OF_A_KIND,
      ),
    ),
  ]);
  return { all, byLabel, byStance };
}

type Entries = ReturnType<typeof ofLabel>;

async function countEach<Kind extends string>(
  kinds: readonly Kind[],
  count: (kind: Kind) => Promise<Counted>,
): Promise<Record<Kind, Counted>> {
  const counted = await Promise.all(kinds.map(async (kind) => [kind, await count(kind)] as const));
  return Object.fromEntries(counted) as Record<Kind, Counted>;
}

/** Waiting requests of one label, in the queue's order. */
export function ofLabel({ requests }: WinnowDatabase, label: Label) {
  return requests.where('[label+place]').between([label, Dexie.minKey], [label, Dexie.maxKey]);
}

/** Waiting requests on which Winnow stands so, in the queue's order. */
export function ofStance({ requests }: WinnowDatabase, stance: Stance) {
  const first = STANCES.indexOf(stance);
  return requests.where('place').between([first, Dexie.minKey], [first, Dexie.maxKey]);
}
