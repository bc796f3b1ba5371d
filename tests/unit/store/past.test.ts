import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../../../utils/decisions/life.ts';
import { newPerson } from '../../../utils/people/index.ts';
import type { Choice, DecisionState } from '../../../utils/requests/index.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { readFound, readPast } from '../../../utils/store/past.ts';
import { toPersonRow } from '../../../utils/store/people-rows.ts';
import { DAY, NOW, rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('winnow-past');
});
afterEach(() => database.delete());

async function decided(id: string, slug: string, state: DecisionState, choice: Choice, ago: number) {
  const made = { id, requestId: `linkedin:${slug}`, choice, via: 'page', now: NOW - ago } as const;
  await database.decisions.put({ ...plan({ ...made, undoWindow: 0, pageId: null }), state });
}

describe('what was decided', () => {
  beforeEach(async () => {
    await database.requests.bulkPut([
      rowOf('a', { status: 'accepted' }),
      rowOf('b', { status: 'postponed', postponedUntil: NOW + DAY }),
      rowOf('c', { status: 'vanished' }),
    ]);
    await decided('d1', 'a', 'undone', 'decline', 4 * DAY);
    await decided('d2', 'a', 'applied', 'accept', 3 * DAY);
    await decided('d3', 'b', 'applied', 'later', 2 * DAY);
    await decided('d4', 'c', 'gone', 'accept', DAY);
  });

  const ids = async (...[wish]: [Partial<Parameters<typeof readPast>[1]>?]) =>
    (await readPast(database, { ending: null, most: 10, ...wish })).items.map(({ decision }) => decision?.id);

  it('is there decision by decision, the latest first', async () => {
    expect(await ids()).toEqual(['d4', 'd3', 'd2', 'd1']);
  });

  it('can be asked for by how it ended', async () => {
    expect(await ids({ ending: 'accept' })).toEqual(['d2']);
    expect(await ids({ ending: 'later' })).toEqual(['d3']);
    expect(await ids({ ending: 'undone' })).toEqual(['d1']);
    expect(await ids({ ending: 'failed' })).toEqual(['d4']);
    expect(await ids({ ending: 'decline' })).toEqual([]);
  });

  it('is read as far as it is asked for', async () => {
    expect(await readPast(database, { ending: null, most: 2 })).toMatchObject({ more: true });
    expect(await ids({ most: 2 })).toEqual(['d4', 'd3']);
    expect(await readPast(database, { ending: null, most: 4 })).toMatchObject({ more: false });
  });

  it('offers to stay in touch with whom was accepted, and not with whom the reader is in touch already', async () => {
    const keepable = async () =>
      (await readPast(database, { ending: null, most: 10 })).items
        .filter((item) => item.keepable)
        .map(({ decision }) => decision?.id);
    // Neither what was taken back nor what came to nothing.
    expect(await keepable()).toEqual(['d2']);
    const known = { ...newPerson('p', 'a', '2026-11-01', NOW), site: 'linkedin', slug: 'a' } as const;
    await database.people.put(toPersonRow({ ...known, slug: 'another', requestId: 'linkedin:a' }));
    expect(await keepable()).toEqual([]);
    // Found among the connections and not by the request, they are the same person.
    await database.people.put(toPersonRow(known));
    expect(await keepable()).toEqual([]);
    await database.people.put(toPersonRow({ ...known, site: null }));
    expect(await keepable()).toEqual(['d2']);
  });

  it('can be put back where it was put off, or where an open page shows it', async () => {
    const restorable = async () =>
      (await readPast(database, { ending: null, most: 10 })).items
        .filter((item) => item.restorable)
        .map(({ request }) => request.slug);
    expect(await restorable()).toEqual(['b']);
    await database.pages.put({
      pageId: 'p',
      tabId: 1,
      requestIds: ['linkedin:c'],
      health: { pageKind: 'manager', state: 'cards', cards: 1, controls: 1, broken: 0, unread: 0 },
      lastSeenAt: NOW,
    });
    expect(await restorable()).toEqual(['c', 'b']);
  });
});

it('what was found comes in its order, with the decision on it, and says how many there are', async () => {
  await database.requests.bulkPut([rowOf('a'), rowOf('b', { status: 'accepted' }), rowOf('c')]);
  await decided('d', 'b', 'applied', 'accept', DAY);
  const ids = ['linkedin:c', 'linkedin:a', 'linkedin:b'];
  const page = await readFound(database, { ids, count: 3 });
  expect(page.items.map(({ request, decision }) => [request.slug, decision?.id])).toEqual([
    ['c', undefined],
    ['a', undefined],
    ['b', 'd'],
  ]);
  expect(page).toMatchObject({ found: 3, more: false });
  expect(await readFound(database, { ids, count: 4 })).toMatchObject({ found: 4, more: true });
});
