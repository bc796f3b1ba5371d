import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameKeys } from '../../../utils/archive/person-name.ts';
import type { Newcomer, PeopleAnswer, PeopleWish } from '../../../utils/people/index.ts';
import { readPeopleDesk } from '../../../utils/store/people-desk.ts';
import { createConnectionFinder } from '../../../utils/store/people-find.ts';
import { readNamesakes, readPerson } from '../../../utils/store/people-read.ts';
import { createWorld, HEALTH, request, tab, type World } from '../background/world.ts';

const DAY = 86_400_000;

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.database.delete());

const ask = (wish: PeopleWish): Promise<PeopleAnswer> => world.handlers.people(wish, null);
const byHand = (personId: string, name: string, change: Partial<Newcomer> = {}) =>
  ({ from: 'hand', personId, name, profileUrl: null, cadence: 'monthly', ...change }) as Newcomer;
const add = (personId: string, name: string) =>
  ask({ do: 'add', newcomer: byHand(personId, name), anyway: false });
const touch = (touchId: string, personId: string, on: string, note = '') =>
  ask({ do: 'touch', touchId, personId, kind: 'called', on, note });
const person = (id: string) => readPerson(world.database, id);
const now = () => world.environment.now();

async function undo(answer: PeopleAnswer): Promise<PeopleAnswer> {
  if (!answer.done) throw new Error(answer.problem);
  return ask({ do: 'undo', change: structuredClone(answer.change) });
}

/** Everything in both tables, dates that are worked out included. */
async function dump() {
  const { people, touches } = world.database;
  const rows = await people.toArray();
  return { people: rows.map(({ revision: _, ...row }) => row), touches: await touches.toArray() };
}

describe('adding somebody', () => {
  it('by hand keeps their name, due a month from today', async () => {
    await add('ada', 'Ada Quickenborne');
    expect(await world.database.people.get('ada')).toMatchObject({
      name: 'Ada Quickenborne',
      since: '2026-11-21',
      dueOn: '2026-12-21',
    });
  });

  it('tells of somebody of the same name, and adds them where the reader says that they are two', async () => {
    await add('ada', 'Ada Quickenborne');
    const answer = await add('other', 'ada quickenborne, MBA');
    expect(answer).toEqual({
      done: false,
      problem: 'same-name',
      same: [{ id: 'ada', name: 'Ada Quickenborne' }],
    });
    await ask({ do: 'add', newcomer: byHand('other', 'Ada Quickenborne'), anyway: true });
    expect(await world.database.people.count()).toBe(2);
  });

  it('from a request keeps why they matter and what both share, once', async () => {
    world.tabs.set(7, { pageId: 'page-1', shows: new Set(['linkedin:ada']) });
    await world.handlers.seen({ pageId: 'page-1', requests: [request('ada')], health: HEALTH }, tab(7));
    const newcomer = {
      from: 'request',
      personId: 'p',
      requestId: 'linkedin:ada',
      cadence: 'quarterly',
      hook: 'You both were at Ghent',
    } as const;
    await ask({ do: 'add', newcomer, anyway: false });
    expect(await world.database.people.get('p')).toMatchObject({
      slug: 'ada',
      hook: 'You both were at Ghent',
      requestId: 'linkedin:ada',
    });
    const again = await ask({ do: 'add', newcomer: { ...newcomer, personId: 'q' }, anyway: true });
    expect(again).toMatchObject({ done: false, problem: 'known' });
  });

  it('told twice is told once', async () => {
    await add('ada', 'Ada');
    expect(await add('ada', 'Ada')).toMatchObject({ done: true });
    expect(await world.database.people.count()).toBe(1);
  });

  it('of somebody who is not there is refused', async () => {
    const newcomer = { from: 'connection', personId: 'p', connectionId: 'nobody', cadence: 'once' } as const;
    expect(await ask({ do: 'add', newcomer, anyway: false })).toMatchObject({ problem: 'unknown-person' });
  });
});

