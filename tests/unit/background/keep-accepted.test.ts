import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../../utils/requests/index.ts';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = createWorld();
  world.tabs.set(7, { pageId: 'page-1', shows: new Set(['linkedin:ada']) });
  await world.handlers.seen({ pageId: 'page-1', requests: [request('ada')], health: HEALTH }, tab(7));
});
afterEach(() => world.database.delete());

const decide = (choice: Choice) =>
  world.handlers.decideOnPage(
    { decisionId: fresh(), requestId: 'linkedin:ada', choice, pageId: 'page-1' },
    tab(7),
  );
const wish = { requestId: 'linkedin:ada', personId: 'p', hook: 'You both were at Ghent', anyway: false };
const keep = (change: Partial<typeof wish> = {}) =>
  world.handlers.keepInTouch({ ...wish, ...change }, tab(7));
const kept = () => world.database.people.toArray();

describe('a page that says whom the reader stays in touch with', () => {
  it('is believed of whom they have accepted, while it can be taken back and after', async () => {
    await decide('accept');
    expect(await keep()).toBe('kept');
    expect(await kept()).toMatchObject([
      {
        id: 'p',
        slug: 'ada',
        requestId: 'linkedin:ada',
        hook: 'You both were at Ghent',
        cadence: 'quarterly',
      },
    ]);
  });

  it('is believed once, however often it says so', async () => {
    await decide('accept');
    expect([await keep(), await keep(), await keep({ personId: 'q' })]).toEqual(['kept', 'kept', 'kept']);
    expect(await kept()).toHaveLength(1);
  });

  it('is believed of nobody else', async () => {
    expect(await keep()).toBe('no');
    expect(await keep({ requestId: 'linkedin:nobody' })).toBe('no');
    const { id } = await decide('accept');
    await world.handlers.undo({ decisionId: id }, tab(7));
    expect(await keep()).toBe('no');
    await decide('decline');
    expect(await keep()).toBe('no');
    expect(await kept()).toEqual([]);
  });

  it('asks once more where somebody of that name is kept already', async () => {
    const newcomer = {
      from: 'hand',
      personId: 'other',
      name: 'Ada',
      profileUrl: null,
      cadence: 'once',
    } as const;
    await world.handlers.people({ do: 'add', newcomer, anyway: false }, null);
    await decide('accept');
    expect(await keep()).toBe('same-name');
    expect(await kept()).toHaveLength(1);
    expect(await keep({ anyway: true })).toBe('kept');
    expect(await kept()).toHaveLength(2);
  });
});
