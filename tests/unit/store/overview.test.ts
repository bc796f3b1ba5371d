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
const looking = (rest: Partial<Finding>): Finding => ({ search: '', sort: 'worth', label: null, ...rest });
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
    const found = async (search: string) => {
      const { waiting, over } = await find.find(looking({ search }));
      return slugs([...waiting, ...over]);
    };
    expect(await found('zoe angst')).toEqual(['zoe']);
    expect(await found('TIDE')).toEqual(['zoe', 'bo', 'past']);
    expect(await found('sell tables')).toEqual(['bo']);
    expect(await found('verkoop')).toEqual(['bo']);
    expect(await found('tide nobody')).toEqual([]);
  });

  it('is told apart by whether it waits, and by its label', async () => {
    expect(await (await overview()).find(looking({ search: 'tide' }))).toEqual({
      waiting: ['linkedin:zoe', 'linkedin:bo'],
      over: ['linkedin:past'],
    });
    const { waiting } = await (await overview()).find(looking({ label: 'pitch' }));
    expect(slugs(waiting)).toEqual(['bo']);
  });

  it('is found as soon as it is seen, without reading all once more', async () => {
    const find = await overview();
    await find.find(looking({ search: 'new' }));
    await database.requests.put(rowOf('new', { name: 'New Person', lastSeenAt: NOW }));
    expect((await find.find(looking({ search: 'new person' }))).waiting).toEqual(['linkedin:new']);
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
    const order = async (sort: Finding['sort']) =>
      slugs((await find.find(looking({ sort }))).waiting).join('');
    expect(await order('worth')).toBe('acb');
    expect(await order('newest')).toBe('cab');
    expect(await order('oldest')).toBe('bac');
    expect(await order('name')).toBe('abc');
  });

  it('holds over more requests than are read at once', async () => {
    await database.requests.bulkPut(
      Array.from({ length: 1_001 }, (_, at) => rowOf(`r${at}`, { firstSeenAt: NOW - at })),
    );
    const { waiting } = await (await overview()).find(looking({ sort: 'oldest' }));
    expect(waiting).toHaveLength(1_001);
    expect(waiting[0]).toBe('linkedin:r1000');
  });
});