describe('a touch', () => {
  beforeEach(() => add('ada', 'Ada'));

  it('moves the next date', async () => {
    world.pass(10 * DAY);
    await touch('t', 'ada', '2026-12-01', 'her team');
    expect(await world.database.people.get('ada')).toMatchObject({ dueOn: '2027-01-01' });
    expect((await person('ada'))?.touches).toMatchObject([{ kind: 'called', note: 'her team' }]);
  });

  it('of tomorrow is refused, and told twice it is one', async () => {
    expect(await touch('t', 'ada', '2026-11-22')).toMatchObject({ problem: 'in-future' });
    await touch('t', 'ada', '2026-11-21');
    await touch('t', 'ada', '2026-11-21');
    expect((await person('ada'))?.touches).toHaveLength(1);
  });

  it('gets its line afterwards, and can be taken out of the past', async () => {
    await touch('t', 'ada', '2026-11-20');
    await touch('u', 'ada', '2026-11-21');
    await ask({ do: 'note-touch', touchId: 't', note: 'coffee' });
    await ask({ do: 'remove-touch', touchId: 'u' });
    expect((await person('ada'))?.touches).toMatchObject([{ id: 't', note: 'coffee' }]);
    expect(await ask({ do: 'remove-touch', touchId: 'u' })).toMatchObject({ problem: 'unknown-touch' });
  });

  it('of somebody unknown is refused', async () => {
    expect(await touch('t', 'nobody', '2026-11-21')).toMatchObject({ problem: 'unknown-person' });
    expect(await world.database.touches.count()).toBe(0);
  });
});

describe('taking back', () => {
  beforeEach(async () => {
    await add('ada', 'Ada');
    await add('bo', 'Bo');
    await touch('old', 'ada', '2026-11-20');
    await touch('other', 'bo', '2026-11-20');
  });

  const wishes: readonly PeopleWish[] = [
    { do: 'add', newcomer: byHand('cy', 'Cy'), anyway: false },
    { do: 'edit', personId: 'ada', edit: { cadence: 'yearly', tags: ['mentor'], notes: 'sails' } },
    { do: 'touch', touchId: 'new', personId: 'ada', kind: 'met', on: '2026-11-21', note: '' },
    { do: 'note-touch', touchId: 'old', note: 'x' },
    { do: 'remove-touch', touchId: 'old' },
    { do: 'snooze', personId: 'ada', until: '2027-03-01' },
    { do: 'pause', personId: 'ada' },
    { do: 'pause-all' },
    { do: 'stop', personId: 'ada' },
    { do: 'merge', personId: 'ada', otherId: 'bo' },
  ];
  it.each(wishes)('leaves everything as it was: $do', async (wish) => {
    const before = await dump();
    const answer = await ask(wish);
    expect(await dump()).not.toEqual(before);
    expect(await undo(answer)).toMatchObject({ done: true });
    expect(await dump()).toEqual(before);
  });

  it('can itself be taken back', async () => {
    const answer = await ask({ do: 'stop', personId: 'ada' });
    const after = await dump();
    expect(await undo(await undo(answer))).toMatchObject({ done: true });
    expect(await dump()).toEqual(after);
  });

  it('is refused where something was changed since, and undoes nothing of that', async () => {
    const answer = await ask({ do: 'stop', personId: 'ada' });
    await ask({ do: 'edit', personId: 'ada', edit: { notes: 'later' } });
    const after = await dump();
    expect(await undo(answer)).toMatchObject({ done: false, problem: 'changed-since' });
    expect(await dump()).toEqual(after);
  });

  it('brings back nobody who was forgotten', async () => {
    const answer = await ask({ do: 'stop', personId: 'ada' });
    await ask({ do: 'forget', personId: 'ada' });
    expect(await undo(answer)).toMatchObject({ problem: 'changed-since' });
    expect(await world.database.people.get('ada')).toBeUndefined();
  });
});

