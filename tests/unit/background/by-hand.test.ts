import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

const ADA = request('ada');

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.handlers.seen({ pageId: 'p', requests: [ADA], health: HEALTH }, tab(1));
});

const acceptedByHand = () => world.handlers.doneByHand({ requestId: ADA.id, choice: 'accept' }, tab(1));
const decisions = () => world.database.decisions.toArray();

describe('what the reader does on the site themselves', () => {
  it('is kept as a decision of its own, and the request no longer waits', async () => {
    expect(await acceptedByHand()).toMatchObject({ choice: 'accept', state: 'applied', via: 'site' });
    expect((await world.database.requests.get(ADA.id))?.status).toBe('accepted');
  });

  it('keeps an open decision of the same kind', async () => {
    const { id } = await world.handlers.decideOnPage(
      { decisionId: fresh(), requestId: ADA.id, choice: 'accept', pageId: 'p' },
      tab(1),
    );
    expect(await acceptedByHand()).toMatchObject({ id, state: 'applied', via: 'page' });
    expect(await decisions()).toHaveLength(1);
  });

  it('takes back an open decision of another kind, which then presses nothing', async () => {
    const { id } = await world.handlers.decideOnPage(
      { decisionId: fresh(), requestId: ADA.id, choice: 'decline', pageId: 'p' },
      tab(1),
    );
    await acceptedByHand();
    world.pass(5_000);
    expect(await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'p' }, tab(1))).toBeNull();
    expect((await world.database.requests.get(ADA.id))?.status).toBe('accepted');
  });

  it('is said by pages of the network alone', async () => {
    const { maySend } = await import('../../../utils/messages/receive.ts');
    const trust = { extensionId: 'me', ownPages: 'chrome-extension://me/', isNetworkPage: () => false };
    expect(maySend('doneByHand', { id: 'me', url: 'chrome-extension://me/popup.html' }, trust)).toBe(false);
  });
});
