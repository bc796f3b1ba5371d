import { type Day, dayOf, type Known, type Person, type Touch } from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { type PersonRow, toPerson } from './people-rows.ts';

/** Somebody on the list of the day, with what happened so far. */
export interface OnToday extends Known {
  /** Something was logged today: the line is done. */
  readonly done: boolean;
}

/** The list of the day, who is done last. @param now milliseconds since 1970 */
export async function readToday(database: WinnowDatabase, now: number): Promise<readonly OnToday[]> {
  const today = dayOf(now);
  const rows = await database.people.where('suggestedOn').equals(today).toArray();
  return (await withTouches(database, rows))
    .map((each) => ({ ...each, done: each.touches.some(({ on }) => on === today) }))
    .filter(({ person, done }) => done || isOpen(person, today))
    .sort((a, b) => Number(a.done) - Number(b.done) || a.person.name.localeCompare(b.person.name));
}

/** Put off, paused or stopped since the list was made, they leave it. */
function isOpen({ snoozedUntil, pause, stoppedOn }: Person, today: Day): boolean {
  return pause === null && stoppedOn === null && (snoozedUntil === null || snoozedUntil <= today);
}

/** How many of the list of the day are left. @param now milliseconds since 1970 */
export async function countToday(database: WinnowDatabase, now: number): Promise<number> {
  return (await readToday(database, now)).filter(({ done }) => !done).length;
}

export async function readPerson(database: WinnowDatabase, id: string): Promise<Known | null> {
  const row = await database.people.get(id);
  if (row === undefined) return null;
  const [known] = await withTouches(database, [row]);
  return known ?? null;
}

/** All people with all touches: for figures. */
export async function readAllKnown(database: WinnowDatabase): Promise<readonly Known[]> {
  return withTouches(database, await database.people.toArray(), await database.touches.toArray());
}

async function withTouches(
  { touches }: WinnowDatabase,
  rows: readonly PersonRow[],
  all?: readonly Touch[],
): Promise<readonly Known[]> {
  const ids = rows.map(({ id }) => id);
  const theirs = all ?? (await touches.where('personId').anyOf(ids).toArray());
  const byPerson = Map.groupBy(theirs, ({ personId }) => personId);
  return rows.map((row) => ({ person: toPerson(row), touches: byPerson.get(row.id) ?? [] }));
}

/** Others of the same name, who may be the same person. */
export async function readNamesakes({ people }: WinnowDatabase, id: string): Promise<readonly Person[]> {
  const row = await people.get(id);
  if (row === undefined) return [];
  const rows = await people.where('nameKey').equals(row.nameKey).toArray();
  return rows.filter((each) => each.id !== id).map(toPerson);
}