describe('the holiday', () => {
  it('pauses everybody, and ends for those whom it paused', async () => {
    for (const id of ['ada', 'bo', 'cy']) await add(id, id);
    await ask({ do: 'pause', personId: 'bo' });
    await ask({ do: 'stop', personId: 'cy' });
    await ask({ do: 'pause-all' });
    expect(await world.database.people.where('dueOn').above('').count()).toBe(0);
    world.pass(30 * DAY);
    await ask({ do: 'resume-all' });
    const rows = await world.database.people.orderBy('id').toArray();
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(['2027-01-20', null, null]);
  });
});

describe('merging', () => {
  it('keeps the words of the one and the touches of both', async () => {
    await add('ada', 'Ada');
    await add('bo', 'Bo');
    await ask({ do: 'edit', personId: 'ada', edit: { notes: 'sails', tags: ['mentor'] } });
    await ask({ do: 'edit', personId: 'bo', edit: { notes: 'two daughters', tags: ['customer', 'mentor'] } });
    await touch('a', 'ada', '2026-11-01');
    await touch('b', 'bo', '2026-11-21');
    await ask({ do: 'merge', personId: 'ada', otherId: 'bo' });
    const known = await person('ada');
    expect(known?.person).toMatchObject({
      name: 'Ada',
      notes: 'sails\ntwo daughters',
      tags: ['mentor', 'customer'],
      touchedOn: '2026-11-21',
    });
    expect(known?.touches).toHaveLength(2);
    expect(await person('bo')).toBeNull();
  });

  it('of somebody with themselves is refused', async () => {
    await add('ada', 'Ada');
    expect(await ask({ do: 'merge', personId: 'ada', otherId: 'ada' })).toMatchObject({
      problem: 'unknown-person',
    });
  });
});

describe('the list of the day', () => {
  beforeEach(async () => {
    for (let at = 0; at < 8; at += 1) await add(`p${at}`, `Person ${at}`);
  });
  const names = async () =>
    (await readPeopleDesk(world.database, now())).items.map(({ person }) => person.id);

  it('is empty until somebody is due, and then as long as the reader chose', async () => {
    await ask({ do: 'choose' });
    expect(await names()).toEqual([]);
    world.pass(40 * DAY);
    await ask({ do: 'choose' });
    expect(await names()).toHaveLength(3);
  });

  it('stays as it is through the day, whatever is done', async () => {
    world.pass(40 * DAY);
    await ask({ do: 'choose' });
    const list = await names();
    await touch('t', list[0] ?? '', '2026-12-31');
    await ask({ do: 'snooze', personId: list[1] ?? '', until: '2027-02-01' });
    await ask({ do: 'choose' });
    const { items: after } = await readPeopleDesk(world.database, now());
    expect(after.map(({ person, done }) => [person.id, done])).toEqual([
      [list[2], false],
      [list[0], true],
    ]);
  });

  it('lets others have their turn the next day', async () => {
    world.pass(40 * DAY);
    const seen: string[] = [];
    for (let day = 0; day < 3; day += 1) {
      await ask({ do: 'choose' });
      seen.push(...(await names()));
      world.pass(DAY);
    }
    expect(new Set(seen).size).toBe(8);
  });

  it('suggests another kind each time', async () => {
    const { people } = world.database;
    world.pass(40 * DAY);
    const kinds: (string | undefined)[] = [];
    for (let day = 0; day < 9; day += 1) {
      await ask({ do: 'choose' });
      const row = await people.get('p0');
      if (row?.suggestedOn === `2027-01-0${day}` || kinds.at(-1) !== row?.suggestion?.kind)
        kinds.push(row?.suggestion?.kind);
      world.pass(DAY);
    }
    expect(kinds.length).toBeGreaterThan(2);
    for (const [at, kind] of kinds.entries()) expect(kind).not.toBe(kinds[at - 1]);
  });

  it('is counted on the toolbar where the reader wants it', async () => {
    world.pass(40 * DAY);
    await ask({ do: 'choose' });
    expect(world.peopleCounts.at(-1)).toBe(0);
    await world.handlers.saveSettings(
      { people: { aDay: 2, count: true, notify: false, quietFrom: 20, quietTo: 9 } },
      null,
    );
    await ask({ do: 'choose' });
    expect(world.peopleCounts.at(-1)).toBe(3);
    await touch('t', (await names())[0] ?? '', '2026-12-31');
    expect(world.peopleCounts.at(-1)).toBe(2);
  });
});

