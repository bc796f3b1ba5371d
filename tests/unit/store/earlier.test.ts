import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameKeys } from '../../../utils/archive/person-name.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { readQueue } from '../../../utils/store/queue.ts';
import { DAY, NOW, rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('earlier');
});
afterEach(() => database.delete());

const past = (slug: string, sentAt: number | null) =>
  database.pastRequests.put({
    id: `linkedin:${slug} ${sentAt ?? ''}`,
    site: 'linkedin',
    slug,
    name: slug,
    note: null,
    sentAt,
    outcome: 'unknown',
  });

async function earlier() {
  const { items } = await readQueue(database, { label: null, most: 10 }, NOW);
  return Object.fromEntries(
    items.flatMap(({ request, earlier: known }) => (known ? [[request.slug, known]] : [])),
  );
}

describe('who asked before, as the data export says', () => {
  beforeEach(() => database.requests.bulkPut([rowOf('ann'), rowOf('bo'), rowOf('cy')]));

  it('is told with the request that waits now', async () => {
    await past('ann', NOW - 400 * DAY);
    await past('ann', NOW - 900 * DAY);
    await past('somebody-else', NOW - 400 * DAY);
    expect(await earlier()).toEqual({ ann: { connected: false, askedAt: NOW - 400 * DAY } });
  });

  it('is not the very request that still waits, nor one without a date', async () => {
    await past('ann', NOW - 90 * DAY);
    await past('bo', null);
    expect(await earlier()).toEqual({});
  });

  it('is told where they were a connection', async () => {
    await database.connections.put({
      id: 'linkedin:cy',
      site: 'linkedin',
      slug: 'cy',
      name: 'Cy Dunn',
      company: '',
      position: '',
      connectedAt: 1,
      nameKeys: nameKeys('Cy Dunn'),
    });
    expect(await earlier()).toEqual({ cy: { connected: true, askedAt: null } });
  });
});
