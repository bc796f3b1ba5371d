import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../../utils/background/environment.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import type { MemoryMark } from '../../../utils/requests/index.ts';
import { createWorld, HEALTH, request, tab, type World } from './world.ts';

let mark: MemoryMark | null;
let world: World;

beforeEach(() => {
  mark = null;
  world = createWorld();
});
afterEach(() => world.database.delete());

/** A background that has just been started; what it works with stays. */
function started(of: World = world) {
  const environment: Environment = {
    ...of.environment,
    memoryMark: {
      read: async () => mark,
      write: async (next) => {
        mark = next;
      },
    },
  };
  return createHandlers(environment);
}

const sees = (handlers: ReturnType<typeof started>, ...slugs: readonly string[]) =>
  handlers.seen({ pageId: 'page-1', requests: slugs.map((slug) => request(slug)), health: HEALTH }, tab(7));

/** The browser has begun a new memory without a word. */
async function thrownAway(): Promise<ReturnType<typeof started>> {
  await world.database.delete();
  world = createWorld();
  return started();
}

describe('a memory that the browser throws away', () => {
  it('is missed when the next page is seen, and until the reader knows of it', async () => {
    await sees(started(), 'ann');
    expect(mark).toBe('kept');
    const after = await thrownAway();
    await sees(after, 'bo');
    expect(mark).toBe('lost');
    await sees(after, 'cy');
    expect(mark).toBe('lost');
    await after.lossKnown(undefined, null);
    expect(mark).toBe('kept');
  });

  it('is missed no more once a backup was brought back', async () => {
    await sees(started(), 'ann');
    const after = await thrownAway();
    await sees(after, 'bo');
    await after.backupTaken(undefined, null);
    expect(mark).toBe('kept');
  });

  it('is not missed where there was nothing in it yet', async () => {
    await sees(started());
    expect(mark).toBeNull();
    await sees(await thrownAway(), 'ann');
    expect(mark).toBe('kept');
  });
});

describe('a memory that the reader empties', () => {
  it('is not missed, and the next one would be', async () => {
    const handlers = started();
    await sees(handlers, 'ann');
    await handlers.eraseEverything(undefined, null);
    expect(mark).toBeNull();
    await sees(handlers, 'bo');
    expect(mark).toBe('kept');
  });

  it('is not missed where the only one in it was forgotten', async () => {
    const handlers = started();
    await sees(handlers, 'ann', 'bo');
    await handlers.forgetPerson({ requestId: 'linkedin:ann' }, null);
    expect(mark).toBe('kept');
    await handlers.forgetPerson({ requestId: 'linkedin:bo' }, null);
    expect(mark).toBeNull();
  });
});
