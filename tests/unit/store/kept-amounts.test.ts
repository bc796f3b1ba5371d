import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { countDeclinedTexts, readKeptAmounts } from '../../../utils/store/kept-amounts.ts';
import { rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('amounts');
});
afterEach(() => database.delete());

describe('how much is kept', () => {
  it('is counted kind by kind', async () => {
    await database.requests.bulkPut([rowOf('a'), rowOf('b')]);
    expect(await readKeptAmounts(database)).toEqual({
      requests: 2,
      decisions: 0,
      lessons: 0,
      texts: 0,
      people: 0,
      touches: 0,
      connections: 0,
      pastRequests: 0,
      readings: 0,
    });
  });

  it('counts of all texts those that were declined', async () => {
    const declined = [{ decisionId: 'd', label: 'pitch' }] as const;
    await database.texts.bulkPut(
      Array.from({ length: 2_500 }, (_, at) => ({
        id: `text-${at}`,
        marks: [],
        keys: [],
        people: 1,
        declined: at % 100 === 0 ? declined : [],
      })),
    );
    expect(await countDeclinedTexts(database)).toBe(25);
  });
});
