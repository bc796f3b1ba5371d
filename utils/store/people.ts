import {
  chooseForToday,
  dayOf,
  edited,
  merged,
  type PeopleAnswer,
  type PeopleProblem,
  type PeopleWish,
  type Person,
  paused,
  resumed,
  snoozed,
  startedAgain,
  stopped,
  suggest,
  touched,
  untouched,
  type WishFor,
} from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { addPerson } from './people-add.ts';
import { toPerson, toPersonRow } from './people-rows.ts';
import { createScribe, type Scribe } from './people-scribe.ts';
import { undoChange } from './people-undo.ts';
import { readSettings } from './singles.ts';

/** What is not done here: it takes more than people and touches. */
type Wish = Exclude<PeopleWish, { readonly do: 'forget' }>;

/** Follows one wish, whole or not at all. @param now milliseconds since 1970 */
export function followWish(database: WinnowDatabase, wish: Wish, now: number): Promise<PeopleAnswer> {
  const { people, touches, requests, connections, singles } = database;
  return database.transaction('rw', [people, touches, requests, connections, singles], async () =>
    follow(database, createScribe(database), wish, now),
  );
}

async function follow(
  database: WinnowDatabase,
  scribe: Scribe,
  wish: Wish,
  now: number,
): Promise<PeopleAnswer> {
  const today = dayOf(now);
  const change = (personId: string, work: (person: Person) => Person) =>
    changePerson(database, scribe, personId, work);
  switch (wish.do) {
    case 'add':
      return addPerson(database, scribe, wish.newcomer, wish.anyway, now);
    case 'edit':
      return change(wish.personId, (person) => edited(person, wish.edit));
    case 'snooze':
      return change(wish.personId, (person) => snoozed(person, wish.until));
    case 'pause':
      return change(wish.personId, (person) => paused(person, today, 'person'));
    case 'resume':
      return change(wish.personId, (person) => startedAgain(resumed(person, today), today));
    case 'stop':
      return change(wish.personId, (person) => stopped(person, today));
    case 'pause-all':
      return changeAll(database, scribe, (person) =>
        person.stoppedOn === null ? paused(person, today, 'holiday') : person,
      );
    case 'resume-all':
      return changeAll(database, scribe, (person) =>
        person.pause?.why === 'holiday' ? resumed(person, today) : person,
      );
    case 'touch':
      return logTouch(database, scribe, wish, now);
    case 'note-touch':
      return noteTouch(database, scribe, wish);
    case 'remove-touch':
      return removeTouch(database, scribe, wish.touchId);
    case 'merge':
      return merge(database, scribe, wish);
    case 'choose':
      await chooseToday(database, today);
      return { done: true, change: scribe.change() };
    case 'undo':
      return undoChange(database, scribe, wish.change);
  }
}

async function changePerson(
  { people }: WinnowDatabase,
  scribe: Scribe,
  id: string,
  work: (person: Person) => Person,
): Promise<PeopleAnswer> {
  const row = await people.get(id);
  if (row === undefined) return refuse('unknown-person');
  await scribe.person(id, work(toPerson(row)));
  return { done: true, change: scribe.change() };
}

async function changeAll(
  { people }: WinnowDatabase,
  scribe: Scribe,
  work: (person: Person) => Person,
): Promise<PeopleAnswer> {
  for (const row of await people.toArray()) {
    const before = toPerson(row);
    const after = work(before);
    if (after !== before) await scribe.person(row.id, after);
  }
  return { done: true, change: scribe.change() };
}

async function logTouch(
  database: WinnowDatabase,
  scribe: Scribe,
  { touchId, personId, kind, on, note }: WishFor<'touch'>,
  now: number,
): Promise<PeopleAnswer> {
  if (on > dayOf(now)) return refuse('in-future');
  if ((await database.touches.get(touchId)) !== undefined) return { done: true, change: scribe.change() };
  const answer = await changePerson(database, scribe, personId, (person) => touched(person, on));
  if (!answer.done) return answer;
  await scribe.touch(touchId, { id: touchId, personId, kind, on, loggedAt: now, note });
  return { done: true, change: scribe.change() };
}

async function noteTouch(
  { touches }: WinnowDatabase,
  scribe: Scribe,
  { touchId, note }: WishFor<'note-touch'>,
): Promise<PeopleAnswer> {
  const touch = await touches.get(touchId);
  if (touch === undefined) return refuse('unknown-touch');
  await scribe.touch(touchId, { ...touch, note });
  return { done: true, change: scribe.change() };
}

async function removeTouch(database: WinnowDatabase, scribe: Scribe, touchId: string): Promise<PeopleAnswer> {
  const touch = await database.touches.get(touchId);
  if (touch === undefined) return refuse('unknown-touch');
  await scribe.touch(touchId, null);
  const left = await database.touches.where('personId').equals(touch.personId).toArray();
  return changePerson(database, scribe, touch.personId, (person) => untouched(person, left));
}

async function merge(
  database: WinnowDatabase,
  scribe: Scribe,
  { personId, otherId }: WishFor<'merge'>,
): Promise<PeopleAnswer> {
  const other = await database.people.get(otherId);
  if (other === undefined || otherId === personId) return refuse('unknown-person');
  const answer = await changePerson(database, scribe, personId, (person) => merged(person, toPerson(other)));
  if (!answer.done) return answer;
  for (const touch of await database.touches.where('personId').equals(otherId).toArray())
    await scribe.touch(touch.id, { ...touch, personId });
  await scribe.person(otherId, null);
  return { done: true, change: scribe.change() };
}

/** Fills what is left of the list of the day. */
async function chooseToday(database: WinnowDatabase, today: string): Promise<void> {
  const { people, touches } = database;
  const { aDay } = (await readSettings(database)).people;
  const free = aDay - (await people.where('suggestedOn').equals(today).count());
  if (free <= 0) return;
  const due = await people.where('dueOn').belowOrEqual(today).toArray();
  const waiting = due.map((row) => ({ person: toPerson(row), dueOn: row.dueOn ?? today }));
  for (const person of chooseForToday(waiting, today, free)) {
    const theirs = await touches.where('personId').equals(person.id).toArray();
    const suggestion = suggest(theirs, person.suggestion);
    await people.put(toPersonRow({ ...person, suggestedOn: today, suggestion }));
  }
}

function refuse(problem: PeopleProblem): PeopleAnswer {
  return { done: false, problem, same: [] };
}
