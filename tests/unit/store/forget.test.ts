import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameKeys } from '../../../utils/archive/person-name.ts';
import type { Lesson } from '../../../utils/learning/index.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { FORGETTING, isEmpty } from '../../../utils/store/forget.ts';
import { writeProfile, writeSettings } from '../../../utils/store/singles.ts';
import { readTaken } from '../../../utils/store/taken.ts';
import type { TextRow } from '../../../utils/store/texts.ts';
import { createWorld, fresh, HEALTH, request, tab, type World } from '../background/world.ts';

/** Nobody else's words hold these. */
const ADA = {
  ...request('ada-quickenborne', 'My note on sluices'),
  sender: { ...request('ada-quickenborne').sender, name: 'Ada Quickenborne', headline: 'Sluice keeper' },
};
const BO = request('bo', 'Ada told me of you');
const LESSON: Lesson = {
  id: '',
  requestId: '',
  origin: { kind: 'correction', label: 'pitch' },
  was: 'genuine',
  textId: null,
  changes: [],
  learntAt: 1,
};

const TRACES = ['quickenborne', 'sluice'];

let world: World;

beforeEach(async () => {
  world = createWorld();
  world.tabs.set(7, { pageId: 'page-1', shows: new Set([ADA.id, BO.id]) });
  await world.handlers.seen({ pageId: 'page-1', requests: [ADA, BO], health: HEALTH }, tab(7));
  for (const choice of ['later', 'decline'] as const)
    await world.handlers.decide({ decisionId: fresh(), requestId: ADA.id, choice }, null);
  const person = { site: 'linkedin', name: 'Ada Quickenborne' };
  await world.database.connections.bulkPut([
    {
      ...person,
      id: ADA.id,
      slug: ADA.slug,
      company: '',
      position: '',
      connectedAt: 1,
      nameKeys: nameKeys(person.name),
    },
    {
      ...person,
      id: 'linkedin:ada quickenborne 2',
      slug: null,
      company: '',
      position: '',
      connectedAt: 2,
      nameKeys: nameKeys(person.name),
    },
  ]);
  await world.database.pastRequests.put({
    ...person,
    id: `${ADA.id} 1`,
    slug: ADA.slug,
    note: 'An old note on sluices',
    sentAt: 1,
    outcome: 'accepted',
  });
  await world.database.lessons.put({ ...LESSON, id: 'lesson-ada', requestId: ADA.id });
  await world.database.lessons.put({ ...LESSON, id: 'lesson-bo', requestId: BO.id });
  await world.database.singles.put({
    name: 'taken',
    value: {
      parts: { recommendations: { people: ['Ada Quickenborne', 'Cy Dunn'] } },
      leftOut: ['people: ada quickenborne', 'skills: knots'],
      takenAt: 1,
    },
  });
});
afterEach(() => world.database.delete());

/** Everything that the database holds, keys of its indexes included, as one text. */
async function dump(): Promise<string> {
  const tables = await Promise.all(
    world.database.tables.map(async (table) => [
      table.name,
      await table.toArray(),
      await Promise.all(table.schema.indexes.map(({ name }) => table.orderBy(name).keys())),
    ]),
  );
  return JSON.stringify(tables).toLowerCase();
}

const tracesIn = (text: string) => TRACES.filter((trace) => text.includes(trace));

describe('forgetting a person', () => {
  it('leaves no trace of them in any table', async () => {
    expect(tracesIn(await dump())).toEqual(TRACES);
    await world.handlers.forgetPerson({ requestId: ADA.id }, null);
    expect(tracesIn(await dump())).toEqual([]);
  });

  it('leaves everybody else as they are', async () => {
    const before = await world.database.requests.get(BO.id);
    await world.handlers.forgetPerson({ requestId: ADA.id }, null);
    expect(await world.database.requests.get(BO.id)).toEqual(before);
    expect((await world.database.pages.toArray())[0]?.requestIds).toEqual([BO.id]);
    expect(await readTaken(world.database)).toMatchObject({
      parts: { recommendations: { people: ['Cy Dunn'] } },
      leftOut: ['skills: knots'],
    });
  });

  it('takes back what was learnt from them, and from nobody else', async () => {
    await world.handlers.forgetPerson({ requestId: ADA.id }, null);
    expect(await world.database.lessons.toCollection().primaryKeys()).toEqual(['lesson-bo']);
  });

  it('leaves of a text that others sent as well only that they did', async () => {
    const text = { id: 'text', keys: ['k'], marks: [1], length: 1 };
    await world.database.texts.put({
      ...text,
      people: 2,
      declined: [
        { decisionId: (await world.database.decisions.toArray())[0]?.id ?? '', label: 'pitch' },
        { decisionId: 'other', label: 'pitch' },
      ],
    } as unknown as TextRow);
    await world.database.requests.update(ADA.id, { textId: 'text' });
    await world.handlers.forgetPerson({ requestId: ADA.id }, null);
    expect(await world.database.texts.get('text')).toMatchObject({
      people: 1,
      declined: [{ decisionId: 'other', label: 'pitch' }],
    });
    await world.database.requests.update(BO.id, { textId: 'text' });
    await world.handlers.forgetPerson({ requestId: BO.id }, null);
    expect(await world.database.texts.get('text')).toBeUndefined();
  });

  it('has every page that shows them forget them, before anything else', async () => {
    await world.handlers.forgetPerson({ requestId: ADA.id }, null);
    expect(world.forgotten).toEqual([[7, ADA.id]]);
  });

  it('is nothing where they are not known', async () => {
    await world.handlers.forgetPerson({ requestId: 'linkedin:nobody' }, null);
    expect(tracesIn(await dump())).toEqual(TRACES);
  });

  it('is settled for every table that there is', () => {
    expect(Object.keys(FORGETTING).sort()).toEqual(world.database.tables.map(({ name }) => name).sort());
  });
});

describe('erasing everything', () => {
  beforeEach(async () => {
    await writeProfile(world.database, { ...EMPTY_PROFILE, name: 'Ida Reader' });
    await writeSettings(world.database, { keysOn: false });
  });

  it('leaves not one row in any table', async () => {
    expect(await isEmpty(world.database)).toBe(false);
    await world.handlers.eraseEverything(undefined, null);
    const counts = await Promise.all(world.database.tables.map((table) => table.count()));
    expect(counts.filter((count) => count > 0)).toEqual([]);
    expect(await isEmpty(world.database)).toBe(true);
  });

  it('has every page fall silent first, and counts nothing any more', async () => {
    await world.handlers.eraseEverything(undefined, null);
    expect(world.forgotten).toEqual([[7, null]]);
    expect(world.counts.at(-1)).toBe(0);
  });

  it('outlasts what a page was telling meanwhile', async () => {
    const telling = world.handlers.seen({ pageId: 'page-1', requests: [ADA], health: HEALTH }, tab(7));
    await world.handlers.eraseEverything(undefined, null);
    await telling;
    expect(await isEmpty(world.database)).toBe(true);
  });
});
