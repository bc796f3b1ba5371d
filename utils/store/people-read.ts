import {
  type Day,
  dayOf,
  dueOn,
  type Known,
  type Person,
  type ToThank,
  type Touch,
  toThankThisMonth,
} from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { type PersonRow, toPerson } from './people-rows.ts';

/** Somebody on the list of the day, with what happened so far. */
export interface OnToday extends Known {
  /** Something was logged today: the line is done. */
  readonly done: boolean;
}

/** The list of the day. @param now milliseconds since 1970 */
async function readToday(database: WinnowDatabase, now: number): Promise<readonly OnToday[]> {
  const today = dayOf(now);
  const rows = await database.people.where('suggestedOn').equals(today).toArray();
  return onToday(await withTouches(database, rows), today);
}

/** Of these people, those on the list of the day, who is done last. */
function onToday(known: readonly Known[], today: Day): readonly OnToday[] {
  return known
    .filter(({ person }) => person.suggestedOn === today)
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

export async function readEverybody({ people }: WinnowDatabase): Promise<readonly Person[]> {
  return (await people.toArray()).map(toPerson);
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

/** Of these requests, those by whom somebody came who is kept in touch with. */
export async function keptOfRequests(
  { people }: WinnowDatabase,
  requestIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await people.where('requestId').anyOf(requestIds).toArray();
  return new Set(rows.flatMap(({ requestId }) => (requestId === null ? [] : [requestId])));
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

/** What a page shows of this day. */
export interface PeopleDesk {
  readonly items: readonly OnToday[];
  /** Whom to thank this month. */
  readonly thanks: readonly (Pick<ToThank, 'because'> & { readonly person: Person })[];
  readonly total: number;
  readonly onHoliday: number;
  /** Who is due next; null for nobody. */
  readonly next: { readonly person: Person; readonly on: Day } | null;
}

/**
 * Live under Dexie’s `liveQuery`. All is read at once: asked for one by one, 5,000 people take a browser thirty times as
 * long. @param now milliseconds since 1970
 */
export async function readPeopleDesk(database: WinnowDatabase, now: number): Promise<PeopleDesk> {
  const today = dayOf(now);
  const known = await readAllKnown(database);
  const byId = new Map(known.map(({ person }) => [person.id, person]));
  let next: PeopleDesk['next'] = null;
  for (const { person } of known) {
    const on = dueOn(person);
    if (on !== null && (next === null || on < next.on)) next = { person, on };
  }
  return {
    items: onToday(known, today),
    thanks: toThankThisMonth(known, today).flatMap(({ personId, because }) => {
      const person = byId.get(personId);
      return person === undefined ? [] : [{ person, because }];
    }),
    total: known.length,
    onHoliday: known.filter(({ person }) => person.pause?.why === 'holiday').length,
    next,
  };
}
