import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { resume } from '../../../utils/background/resume.ts';
import type { Choice, Decision } from '../../../utils/requests/index.ts';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

const ADA = request('ada');
const PAGE = { pageId: 'page-1', requests: [ADA], health: HEALTH };

let world: World;

beforeEach(async () => {
  world = createWorld();
  world.tabs.set(7, { pageId: 'page-1', shows: new Set([ADA.id]) });
  await world.handlers.seen(PAGE, tab(7));
});

const kept = (id: string) => world.database.decisions.get(id);
const row = () => world.database.requests.get(ADA.id);
const claim = (id: string, pressId: string) =>
  world.handlers.claim({ decisionId: id, pressId, pageId: 'page-1' }, tab(7));

function decide(decisionId = fresh(), choice: Choice = 'decline'): Promise<Decision> {
  return world.handlers.decideOnPage(
    { decisionId, requestId: ADA.id, choice, pageId: 'page-1' },
    tab(7),
  ) as Promise<Decision>;
}

async function pressing(pressId = 'press'): Promise<string> {
  const { id } = await decide();
  world.pass(5_000);
  await claim(id, pressId);
  return id;
}

describe('what is told twice, since its first answer was lost', () => {
  it('is one decision, also when it was taken back in between', async () => {
    const first = await decide('wish');
    expect(await decide('wish')).toEqual(first);
    await world.handlers.undo({ decisionId: 'wish' }, tab(7));
    expect((await decide('wish')).state).toBe('undone');
    expect(await world.database.decisions.count()).toBe(1);
  });

  it('is one undo', async () => {
    const { id } = await decide();
    await world.handlers.undo({ decisionId: id }, tab(7));
    expect((await world.handlers.undo({ decisionId: id }, tab(7)))?.state).toBe('undone');
  });

  it('is one press, allowed to the press that asks again and to no other', async () => {
    const id = await pressing('press');
    expect((await claim(id, 'press'))?.state).toBe('applying');
    expect(await claim(id, 'other')).toBeNull();
  });

  it.each([
    [null, 'applied'],
    ['no-effect', 'failed'],
    ['gone', 'gone'],
  ] as const)('is one outcome: %s', async (came, state) => {
    const id = await pressing();
    const outcome = { decisionId: id, pressId: 'press', came };
    const first = await world.handlers.outcome(outcome, tab(7));
    expect(first?.state).toBe(state);
    world.pass(1_000);
    expect(await world.handlers.outcome(outcome, tab(7))).toEqual(first);
  });

  it('is one word of the reader’s', async () => {
    const id = await pressing();
    await world.handlers.outcome({ decisionId: id, pressId: 'press', came: 'no-effect' }, tab(7));
    const word = { decisionId: id, dueAt: (await kept(id))?.dueAt ?? 0, pageId: 'page-1' };
    await world.handlers.offerOnPage(word, tab(7));
    world.pass(1);
    await claim(id, 'press-2');
    await world.handlers.outcome({ decisionId: id, pressId: 'press-2', came: 'no-effect' }, tab(7));
    expect((await world.handlers.offerOnPage(word, tab(7)))?.state).toBe('failed');
  });

  it('is one press of the reader’s own', async () => {
    const told = { requestId: ADA.id, choice: 'accept' } as const;
    const first = await world.handlers.doneByHand(told, tab(7));
    expect(await world.handlers.doneByHand(told, tab(7))).toEqual(first);
    expect(await world.database.decisions.count()).toBe(1);
  });
});

it('a late word of an earlier press says nothing of the one that is being made', async () => {
  const id = await pressing('press-1');
  await world.handlers.outcome({ decisionId: id, pressId: 'press-1', came: 'no-effect' }, tab(7));
  const dueAt = (await kept(id))?.dueAt ?? 0;
  await world.handlers.offerOnPage({ decisionId: id, dueAt, pageId: 'page-1' }, tab(7));
  world.pass(1);
  await claim(id, 'press-2');
  expect(
    await world.handlers.outcome({ decisionId: id, pressId: 'press-1', came: 'card-gone' }, tab(7)),
  ).toBeNull();
  expect((await kept(id))?.state).toBe('applying');
});

// Whichever of the two comes first, and however their steps mix.
it.each([0, 1, 2, 3, 4, 6, 8, 12])(
  'a page that is read while its press ends (%i ticks on) keeps what came of it',
  async (ticks) => {
    const id = await pressing();
    const seeing = world.handlers.seen(PAGE, tab(7));
    for (let left = ticks; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
    await world.handlers.outcome({ decisionId: id, pressId: 'press', came: null }, tab(7));
    await seeing;
    expect((await kept(id))?.state).toBe('applied');
    expect((await row())?.status).toBe('declined');
  },
);

describe('a request that has gone before it could be pressed', () => {
  async function gone(): Promise<string> {
    const id = await pressing();
    await world.handlers.outcome({ decisionId: id, pressId: 'press', came: 'gone' }, tab(7));
    return id;
  }

  it('is told to the reader, and put away when they know', async () => {
    const id = await gone();
    expect(await row()).toMatchObject({ status: 'vanished', place: null });
    await world.handlers.putAway({ decisionId: id }, null);
    expect((await row())?.status).toBe('gone');
    expect((await kept(id))?.state).toBe('gone');
  });

  it('waits again, and its decision with it, when a page shows it again', async () => {
    const id = await gone();
    const { sights } = await world.handlers.seen({ ...PAGE, pageId: 'page-2' }, tab(7));
    expect(sights[0]?.decision).toMatchObject({ id, state: 'planned', pageId: null });
    expect((await row())?.status).toBe('waiting');
    expect(await claim(id, 'press-2')).toBeNull();
  });
});

describe('a background that starts again', () => {
  it('tells of a press whose page is no more', async () => {
    const id = await pressing();
    world.tabs.clear();
    await resume(world.environment);
    expect(await kept(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  it('leaves a press to the page that is making it', async () => {
    const id = await pressing();
    await resume(world.environment);
    expect((await kept(id))?.state).toBe('applying');
  });

  it('keeps what was put off while it was stopped', async () => {
    const { id } = await decide(fresh(), 'later');
    world.pass(5_000);
    await resume(world.environment);
    expect((await kept(id))?.state).toBe('applied');
    expect((await row())?.status).toBe('postponed');
  });

  it('counts for the toolbar', async () => {
    await resume(world.environment);
    expect(world.counts.at(-1)).toBe(1);
  });
});
