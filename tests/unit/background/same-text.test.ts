import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../../utils/background/environment.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { readQueue } from '../../../utils/store/queue.ts';
import { forgetWords } from '../../../utils/store/retention.ts';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

const scorer = createShippedScorer();
const DAY = 86_400_000;

const to = (name: string, company: string) =>
  `Hi ${name}, we help engineering firms like ${company} double their leads. Would you be open to a quick 15 minute call this week?`;
const SENDERS = ['ann', 'bo', 'cleo', 'dag', 'eva'];
const NOTES = Object.fromEntries(
  SENDERS.map((slug, at) => [
    slug,
    to(['Ilse', 'Tom', 'Mr Vermeer'][at % 3] ?? '', ['Arcadis', 'Royal Delta', 'you'][at % 3] ?? ''),
  ]),
);
const HUMAN =
  'Hi Ilse, we met at the groundwater workshop in Delft last Thursday. You asked about our tracer tests, I promised to send you the paper.';

let world: World;
let environment: Environment;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(() => {
  world = createWorld();
  environment = { ...world.environment, scorer };
  handlers = createHandlers(environment);
});

function see(notes: Readonly<Record<string, string | null>>) {
  const requests = Object.entries(notes).map(([slug, note]) => request(slug, note));
  world.tabs.set(7, { pageId: 'page-1', shows: new Set(requests.map(({ id }) => id)) });
  return handlers.seen({ pageId: 'page-1', requests, health: HEALTH }, tab(7));
}

const row = (slug: string) => world.database.requests.get(`linkedin:${slug}`);
const codes = async (slug: string) => (await row(slug))?.reasons.map(({ code }) => code);

describe('the same text from several people', () => {
  it('is one text, and they are told how many have sent it', async () => {
    await see({ ...NOTES, human: HUMAN, silent: null });
    const ids = await Promise.all(SENDERS.map(async (slug) => (await row(slug))?.textId));
    expect(new Set(ids).size).toBe(1);
    expect((await row('human'))?.textId).not.toBe(ids[0]);
    expect((await row('silent'))?.textId).toBeUndefined();
    const { sights } = await see({ ...NOTES, human: HUMAN });
    expect(sights.map(({ sentBy }) => sentBy)).toEqual([5, 5, 5, 5, 5, undefined]);
  });

  it('is counted once for each person, however often they are seen', async () => {
    await see(NOTES);
    await see(NOTES);
    await see(NOTES);
    const [text] = await world.database.texts.toArray();
    expect(text?.people).toBe(5);
  });

  it('is counted on from what was seen before', async () => {
    await see({ ann: NOTES.ann ?? null });
    const { sights } = await see({ bo: NOTES.bo ?? null });
    expect(sights[0]?.sentBy).toBe(2);
  });

  it('is kept as numbers alone', async () => {
    await see(NOTES);
    expect(JSON.stringify(await world.database.texts.toArray())).not.toMatch(
      /[a-z]{4,} [a-z]{2,}|leads|Ilse|Arcadis/,
    );
  });

  it('is in the queue together, though only one of them was asked for', async () => {
    await see({ ...NOTES, human: HUMAN });
    const { items } = await readQueue(world.database, { label: null, most: 2 }, environment.now());
    const same = items.filter(({ sameText }) => sameText !== undefined);
    expect(same.map(({ request: { slug } }) => slug).sort()).toEqual(SENDERS);
    expect(new Set(same.map(({ sameText }) => sameText?.people))).toEqual(new Set([5]));
  });
});

describe('a text that was declined as a pitch', () => {
  it('is known when it comes again, though its words were forgotten meanwhile', async () => {
    await see({ ann: NOTES.ann ?? null });
    const { id } = await handlers.decide(
      { decisionId: fresh(), requestId: 'linkedin:ann', choice: 'decline' },
      null,
    );
    await world.doLater();
    world.pass(5_000);
    await handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-1' }, tab(7));
    await handlers.outcome({ decisionId: id, pressId: 'press', came: null }, tab(7));
    world.pass(40 * DAY);
    await forgetWords(world.database, environment.now());
    expect((await row('ann'))?.note).toBeNull();

    await see({ bo: NOTES.bo ?? null, human: HUMAN });
    expect(await codes('bo')).toContain('text-declined-as-pitch');
    expect(await codes('human')).not.toContain('text-declined-as-pitch');
  });

  it('moves those of the same text that wait, and moves them back when the decline is undone', async () => {
    await see(NOTES);
    const before = await row('bo');
    const wish = { decisionId: fresh(), requestId: 'linkedin:ann', choice: 'decline' } as const;
    await handlers.decide(wish, null);
    await world.doLater();
    expect(await codes('bo')).toContain('text-declined-as-pitch');
    await handlers.undo({ decisionId: wish.decisionId }, null);
    await world.doLater();
    expect(await row('bo')).toEqual(before);
  });
});

describe('one choice for several', () => {
  const wishes = () => SENDERS.map((slug) => ({ decisionId: fresh(), requestId: `linkedin:${slug}` }));

  it('is a decision on each, pressed one after another', async () => {
    await see(NOTES);
    const decisions = await handlers.decideTogether(
      { together: 'stroke', choice: 'decline', wishes: wishes() },
      null,
    );
    expect(decisions).toHaveLength(5);
    expect(await world.database.decisions.where('state').equals('planned').count()).toBe(5);
    expect(new Set(decisions.map(({ together }) => together))).toEqual(new Set(['stroke']));
    expect(decisions.every(({ pageId }) => pageId === 'page-1')).toBe(true);
    const due = decisions.map(({ dueAt, decidedAt }) => dueAt - decidedAt);
    expect(due).toEqual([5_000, 7_000, 9_000, 11_000, 13_000]);
  });

  it('is undone at one stroke', async () => {
    await see(NOTES);
    await handlers.decideTogether({ together: 'stroke', choice: 'decline', wishes: wishes() }, null);
    await world.doLater();
    expect(await handlers.undoTogether({ together: 'stroke' }, null)).toHaveLength(5);
    await world.doLater();
    expect(await world.database.decisions.where('state').equals('undone').count()).toBe(5);
    const [text] = await world.database.texts.toArray();
    expect(text?.declined).toEqual([]);
  });

  it('is undone for what is not pressed yet, and for one alone', async () => {
    await see(NOTES);
    const [first, second] = await handlers.decideTogether(
      { together: 'stroke', choice: 'decline', wishes: wishes() },
      null,
    );
    world.pass(5_000);
    await handlers.claim({ decisionId: first?.id ?? '', pressId: 'press', pageId: 'page-1' }, tab(7));
    expect((await handlers.undo({ decisionId: second?.id ?? '' }, null))?.state).toBe('undone');
    expect(await handlers.undoTogether({ together: 'stroke' }, null)).toHaveLength(3);
    expect((await world.database.decisions.get(first?.id ?? ''))?.state).toBe('applying');
  });

  it('told twice is decided once, and leaves out who is not known', async () => {
    await see(NOTES);
    const told = {
      together: 'stroke',
      choice: 'decline',
      wishes: [...wishes(), { decisionId: 'x', requestId: 'linkedin:nobody' }],
    } as const;
    await handlers.decideTogether(told, null);
    await handlers.decideTogether(told, null);
    expect(await world.database.decisions.count()).toBe(5);
  });

  it('puts all of them off until the next morning', async () => {
    await see(NOTES);
    await handlers.decideTogether({ together: 'stroke', choice: 'later', wishes: wishes() }, null);
    world.pass(5_000);
    await world.doLater();
    expect(await world.database.requests.where('status').equals('postponed').count()).toBe(5);
  });
});
