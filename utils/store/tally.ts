import { Dexie } from 'dexie';
import { LABELS, type Label, type Stance } from '../requests/index.ts';
import { countUpTo, MOST_COUNTED } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';
import { type RequestRow, STANCES } from './rows.ts';

/** How many requests wait undecided, of each kind. Counted up to {@link MOST_COUNTED}: one more says "more than that". */
export interface Tally {
  readonly most: number;
  readonly byLabel: Readonly<Record<Label, number>>;
  readonly byStance: Readonly<Record<Stance, number>>;
}

/** @param decided rows that wait and are decided already: they are not counted. */
export async function readTally(database: WinnowDatabase, decided: readonly RequestRow[]): Promise<Tally> {
  const count = async (entries: ReturnType<typeof ofLabel>, leftOut: number) => {
    const all = await countUpTo(entries, MOST_COUNTED + leftOut);
    return Math.min(all - leftOut, MOST_COUNTED + 1);
  };
  const [byLabel, byStance] = await Promise.all([
    countEach(LABELS, (label) =>
      count(ofLabel(database, label), decided.filter((row) => row.label === label).length),
    ),
    countEach(STANCES, (stance) =>
      count(
        ofStance(database, stance),
        decided.filter(({ place }) => place?.[0] === STANCES.indexOf(stance)).length,
      ),
    ),
  ]);
  return { most: MOST_COUNTED, byLabel, byStance };
}

async function countEach<Kind extends string>(
  kinds: readonly Kind[],
  count: (kind: Kind) => Promise<number>,
): Promise<Record<Kind, number>> {
  const counted = await Promise.all(kinds.map(async (kind) => [kind, await count(kind)] as const));
  return Object.fromEntries(counted) as Record<Kind, number>;
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