describe('thanks', () => {
  it('are owed to whom was asked', async () => {
    await add('ada', 'Ada');
    await ask({ do: 'touch', touchId: 't', personId: 'ada', kind: 'asked', on: '2026-11-21', note: '' });
    expect((await readPeopleDesk(world.database, now())).thanks).toMatchObject([
      { person: { id: 'ada' }, because: 'asked' },
    ]);
  });
});

describe('whom to thank', () => {
  const asked = (personId: string, on: string) =>
    ask({ do: 'touch', touchId: `asked-${personId}`, personId, kind: 'asked', on, note: '' });
  const thanks = async () =>
    (await readPeopleDesk(world.database, now())).thanks.map(({ person }) => person.id);

  it('is nobody with whom the reader has stopped: others have their turn', async () => {
    for (let at = 0; at < 12; at += 1) {
      await add(`p${at}`, `Person ${at}`);
      await asked(`p${at}`, `2026-11-${String(20 - at).padStart(2, '0')}`);
    }
    expect(await thanks()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    for (const personId of ['p0', 'p2', 'p3', 'p5', 'p6']) await ask({ do: 'stop', personId });
    expect(await thanks()).toEqual(['p1', 'p4', 'p7', 'p8', 'p9']);
    await ask({ do: 'forget', personId: 'p4' });
    expect(await thanks()).toEqual(['p1', 'p7', 'p8', 'p9', 'p10']);
  });
});

it('with whom the reader talked all year is thanked where that leaves room', async () => {
  const thanks = async () =>
    (await readPeopleDesk(world.database, now())).thanks.map(({ person, because }) => [person.id, because]);
  await add('ada', 'Ada');
  await add('bo', 'Bo');
  for (const [at, on] of ['2026-03-01', '2026-06-01', '2026-09-01'].entries())
    await touch(`t${at}`, 'ada', on);
  await touch('old', 'bo', '2025-11-01');
  for (const [at, on] of ['2026-03-01', '2026-06-01'].entries()) await touch(`b${at}`, 'bo', on);
  expect(await thanks()).toEqual([['ada', 'long-talks']]);
  await ask({ do: 'touch', touchId: 'a', personId: 'bo', kind: 'asked', on: '2026-11-20', note: '' });
  expect(await thanks()).toEqual([
    ['bo', 'asked'],
    ['ada', 'long-talks'],
  ]);
});

describe('the desk of the day', () => {
  const desk = () => readPeopleDesk(world.database, now());

  it('knows how many there are, who of them is on holiday, and who is due next', async () => {
    expect(await desk()).toMatchObject({ total: 0, onHoliday: 0, next: null });
    await add('bo', 'Bo');
    world.pass(DAY);
    await add('ada', 'Ada');
    await add('cy', 'Cy');
    await ask({ do: 'edit', personId: 'cy', edit: { cadence: 'never' } });
    expect(await desk()).toMatchObject({ total: 3, onHoliday: 0, next: { on: '2026-12-21' } });
    expect((await desk()).next?.person.id).toBe('bo');
    await ask({ do: 'pause', personId: 'bo' });
    expect(await desk()).toMatchObject({ onHoliday: 0, next: { on: '2026-12-22', person: { id: 'ada' } } });
    await ask({ do: 'pause-all' });
    // Bo was paused before, for themselves.
    expect(await desk()).toMatchObject({ total: 3, onHoliday: 2, next: null });
    await ask({ do: 'resume-all' });
    expect(await desk()).toMatchObject({ onHoliday: 0, next: { person: { id: 'ada' } } });
  });
});

describe('others of one name', () => {
  it('are found, however the name is written, and never the person themselves', async () => {
    await add('ada', 'Ada Šťastná');
    await ask({ do: 'add', newcomer: byHand('other', 'ada stastna'), anyway: true });
    await add('bo', 'Bo');
    expect((await readNamesakes(world.database, 'ada')).map(({ id }) => id)).toEqual(['other']);
    expect(await readNamesakes(world.database, 'bo')).toEqual([]);
    expect(await readNamesakes(world.database, 'nobody')).toEqual([]);
  });
});

describe('connections of the export', () => {
  beforeEach(async () => {
    const people = Array.from({ length: 3_000 }, (_, at) => `Person${at} Van Number${at % 997}`);
    await world.database.connections.bulkPut(
      [...people, 'Žofie Šťastná'].map((name, at) => ({
        id: `linkedin:c-${at}`,
        site: 'linkedin',
        slug: `c-${at}`,
        name,
        company: `Firm ${at % 50}`,
        position: 'Pilot',
        connectedAt: 1,
        nameKeys: nameKeys(name),
      })),
    );
  });

  it.each([
    ['person12 number12', ['Person12 Van Number12', 'Person129 Van Number129']],
    ['zofie', ['Žofie Šťastná']],
    ['stastna', ['Žofie Šťastná']],
    ['person2999', ['Person2999 Van Number8']],
    ['firm 7 person57', ['Person57 Van Number57']],
    ['   ', []],
    ['nobody at all', []],
  ])('are found by %j', async (typed, names) => {
    const found = await createConnectionFinder(world.database).find(typed, 20);
    for (const name of names) expect(found.map((row) => row.name)).toContain(name);
    if (names.length === 0) expect(found).toEqual([]);
  });

  it('are told from those who are kept already, and added once', async () => {
    const newcomer = {
      from: 'connection',
      personId: 'p',
      connectionId: 'linkedin:c-57',
      cadence: 'yearly',
    } as const;
    await ask({ do: 'add', newcomer, anyway: false });
    expect(await world.database.people.get('p')).toMatchObject({
      name: 'Person57 Van Number57',
      headline: 'Pilot, Firm 7',
      profileUrl: 'https://www.linkedin.com/in/c-57/',
    });
    const [found] = await createConnectionFinder(world.database).find('person57 van', 20);
    expect(found?.kept).toBe(true);
    const again = await ask({ do: 'add', newcomer: { ...newcomer, personId: 'q' }, anyway: true });
    expect(again).toMatchObject({ problem: 'known', same: [{ id: 'p' }] });
  });
});

describe('forgetting', () => {
  it('takes the person, their touches and their request', async () => {
    world.tabs.set(7, { pageId: 'page-1', shows: new Set(['linkedin:ada']) });
    await world.handlers.seen({ pageId: 'page-1', requests: [request('ada')], health: HEALTH }, tab(7));
    const newcomer = {
      from: 'request',
      personId: 'p',
      requestId: 'linkedin:ada',
      cadence: 'monthly',
      hook: '',
    } as const;
    await ask({ do: 'add', newcomer, anyway: false });
    await touch('t', 'p', '2026-11-21');
    await add('bo', 'Bo');
    await touch('u', 'bo', '2026-11-21');
    await ask({ do: 'forget', personId: 'p' });
    expect(await world.database.requests.count()).toBe(0);
    expect(await world.database.people.toCollection().primaryKeys()).toEqual(['bo']);
    expect(await world.database.touches.toCollection().primaryKeys()).toEqual(['u']);
    expect(world.forgotten).toEqual([[7, 'linkedin:ada']]);
  });

  it('takes with a sender whom the reader stays in touch with, by address or by name', async () => {
    world.tabs.set(7, { pageId: 'page-1', shows: new Set(['linkedin:ada-quick']) });
    await world.handlers.seen({ pageId: 'page-1', requests: [request('ada-quick')], health: HEALTH }, tab(7));
    await add('hand', 'ada quick');
    await touch('t', 'hand', '2026-11-21');
    await add('bo', 'Bo');
    await world.handlers.forgetPerson({ requestId: 'linkedin:ada-quick' }, null);
    expect(await world.database.people.toCollection().primaryKeys()).toEqual(['bo']);
    expect(await world.database.touches.count()).toBe(0);
  });
});
