import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

const ADA = request('ada');
const BO = request('bo', 'buy my leads');
const PAGE = { pageId: 'page-1', requests: [ADA, BO], health: HEALTH };

let world: World;

beforeEach(async () => {
  world = createWorld();
  world.tabs.set(7, { pageId: 'page-1', shows: new Set([ADA.id, BO.id]) });
  await world.handlers.seen(PAGE, tab(7));
});

function decline(requestId = ADA.id) {
  return world.handlers.decideOnPage(
    { decisionId: fresh(), requestId, choice: 'decline', pageId: 'page-1' },
    tab(7),
  );
}

describe('a decision on the page', () => {
  it('is in the database before the answer is given', async () => {
    const decision = await decline();
    expect(await world.database.decisions.get(decision.id)).toEqual(decision);
    expect(decision).toMatchObject({ state: 'planned', via: 'page', pageId: 'page-1', choice: 'decline' });
  });

  it('may be pressed once the window has closed, and by one asker only', async () => {
    const { id } = await decline();
    expect(
      await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-1' }, tab(7)),
    ).toBeNull();
    world.pass(5_000);
    const answers = await Promise.all([
      world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-1' }, tab(7)),
      world.handlers.claim({ decisionId: id, pressId: 'other', pageId: 'page-1' }, tab(7)),
    ]);
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
  });

  it('closes the request when the page shows that it happened', async () => {
    const { id } = await decline();
    world.pass(5_000);
    await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-1' }, tab(7));
    const applied = await world.handlers.outcome({ decisionId: id, pressId: 'press', came: null }, tab(7));
    expect(applied?.state).toBe('applied');
    expect((await world.database.requests.get(ADA.id))?.status).toBe('declined');
  });

  it('is replaced by the next decision on the same request', async () => {
    const first = await decline();
    const second = await world.handlers.decideOnPage(
      { decisionId: fresh(), requestId: ADA.id, choice: 'accept', pageId: 'page-1' },
      tab(7),
    );
    world.pass(5_000);
    expect(
      await world.handlers.claim({ decisionId: first.id, pressId: 'press', pageId: 'page-1' }, tab(7)),
    ).toBeNull();
    expect(
      (await world.handlers.claim({ decisionId: second.id, pressId: 'press', pageId: 'page-1' }, tab(7)))
        ?.choice,
    ).toBe('accept');
  });

  it('is refused for a request that nobody has seen', async () => {
    await expect(decline('linkedin:nobody')).rejects.toThrow('linkedin:nobody');
  });
});

describe('undo', () => {
  it('takes a decision back while nothing was pressed, and tells the pages that show it', async () => {
    const { id } = await decline();
    expect((await world.handlers.undo({ decisionId: id }, null))?.state).toBe('undone');
    expect(world.told).toEqual([7]);
  });

  it('comes too late once the control is being pressed', async () => {
    const { id } = await decline();
    world.pass(5_000);
    await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-1' }, tab(7));
    expect(await world.handlers.undo({ decisionId: id }, tab(7))).toBeNull();
  });
});

describe('a page life that ends', () => {
  it('leaves its planned decisions to be offered, not pressed, in the next one', async () => {
    const { id, dueAt } = await decline();
    world.pass(60_000);
    const answer = await world.handlers.seen({ ...PAGE, pageId: 'page-2' }, tab(7));
    expect(answer.sights[0]?.decision).toMatchObject({ id, state: 'planned', pageId: 'page-1' });
    expect(
      await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-2' }, tab(7)),
    ).toBeNull();
    const offered = await world.handlers.offerOnPage({ decisionId: id, dueAt, pageId: 'page-2' }, tab(7));
    expect(offered).toMatchObject({ state: 'planned', pageId: 'page-2' });
    expect(
      (await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-2' }, tab(7)))?.state,
    ).toBe('applying');
  });

  it('in the middle of a press leaves a failure that is offered again', async () => {
    const { id } = await decline();
    world.pass(5_000);
    await world.handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-1' }, tab(7));
    await world.handlers.seen({ ...PAGE, pageId: 'page-2' }, tab(7));
    const answer = await world.handlers.seen({ ...PAGE, pageId: 'page-2' }, tab(7));
    expect(answer.sights[0]?.decision).toMatchObject({ id, state: 'failed', failure: 'interrupted' });
  });
});

describe('a decision in the queue', () => {
  it('goes to the page that shows the request', async () => {
    const decision = await world.handlers.decide(
      { decisionId: fresh(), requestId: BO.id, choice: 'decline' },
      null,
    );
    expect(decision).toMatchObject({ via: 'popup', pageId: 'page-1' });
    expect(world.told).toEqual([7]);
  });

  it('waits when no page shows the request any more', async () => {
    world.tabs.delete(7);
    const decision = await world.handlers.decide(
      { decisionId: fresh(), requestId: BO.id, choice: 'decline' },
      null,
    );
    expect(decision.pageId).toBeNull();
    expect(await world.database.pages.count()).toBe(0);
  });

  it('waits when the tab has become another page life that has not said what it shows', async () => {
    world.tabs.set(7, { pageId: 'page-9', shows: new Set() });
    expect(
      (await world.handlers.decide({ decisionId: fresh(), requestId: BO.id, choice: 'accept' }, null)).pageId,
    ).toBeNull();
  });

  it('that waited goes to the page when the reader says so again', async () => {
    world.tabs.delete(7);
    const { id, dueAt } = await world.handlers.decide(
      { decisionId: fresh(), requestId: BO.id, choice: 'decline' },
      null,
    );
    expect(await world.handlers.offerAgain({ decisionId: id, dueAt }, null)).toMatchObject({ pageId: null });
    world.tabs.set(8, { pageId: 'page-3', shows: new Set([BO.id]) });
    await world.handlers.seen({ pageId: 'page-3', requests: [BO], health: HEALTH }, tab(8));
    expect(await world.handlers.offerAgain({ decisionId: id, dueAt }, null)).toMatchObject({
      pageId: 'page-3',
    });
  });

  it('puts off without any page until eight the next morning', async () => {
    const { id } = await world.handlers.decide(
      { decisionId: fresh(), requestId: ADA.id, choice: 'later' },
      null,
    );
    world.pass(5_000);
    await world.handlers.seen({ pageId: 'page-1', requests: [BO], health: HEALTH }, tab(7));
    expect((await world.database.decisions.get(id))?.state).toBe('applied');
    const row = await world.database.requests.get(ADA.id);
    expect(row?.status).toBe('postponed');
    expect(new Date(row?.postponedUntil ?? 0).getHours()).toBe(8);
  });
});
