import { type Count, LABELS, type Label, type Stance, type Tally } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { type RequestRow, STANCES } from './rows.ts';

/** Of all that waits, no more are told; and of one kind no more, for there are many kinds. */
export const MOST_COUNTED = 999;
const MOST_OF_A_KIND = 99;

/** Rows that wait and are decided already are not counted: they are named once they are known. */
export async function readTally(
  database: WinnowDatabase,
): Promise<(decided: readonly RequestRow[]) => Tally> {
  const waiting = await countWaiting(database);
  return (decided) => tallyOf(waiting, decided);
}

function tallyOf(waiting: Waiting, decided: readonly RequestRow[]): Tally {
  const told = (isOne: (label: Label, stance: Stance) => boolean, most: number): Count => {
    const all = LABELS.flatMap((label) =>
      STANCES.map((stance) => (isOne(label, stance) ? waiting(label, stance) : 0)),
    );
    const leftOut = decided.filter(({ label, place }) => {
      const stance = place === null ? undefined : STANCES[place[0]];
      return stance !== undefined && isOne(label, stance);
    });
    const value = all.reduce((sum, each) => sum + each, 0) - leftOut.length;
    return { value: Math.min(value, most), orMore: value > most };
  };
  return {
    all: told(() => true, MOST_COUNTED),
    byLabel: each(LABELS, (one) => told((label) => label === one, MOST_OF_A_KIND)),
    byStance: each(STANCES, (one) => told((_, stance) => stance === one, MOST_OF_A_KIND)),
  };
}

function each<Kind extends string>(kinds: readonly Kind[], tell: (kind: Kind) => Count): Record<Kind, Count> {
  return Object.fromEntries(kinds.map((kind) => [kind, tell(kind)])) as Record<Kind, Count>;
}

/** How many requests wait, decided or not, by label and by Winnow's stance on them. */
type Waiting = (label: Label, stance: Stance) => number;

async function countWaiting({ tally }: WinnowDatabase): Promise<Waiting> {
  const counts = (await tally.get('waiting'))?.counts ?? {};
  return (label, stance) => counts[label]?.[STANCES.indexOf(stance)] ?? 0;
}

/** How many requests wait on which Winnow stands so, decided or not. */
export async function countOfStance(database: WinnowDatabase, stance: Stance): Promise<number> {
  const waiting = await countWaiting(database);
  return LABELS.reduce((sum, label) => sum + waiting(label, stance), 0);
}
