import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropFirstLook, keepFirstLook } from '../../../utils/background/first-look.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import type { MemoryMark } from '../../../utils/requests/index.ts';
import type { FirstLook } from '../../../utils/store/first-look.ts';
import { writeSettings } from '../../../utils/store/singles.ts';
import { createWorld, fresh, HEALTH, request, START, tab, type World } from './world.ts';

/** Milliseconds. */
const PAUSE = 50;
/** Two decisions fall into it on the busiest machine. */
const LONG_PAUSE = 1_500;

let world: World;
let kept: (FirstLook | null)[];
let mark: MemoryMark | null;
let isAllowed: boolean;
let environment: World['environment'];
let handlers: World['handlers'];

beforeEach(() => {
  world = createWorld();
  kept = [];
  mark = null;
  isAllowed = true;
  environment = {
    ...world.environment,
    memoryMark: { read: async () => mark, write: async () => undefined },
    pages: { ...world.environment.pages, allowed: async () => isAllowed },
    firstLook: { write: async (look) => void kept.push(look) },
  };
  handlers = createHandlers(environment);
});
afterEach(() => world.database.delete());

const sees = (...slugs: readonly string[]) =>
  handlers.seen({ pageId: 'page-1', requests: slugs.map((slug) => request(slug)), health: HEALTH }, tab(7));
const names = () =>
  kept
    .at(-1)
    ?.contents.items.map(({ request: { sender } }) => sender.name)
    .sort();
const keptIs = (wanted: () => void) => vi.waitFor(wanted, { timeout: 5_000 });

describe('what the queue shows first', () => {
  it('is what waits, with what decides how it is shown, and follows every change', async () => {
    await sees('ada-byron', 'max-planck');
    keepFirstLook(environment, PAUSE);
    await keptIs(() => expect(names()).toEqual(['ada byron', 'max planck']));

    await sees('ada-byron', 'max-planck', 'lise-meitner');
    await keptIs(() => expect(names()).toHaveLength(3));

    const wish = { decisionId: fresh(), requestId: 'linkedin:ada-byron', choice: 'accept' } as const;
    await handlers.decide(wish, null);
    await keptIs(() =>
      expect(kept.at(-1)?.contents.items.find(({ decision }) => decision !== null)?.request.slug).toBe(
        'ada-byron',
      ),
    );

    await writeSettings(world.database, { language: 'nl' });
    await keptIs(() => expect(kept.at(-1)?.contents.settings.language).toBe('nl'));
  });

  it('is the part that is in sight, however much waits', async () => {
    await sees(...Array.from({ length: 60 }, (_, at) => `person-${at}`));
    keepFirstLook(environment, PAUSE);
    await keptIs(() => expect(names()).toHaveLength(20));
    expect(kept.at(-1)?.contents).toMatchObject({ more: true, tally: { all: { value: 60 } } });
  });

  it('is nothing before the first request was ever read', async () => {
    keepFirstLook(environment, PAUSE);
    await keptIs(() => expect(kept).toEqual([null]));
  });

  it('is nothing where the reader is to be told first that the memory was lost, or the pages are withheld', async () => {
    await sees('ada-byron');
    mark = 'lost';
    keepFirstLook(environment, PAUSE);
    await keptIs(() => expect(kept).toEqual([null]));
    mark = 'kept';
    isAllowed = false;
    await sees('ada-byron', 'max-planck');
    await keptIs(() => expect(kept).toEqual([null, null]));
  });

  it('holds until what was put off comes back, and half a day at most', async () => {
    await sees('ada-byron');
    keepFirstLook(environment, PAUSE);
    await keptIs(() => expect(kept.at(-1)?.until).toBe(START + 43_200_000));
    await world.database.requests.update('linkedin:ada-byron', {
      status: 'postponed',
      postponedUntil: START + 1_000,
    });
    await keptIs(() => expect(kept.at(-1)?.until).toBe(START + 1_000));
  });

  it('has nothing of whom the reader has forgotten, from the answer on', async () => {
    await sees('ada-byron', 'max-planck');
    keepFirstLook(environment, PAUSE);
    await keptIs(() => expect(names()).toHaveLength(2));
    await handlers.forgetPerson({ requestId: 'linkedin:ada-byron' }, null);
    expect(kept.at(-1)).toBeNull();
    await keptIs(() => expect(names()).toEqual(['max planck']));
    await handlers.eraseEverything(undefined, null);
    expect(kept.at(-1)).toBeNull();
  });

  it('is not kept where it was read before it was dropped', async () => {
    await sees('ada-byron');
    const reading = Promise.withResolvers<MemoryMark | null>();
    const read = vi.fn(() => reading.promise);
    keepFirstLook({ ...environment, memoryMark: { ...environment.memoryMark, read } }, PAUSE);
    await keptIs(() => expect(read).toHaveBeenCalled());
    await dropFirstLook(environment);
    reading.resolve(null);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(kept).toEqual([null]);
  });

  it('is dropped with every decision, and once for several', async () => {
    await sees('ada-byron', 'max-planck');
    keepFirstLook(environment, LONG_PAUSE);
    await keptIs(() => expect(names()).toHaveLength(2));
    for (const requestId of ['linkedin:ada-byron', 'linkedin:max-planck']) {
      await handlers.decide({ decisionId: fresh(), requestId, choice: 'decline' }, null);
      await world.doLater();
    }
    expect(kept.slice(1)).toEqual([null]);
    await keptIs(() =>
      expect(kept.at(-1)?.contents.items.every(({ decision }) => decision !== null)).toBe(true),
    );
  });
});
