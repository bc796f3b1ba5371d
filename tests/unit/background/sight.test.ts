import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { createWorld, fresh, HEALTH, request, START, tab, type World } from './world.ts';

const ADA = request('ada', 'We met in Ghent');
const BO = request('bo', 'buy my leads');

let world: World;

beforeEach(() => {
  world = createWorld();
});

describe('a request that is seen', () => {
  it('is kept flat, with its verdict', async () => {
    await world.handlers.seen({ pageId: 'p', requests: [BO], health: HEALTH }, tab(1));
    expect(await world.database.requests.get(BO.id)).toMatchObject({
      site: 'linkedin',
      slug: 'bo',
      name: 'bo',
      note: 'buy my leads',
      label: 'pitch',
      status: 'waiting',
      firstSeenAt: START,
      lastSeenAt: START,
    });
  });

  it('keeps when it was first seen', async () => {
    await world.handlers.seen({ pageId: 'p', requests: [BO], health: HEALTH }, tab(1));
    world.pass(1_000);
    await world.handlers.seen({ pageId: 'p', requests: [BO], health: HEALTH }, tab(1));
    expect(await world.database.requests.get(BO.id)).toMatchObject({
      firstSeenAt: START,
      lastSeenAt: START + 1_000,
    });
  });

  it('waits again when it stands on the page long after it was declined', async () => {
    await world.handlers.seen({ pageId: 'p', requests: [BO], health: HEALTH }, tab(1));
    const { id } = await world.handlers.decideOnPage(
      { decisionId: fresh(), requestId: BO.id, choice: 'decline', pageId: 'p' },
      tab(1),
    );
    world.pass(5_000);
    await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'p' }, tab(1));
    await world.handlers.outcome({ decisionId: id, pressId: 'press', came: null }, tab(1));
    await world.handlers.seen({ pageId: 'p', requests: [BO], health: HEALTH }, tab(1));
    expect((await world.database.requests.get(BO.id))?.status).toBe('declined');
    world.pass(3_600_000);
    await world.handlers.seen({ pageId: 'p2', requests: [BO], health: HEALTH }, tab(1));
    expect((await world.database.requests.get(BO.id))?.status).toBe('waiting');
  });
});

describe('the toolbar', () => {
  it('counts undecided requests that are worth a look', async () => {
    await world.handlers.seen({ pageId: 'p', requests: [ADA], health: HEALTH }, tab(1));
    await world.handlers.seen(
      { pageId: 'p', requests: [BO], shown: [ADA.id, BO.id], health: HEALTH },
      tab(1),
    );
    await world.doLater();
    // Once, after the last of what the page had to tell.
    expect(world.counts).toEqual([1]);
    const { id } = await world.handlers.decide(
      { decisionId: fresh(), requestId: ADA.id, choice: 'accept' },
      null,
    );
    expect(world.counts.at(-1)).toBe(0);
    await world.handlers.undo({ decisionId: id }, null);
    expect(world.counts.at(-1)).toBe(1);
  });
});

describe('a new profile', () => {
  it('is kept, scores what waits anew, and tells every page', async () => {
    await world.handlers.seen({ pageId: 'p', requests: [ADA], health: HEALTH }, tab(1));
    await world.database.requests.update(ADA.id, { label: 'unclear', worth: 0 });
    await world.handlers.saveProfile(
      {
        ...EMPTY_PROFILE,
        name: 'Priyanka',
        positions: [],
        education: [],
        skills: [],
        interests: [],
        places: [],
        events: [],
        communities: [],
        posts: [],
        people: [],
      },
      null,
    );
    expect((await world.database.requests.get(ADA.id))?.label).toBe('genuine');
    expect(world.told).toEqual([1]);
  });
});
