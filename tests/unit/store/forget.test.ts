import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameKeys } from '../../../utils/archive/person-name.ts';
import type { Lesson } from '../../../utils/learning/index.ts';
import { newPerson } from '../../../utils/people/person.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import type { SingleRow, WinnowDatabase } from '../../../utils/store/database.ts';
import { FORGETTING, isEmpty } from '../../../utils/store/forget.ts';
import { readLearnt } from '../../../utils/store/lessons.ts';
import { toPersonRow } from '../../../utils/store/people-rows.ts';
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

/** What exists once, each as much as it can hold of somebody. Total: a new one has to be settled here. */
const SINGLE_VALUES: Readonly<Record<SingleRow['name'], unknown>> = {
  profile: { ...EMPTY_PROFILE, name: 'Ida Reader' },
  settings: { ...DEFAULT_SETTINGS, keysOn: false },
  taken: {
    parts: { recommendations: { people: ['Ada Quickenborne', 'Cy Dunn'] } },
    leftOut: ['people: ada quickenborne', 'skills: knots'],
    takenAt: 1,
  },
  judged: 'by something',
  backup: { savedAt: 1, putAwayAt: null },
  reminded: '2026-11-21',
  sync: {
    device: 'one',
    known: {
      'learnt.one': { value: { wanted: { 'word:sluice': 1 }, labels: {} }, at: 1 },
      'learnt.two': { value: { wanted: { 'word:harbour': 1 }, labels: {} }, at: 1 },
    },
    status: 'together',
    togetherAt: 1,
    overruled: 0,
    revision: 1,
  },
};

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
  const kept = { ...newPerson('person-ada', 'Ada Quickenborne', '2026-11-01', 1), site: 'linkedin' };
  await world.database.people.put(toPersonRow({ ...kept, slug: ADA.slug, hook: 'Keeps a sluice' }));
  await world.database.touches.put({
    id: 'touch-ada',
    personId: kept.id,
    kind: 'called',
    on: '2026-11-02',
    note: 'Of sluices',
    loggedAt: 1,
  });
  const text = { id: 'text of ada-quickenborne', keys: [1], marks: [1], people: 1, declined: [] };
  await world.database.texts.put(text);
  await world.database.requests.update(ADA.id, { textId: text.id });
  const singles = Object.entries(SINGLE_VALUES) as [SingleRow['name'], unknown][];
  await world.database.singles.bulkPut(singles.map(([name, value]) => ({ name, value })));
});
afterEach(() => world.database.delete());

/** Everything that a table holds, keys of its indexes included, as one text. */
async function dump(table: WinnowDatabase['tables'][number]): Promise<string> {
  const keys = await Promise.all(table.schema.indexes.map(({ name }) => table.orderBy(name).keys()));
  return JSON.stringify([await table.toArray(), keys]).toLowerCase();
}

/** The tables in which there is a trace of Ada. */
async function traced(): Promise<readonly string[]> {
  const dumps = await Promise.all(
    world.database.tables.map(async (table) => ({ name: table.name, text: await dump(table) })),
  );
  return dumps
    .filter(({ text }) => TRACES.some((trace) => text.includes(trace)))
    .map(({ name }) => name)
    .sort();
}

/** Every table of the schema that is about people. */
const ABOUT_PEOPLE = Object.entries(FORGETTING)
  .filter(([, forget]) => forget !== null)
  .map(([name]) => name)
  .sort();

describe('forgetting a person', () => {
  it('leaves no trace of them in any table', async () => {
    // Each of them had one: a table that is not filled here would be clean without anybody cleaning it.
    expect(await traced()).toEqual(ABOUT_PEOPLE);
    await world.handlers.forgetPerson({ requestId: ADA.id }, null);
    expect(await traced()).toEqual([]);
  });

  it('leaves none where they are forgotten as somebody to stay in touch with, their request with them', async () => {
    await world.handlers.people({ do: 'forget', personId: 'person-ada' }, null);
    expect(await traced()).toEqual([]);
    expect(world.forgotten).toEqual([[7, ADA.id]]);
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
    expect(await traced()).toEqual(ABOUT_PEOPLE);
  });

  it('is settled for every table that there is', () => {
    expect(Object.keys(FORGETTING).sort()).toEqual(world.database.tables.map(({ name }) => name).sort());
  });
});

describe('erasing everything', () => {
  const filled = async () => {
    const tables = await Promise.all(world.database.tables.map(async ({ name }) => name));
    const counts = await Promise.all(world.database.tables.map((table) => table.count()));
    return tables.filter((_, at) => (counts[at] ?? 0) > 0).sort();
  };

  it('leaves not one row in any table, and nothing that was learnt', async () => {
    await world.database.lessons.put({
      ...LESSON,
      changes: [{ key: 'word:sluice', shown: 'sluice', wanted: 1, labels: {} }],
      id: 'lesson',
    });
    expect((await readLearnt(world.database)).weights.wanted).not.toEqual({});
    expect(await filled()).toEqual(Object.keys(FORGETTING).sort());
    await world.handlers.eraseEverything(undefined, null);
    expect(await filled()).toEqual([]);
    expect(await isEmpty(world.database)).toBe(true);
    expect((await readLearnt(world.database)).weights).toEqual({ wanted: {}, labels: {} });
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
