import { beforeEach, expect, it } from 'vitest';
import { watchOpenTabs } from '../../../utils/background/open-tabs.ts';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

const ADA = request('ada');
const BO = request('bo');
/** A frame inside the tab 1. */
const INSIDE = { tabId: 1, frameId: 4 };

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.handlers.seen({ pageId: 'shell', requests: [ADA], health: HEALTH }, tab(1));
  await world.handlers.seen({ pageId: 'inside', requests: [BO], health: HEALTH }, INSIDE);
  world.tabs.set(1, { pageId: 'shell', shows: new Set([ADA.id]) });
  world.frames.set('1 4', { pageId: 'inside', shows: new Set([BO.id]) });
});

const declineInside = () =>
  world.handlers.decideOnPage(
    { decisionId: fresh(), requestId: BO.id, choice: 'decline', pageId: 'inside' },
    INSIDE,
  );

it('a page that may soon have something to tell finds the memory open', async () => {
  world.database.close({ disableAutoOpen: true });
  await world.handlers.wake(undefined, tab(1));
  expect(world.database.isOpen()).toBe(true);
});

it('what reads and draws is run in the very document that asks for it', async () => {
  const asking = { ...INSIDE, documentId: 'D' };
  await world.handlers.load(undefined, asking);
  expect(world.loaded).toEqual([asking]);
});

it('tabs that were open before are watched, but for those where a version before was at work', async () => {
  world.tabs.set(3, { pageId: 'of nobody', shows: new Set() });
  await watchOpenTabs(world.environment);
  expect(world.watched).toEqual([3]);
});

it('a tab and a frame in it are two pages', async () => {
  expect((await world.database.pages.toArray()).map(({ pageId }) => pageId).sort()).toEqual([
    'inside',
    'shell',
  ]);
});

it('a decision in the queue goes to the frame that shows the request', async () => {
  const decision = await world.handlers.decide(
    { decisionId: fresh(), requestId: BO.id, choice: 'decline' },
    null,
  );
  expect(decision).toMatchObject({ pageId: 'inside' });
});

it('a decision that is being pressed in a frame goes on while the shell speaks', async () => {
  const { id } = await declineInside();
  world.pass(5_000);
  await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'inside' }, INSIDE);
  await world.handlers.seen({ pageId: 'shell', requests: [ADA, BO], health: HEALTH }, tab(1));
  expect(await world.database.decisions.get(id)).toMatchObject({ state: 'applying' });
});

it('a frame that goes with the rest of its tab in the middle of a press leaves a failure that is offered', async () => {
  const { id } = await declineInside();
  world.pass(5_000);
  await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'inside' }, INSIDE);
  world.frames.clear();
  const answer = await world.handlers.seen({ pageId: 'next', requests: [BO], health: HEALTH }, tab(1));
  expect(answer.sights[0]?.decision).toMatchObject({ id, state: 'failed', failure: 'interrupted' });
});

it('a decision, and what became of it, is told to the other pages that show the request, and to no one else', async () => {
  await world.handlers.seen({ pageId: 'twin', requests: [BO], health: HEALTH }, tab(2));
  const { id } = await declineInside();
  await world.doLater();
  expect(world.told).toEqual([2]);
  world.told.length = 0;
  world.pass(5_000);
  await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'inside' }, INSIDE);
  await world.handlers.outcome({ decisionId: id, pressId: 'press', came: null }, INSIDE);
  expect(world.told).toEqual([]);
  await world.doLater();
  expect(world.told).toEqual([2]);
});
