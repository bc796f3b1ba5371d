import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Label } from '../../../utils/requests/index.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { createOverview, type Finding } from '../../../utils/store/overview.ts';
import { DAY, NOW, rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('winnow-overview');
});
afterEach(() => database.delete());

const WORDS: Readonly<Record<Label, string>> = {
  pitch: 'Verkooppraat',
  recruiter: 'Werving',
  scam: 'Oplichting',
  generic: 'Algemeen',
  genuine: 'Oprecht',
  unclear: 'Onduidelijk',
};
async function overview() {
  const whole = createOverview(database, (label) => WORDS[label]);
  await whole.prepare();
  return whole;
}
const looking = (rest: Partial<Finding>): Finding => ({
  ...{ search: '', sort: 'worth', label: null, most: 100 },
  ...rest,
});
const slugs = (ids: readonly string[]) => ids.map((id) => id.replace('linkedin:', ''));

describe('what is looked for', () => {
  beforeEach(async () => {
    await database.requests.bulkPut([
      rowOf('zoe', { name: 'Zoë Ångström', note: 'About the tide gauges', headline: 'Hydrographer' }),
      rowOf('bo', {
        name: 'Bo Holm',
        note: null,
        headline: 'I sell tide tables',
        label: 'pitch',
        worth: 0.1,
      }),
      rowOf('past', { name: 'Ada Past', note: 'Old tide', headline: null, status: 'accepted' }),
    ]);
  });

  it('is found in name, headline, note and label, whatever its case and accents', async () => {
    const find = await overview();
    const found = async (search: string) => slugs((await find.find(looking({ search }))).ids);
    expect(await found('zoe angst')).toEqual(['zoe']);
    expect(await found('TIDE')).toEqual(['zoe', 'bo', 'past']);
    expect(await found('sell tables')).toEqual(['bo']);
    expect(await found('verkoop')).toEqual(['bo']);
    expect(await found('tide nobody')).toEqual([]);
  });

  it('waits before it is over, is all that waits where no words are named, and has the label that is asked for', async () => {
    await database.requests.put(rowOf('first', { name: 'First Tide', status: 'declined', worth: 1 }));
    const find = await overview();
    expect(slugs((await find.find(looking({ search: 'tide' }))).ids)).toEqual(['zoe', 'bo', 'first', 'past']);
    expect(slugs((await find.find(looking({}))).ids)).toEqual(['zoe', 'bo']);
    expect(slugs((await find.find(looking({ label: 'pitch' }))).ids)).toEqual(['bo']);
  });

  it('is counted beyond those that are wanted', async () => {
    const found = await (await overview()).find(looking({ search: 'tide', most: 2 }));
    expect(found).toEqual({ ids: ['linkedin:zoe', 'linkedin:bo'], count: 3 });
  });

  it('is found as soon as it is seen, without reading all once more', async () => {
    const find = await overview();
    await find.find(looking({ search: 'new' }));
    await database.requests.put(rowOf('new', { name: 'New Person', lastSeenAt: NOW }));
    expect((await find.find(looking({ search: 'new person' }))).ids).toEqual(['linkedin:new']);
  });
});

describe('the order', () => {
  it('is by worth, by age, or by name', async () => {
    await database.requests.bulkPut([
      rowOf('b', { name: 'Bea', worth: 0.5, firstSeenAt: NOW - 3 * DAY }),
      rowOf('a', { name: 'Åse', worth: 0.9, firstSeenAt: NOW - 2 * DAY }),
      rowOf('c', { name: 'Cem', worth: 0.7, firstSeenAt: NOW - DAY }),
    ]);
    const find = await overview();
    const order = async (sort: Finding['sort']) => slugs((await find.find(looking({ sort }))).ids).join('');
    expect(await order('worth')).toBe('acb');
    expect(await order('newest')).toBe('cab');
    expect(await order('oldest')).toBe('bac');
    expect(await order('name')).toBe('abc');
  });

  it.each(['oldest', 'newest', 'name'] as const)(
    'holds over more requests than are read at once: %s',
    async (sort) => {
      // In no order, and some of them equal.
      const rows = Array.from({ length: 1_001 }, (_, at) => {
        const place = (at * 389) % 1_001;
        return rowOf(`r${at}`, {
          firstSeenAt: NOW - place,
          name: `Person ${String(place >> 1).padStart(4, '0')}`,
        });
      });
      await database.requests.bulkPut(rows);
      const find = await overview();
      const all = await find.find(looking({ sort, most: 2_000 }));
      expect(all.ids).toHaveLength(1_001);
      const places = all.ids.map((id) => rows.find((row) => row.id === id));
      const steps = places.slice(1).map((row, at) => {
        const before = places[at];
        if (sort === 'name') return (before?.name ?? '') <= (row?.name ?? '');
        const older = (before?.firstSeenAt ?? 0) <= (row?.firstSeenAt ?? 0);
        return sort === 'oldest' ? older : !older;
      });
      expect(steps.every(Boolean)).toBe(true);
      for (const most of [1, 7, 60, 1_000]) {
        const found = await find.find(looking({ sort, most }));
        expect(found).toEqual({ ids: all.ids.slice(0, most), count: 1_001 });
      }
    },
  );
});
