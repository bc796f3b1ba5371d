import { localeFor } from '../i18n/language.ts';
import { isWorthALook } from '../scoring/worth-a-look.ts';
import { countToday } from '../store/people-read.ts';
import { openDecisions } from '../store/read-decisions.ts';
import { STANCES } from '../store/rows.ts';
import { readSettings } from '../store/singles.ts';
import { countOfStance } from '../store/tally.ts';
import type { Environment } from './environment.ts';

const WORTHY = STANCES.indexOf('for');

/** The toolbar shows how many undecided requests are worth a look, and where the reader wants it, people of today. */
export async function refreshToolbar({
  database,
  toolbar,
  now,
  browserLanguage,
}: Environment): Promise<void> {
  const { requests } = database;
  const time = now();
  const open = new Set((await openDecisions(database)).map(({ requestId }) => requestId));
  const [worthy, decided, back] = await Promise.all([
    countOfStance(database, 'for'),
    requests.bulkGet([...open]),
    requests.where('postponedUntil').belowOrEqual(time).toArray(),
  ]);
  const already = decided.filter((row) => row?.place?.[0] === WORTHY).length;
  const backToo = back.filter((row) => isWorthALook(row) && !open.has(row.id)).length;
  const { people, language } = await readSettings(database);
  const today = people.count ? await countToday(database, time) : 0;
  await toolbar.show(worthy - already + backToo, today, localeFor(language, browserLanguage()));
}
