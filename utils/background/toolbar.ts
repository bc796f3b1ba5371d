import { isWorthALook } from '../scoring/worth-a-look.ts';
import { countUpTo } from '../store/count-up-to.ts';
import { openDecisions } from '../store/decisions.ts';
import { STANCES } from '../store/rows.ts';
import { MOST_COUNTED, ofStance } from '../store/tally.ts';
import type { Environment } from './environment.ts';

const WORTHY = STANCES.indexOf('for');

/** The toolbar shows how many undecided requests are worth a look. */
export async function refreshToolbar({ database, toolbar, now }: Environment): Promise<void> {
  const { requests } = database;
  const time = now();
  const open = new Set((await openDecisions(database)).map(({ requestId }) => requestId));
  const [worthy, decided, back] = await Promise.all([
    countUpTo(ofStance(database, 'for'), MOST_COUNTED + open.size),
    requests.bulkGet([...open]),
    requests.where('postponedUntil').belowOrEqual(time).toArray(),
  ]);
  const already = decided.filter((row) => row?.place?.[0] === WORTHY).length;
  const backToo = back.filter((row) => isWorthALook(row) && !open.has(row.id)).length;
  await toolbar.show(worthy - already + backToo);
}
