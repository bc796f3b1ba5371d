import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../../../utils/decisions/life.ts';
import { countedIn, decided, origins, repeats, timeSaved } from '../../../utils/insights/index.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { gatherInsights } from '../../../utils/store/insights.ts';
import { forgetWords } from '../../../utils/store/retention.ts';
import { DAY, NOW, rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('insights');
});
afterEach(() => database.delete());

async function read() {
  const told: number[] = [];
  const { gathered, inTouch } = await gatherInsights(database, 1, NOW, (done) => told.push(done));
  return { counted: countedIn(gathered, 'weeks', NOW), inTouch, told };
}

const textOf = (id: string, people: number) => ({ id, marks: [], keys: [], people, declined: [] });

describe('reading the memory for its figures', () => {
  it('reads every row of a long one, and tells how far it is', async () => {
    await database.requests.bulkPut(Array.from({ length: 2_500 }, (_, at) => rowOf(`p-${at}`)));
    const { counted, told } = await read();
    expect(decided(counted).total).toBe(2_500);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(2_500);
  });

  it('knows what came of decisions, and which texts came again', async () => {
    const made = { requestId: 'linkedin:a', choice: 'decline', via: 'popup', pageId: null } as const;
    await database.decisions.put(
      plan({ ...made, id: 'd', now: NOW - DAY, undoWindow: 0, stance: 'against', chance: 0.9 }),
    );
    await database.texts.bulkPut([textOf('often', 4), textOf('once', 1)]);
    await database.requests.bulkPut([rowOf('a', { textId: 'often' }), rowOf('b', { textId: 'once' })]);
    const { counted } = await read();
    expect(timeSaved(counted, 60).minutes).toBe(1);
    expect(repeats(counted)).toMatchObject({ notes: 2, repeated: 1, mostPeople: 4 });
  });

  it('comes to the same before and after the words of requests are forgotten', async () => {
    const over = { status: 'accepted', lastSeenAt: NOW - 40 * DAY } as const;
    await database.requests.bulkPut([
      rowOf('a', over),
      rowOf('b', { ...over, mutualConnections: 0, commonGround: [] }),
      rowOf('c'),
    ]);
    const before = await read();
    await forgetWords(database, NOW - 30 * DAY);
    expect((await database.requests.get('linkedin:a'))?.note).toBeNull();
    const after = await read();
    expect(after.counted).toEqual(before.counted);
    expect(origins(after.counted)).toMatchObject({ genuine: 3, forgotten: 0 });
  });

  it('is nothing where nothing is kept', async () => {
    const { counted, told } = await read();
    expect(decided(counted).total).toBe(0);
    expect(told).toEqual([]);
  });
});
