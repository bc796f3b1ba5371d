import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, fresh, HEALTH, request, type World } from './world.ts';

const ADA = request('ada');
const LISTING = { presence: 'untouched', pressing: 'list' } as const;
const PAGE = { tabId: 1, frameId: 0 };

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.handlers.saveSettings(LISTING, null);
  await world.handlers.seen({ pageId: 'p', requests: [ADA], health: HEALTH }, PAGE);
  world.tabs.set(1, { pageId: 'p', shows: new Set([ADA.id]) });
});

const accept = () =>
  world.handlers.decide({ decisionId: fresh(), requestId: ADA.id, choice: 'accept' }, null);
const kept = async (id: string) => world.database.decisions.get(id);

describe('decisions that are only listed', () => {
  it('wait for the reader at once, though a page shows the request', async () => {
    const decision = await accept();
    expect(decision).toMatchObject({ state: 'planned', pageId: null });
    expect(decision.dueAt).toBe(decision.decidedAt);
  });

  it('are pressed by no page, whatever it asks', async () => {
    await world.handlers.saveSettings({ pressing: 'press' }, null);
    const { id, pageId } = await accept();
    expect(pageId).toBe('p');
    await world.handlers.saveSettings(LISTING, null);
    world.pass(60_000);
    expect(await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'p' }, PAGE)).toBeNull();
    expect(await kept(id)).toMatchObject({ state: 'planned' });
  });

  it('go to no page when they are offered again', async () => {
    const { id, dueAt } = await accept();
    expect(await world.handlers.offerAgain({ decisionId: id, dueAt }, null)).toMatchObject({ pageId: null });
  });

  it('are kept on the reader’s word, and pages that show the request hear of it', async () => {
    const { id } = await accept();
    world.told.length = 0;
    expect(await world.handlers.done({ decisionId: id }, null)).toMatchObject({ state: 'applied' });
    expect((await world.database.requests.get(ADA.id))?.status).toBe('accepted');
    expect(world.told).toEqual([1]);
  });

  it('are kept when the page shows that the reader pressed them', async () => {
    const { id } = await accept();
    await world.handlers.doneByHand({ requestId: ADA.id, choice: 'accept' }, PAGE);
    expect(await kept(id)).toMatchObject({ state: 'applied', via: 'popup' });
    expect(await world.database.decisions.count()).toBe(1);
  });

  it('can be taken back for as long as they are listed', async () => {
    const { id } = await accept();
    world.pass(3_600_000);
    expect(await world.handlers.undo({ decisionId: id }, null)).toMatchObject({ state: 'undone' });
    expect(await world.handlers.done({ decisionId: id }, null)).toBeNull();
  });

  it('are no other than ever where badges are drawn', async () => {
    await world.handlers.saveSettings({ presence: 'badges' }, null);
    expect(await accept()).toMatchObject({ pageId: 'p' });
  });

  it('leave the time to undo to what is put off', async () => {
    const { decidedAt, dueAt } = await world.handlers.decide(
      { decisionId: fresh(), requestId: ADA.id, choice: 'later' },
      null,
    );
    expect(dueAt).toBeGreaterThan(decidedAt);
  });
});
