import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { createWorld, HEALTH, request, tab, type World } from './world.ts';

let world: World;
let handlers: ReturnType<typeof createHandlers>;
const ID = request('ann', null).id;

beforeEach(async () => {
  world = createWorld();
  handlers = createHandlers(world.environment);
  world.tabs.set(7, { pageId: 'page-1', shows: new Set([ID]) });
  await handlers.seen({ pageId: 'page-1', requests: [request('ann', null)], health: HEALTH }, tab(7));
});

const status = async () => (await world.database.requests.get(ID))?.status;
const become = async (next: 'postponed' | 'declined' | 'gone') => {
  const row = await world.database.requests.get(ID);
  if (row !== undefined) await world.database.requests.put({ ...row, status: next, place: null });
};

describe('putting back to decide', () => {
  it('brings back what was put off, whether or not a page shows it', async () => {
    await become('postponed');
    world.tabs.clear();
    expect(await handlers.restore({ requestId: ID }, null)).toBe(true);
    const row = await world.database.requests.get(ID);
    expect(row).toMatchObject({ status: 'waiting', postponedUntil: null, overSince: null });
    expect(row?.place).not.toBeNull();
  });

  it.each(['declined', 'gone'] as const)('brings back what is %s where a page shows it', async (over) => {
    await become(over);
    expect(await handlers.restore({ requestId: ID }, null)).toBe(true);
    expect(await status()).toBe('waiting');
  });

  it('leaves what no page shows as it is, and says so', async () => {
    await become('declined');
    world.tabs.clear();
    expect(await handlers.restore({ requestId: ID }, null)).toBe(false);
    expect(await status()).toBe('declined');
  });

  it('knows nothing of a request that nobody has seen', async () => {
    expect(await handlers.restore({ requestId: 'linkedin:nobody' }, null)).toBe(false);
  });
});
