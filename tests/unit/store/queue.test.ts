import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../../../utils/decisions/life.ts';
import type { Decision, DecisionState } from '../../../utils/requests/index.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { hasEverSeen, readQueue } from '../../../utils/store/queue.ts';
import { DAY, NOW, rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('winnow-queue');
});
afterEach(() => database.delete());

const slugsOf = async (...wish: Parameters<typeof queue>) =>
  (await queue(...wish)).items.map(({ request }) => request.slug);

function queue(most = 100, label: Parameters<typeof readQueue>[1]['label'] = null) {
  return readQueue(database, { label, most }, NOW);
}

function decided(slug: string, state: DecisionState): Decision {
  const requestId = `linkedin:${slug}`;
  const made = { id: `d-${slug}`, requestId, choice: 'decline', via: 'page', now: NOW } as const;
  return { ...plan({ ...made, undoWindow: 0, pageId: null }), state };
}

describe('the queue', () => {
  it('has the first of what waits, in its order: by stance, then most worth, then newest', async () => {
    await database.requests.bulkPut([
      rowOf('pitch', { label: 'pitch', worth: 0.1 }),
      rowOf('older', { worth: 0.7, firstSeenAt: NOW - 2 * DAY }),
      rowOf('newer', { worth: 0.7 }),
      rowOf('best', { worth: 0.9 }),
      rowOf('unclear', { label: 'unclear', worth: 0.3 }),
    ]);
    expect(await slugsOf()).toEqual(['best', 'newer', 'older', 'unclear', 'pitch']);
    expect(await slugsOf(2)).toEqual(['best', 'newer']);
  });

  it('says whether more waits, and counts what waits undecided where not all of it is there', async () => {
    await database.requests.bulkPut([
      rowOf('a'),
      rowOf('b'),
      rowOf('c', { label: 'pitch', worth: 0.1 }),
      rowOf('d', { label: 'scam', worth: 0 }),
    ]);
    await database.decisions.put(decided('b', 'planned'));
    expect(await queue()).toMatchObject({ more: false, tally: null });
    const { more, tally, items } = await queue(1);
    expect(more).toBe(true);
    expect(tally?.all).toEqual({ value: 3, orMore: false });
    expect(tally?.byStance).toMatchObject({ for: { value: 1 }, open: { value: 0 }, against: { value: 2 } });
    expect(tally?.byLabel).toMatchObject({
      genuine: { value: 1 },
      pitch: { value: 1 },
      unclear: { value: 0 },
    });
    // What is decided is there all the same.
    expect(items.map(({ request }) => request.slug)).toEqual(['a', 'b']);
  });

  it('counts no further than is told', async () => {
    await database.requests.bulkPut(Array.from({ length: 1_200 }, (_, at) => rowOf(`p-${at}`)));
    expect((await queue(10)).tally).toMatchObject({
      all: { value: 999, orMore: true },
      byStance: { for: { value: 99, orMore: true }, open: { value: 0, orMore: false } },
    });
  });

  it('has one label alone where it is asked for, and what is decided whatever its label', async () => {
    await database.requests.bulkPut([
      rowOf('a'),
      rowOf('b', { label: 'pitch', worth: 0.1 }),
      rowOf('c', { label: 'scam', worth: 0 }),
    ]);
    await database.decisions.put(decided('c', 'failed'));
    expect(await slugsOf(100, 'pitch')).toEqual(['b', 'c']);
  });

  it('has what was put off, and what vanished, and nothing that is over', async () => {
    await database.requests.bulkPut([
      rowOf('put-off', { status: 'postponed', postponedUntil: NOW + DAY }),
      rowOf('back', { status: 'postponed', postponedUntil: NOW - 1 }),
      rowOf('vanished', { status: 'vanished' }),
      rowOf('declined', { status: 'declined' }),
      rowOf('gone', { status: 'gone' }),
    ]);
    await database.decisions.bulkPut([
      decided('vanished', 'gone'),
      decided('declined', 'applied'),
      decided('gone', 'gone'),
    ]);
    const { items, later } = await queue();
    expect(items.map(({ request, decision }) => [request.slug, decision?.state ?? null])).toEqual([
      ['back', null],
      ['put-off', null],
      ['vanished', 'gone'],
    ]);
    expect(later).toBe(1);
  });

  it('has a request that was decided while it was put off', async () => {
    await database.requests.put(rowOf('a', { status: 'postponed', postponedUntil: NOW + DAY }));
    await database.decisions.put(decided('a', 'planned'));
    expect((await queue()).items[0]?.decision?.state).toBe('planned');
  });
});

it('a memory without a request has never seen one', async () => {
  expect(await hasEverSeen(database)).toBe(false);
  await database.requests.put(rowOf('a', { status: 'gone' }));
  expect(await hasEverSeen(database)).toBe(true);
});
