import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../utils/decisions/life.ts';
import type { Decision } from '../../../utils/requests/index.ts';
import { createPage, type Page, type Said } from './any-order/page.ts';
import { createUniverse, type Universe } from './any-order/universe.ts';
import { request } from './world.ts';

const TABS = [1, 2] as const;
const IDS = ['linkedin:ada', 'linkedin:bo', 'linkedin:cy'] as const;

/** One thing that happens. What it sets going is not waited for: the next thing happens meanwhile. */
type Event = (universe: Universe, said: Said) => unknown;

const onPage =
  (work: (page: Page, universe: Universe) => Promise<unknown>): Event =>
  (universe) => {
    const page = universe.pages.get(universe.chance.pick(TABS)) ?? universe.pages.values().next().value;
    return page === undefined ? undefined : work(page, universe);
  };

const CHOICES = ['accept', 'decline', 'decline', 'reply', 'later'] as const;

const EVENTS: Readonly<Record<string, Event>> = {
  open: (universe, said) => {
    const { chance, pages } = universe;
    const tabId = chance.pick(TABS);
    // Mostly where there is none: most pages live for a while.
    if (!pages.has(tabId) || chance.next() < 0.2) return createPage(universe, tabId, said).see();
  },
  see: onPage((page) => page.see()),
  decide: onPage((page, { chance }) => page.decide(chance.pick(IDS), chance.pick(CHOICES))),
  decideTwice: onPage(async (page, { chance }) => {
    const id = chance.pick(IDS);
    await Promise.allSettled([page.decide(id, 'accept'), page.decide(id, 'decline')]);
  }),
  decideInQueue: async (universe, said) => {
    const { chance } = universe;
    const wish = { decisionId: universe.newId(), requestId: chance.pick(IDS), choice: chance.pick(CHOICES) };
    said.words.set(wish.decisionId, 1);
    said.acknowledged.add((await universe.send('decide', wish, null)).id);
  },
  undo: onPage((page) => page.undo()),
  apply: onPage((page) => page.apply()),
  applyInQueue: async (universe, said) => {
    const open = (await universe.decisions()).filter(isOpen);
    const [{ id, dueAt } = { id: '', dueAt: 0 }] = open;
    if (id === '') return;
    said.words.set(id, (said.words.get(id) ?? 0) + 1);
    await universe.send('offerAgain', { decisionId: id, dueAt }, null);
  },
  pressByHand: onPage((page, { chance }) => page.pressByHand(chance.pick(IDS))),
  press: onPage((page) => page.pressDue()),
  pressSoon: onPage((page, universe) => {
    universe.pass(5_000);
    return page.pressDue();
  }),
  leave: ({ pages, chance }) => pages.get(chance.pick(TABS))?.end(),
  withdraw: ({ site, pages, chance }) => {
    const id = chance.pick(IDS);
    site.waiting.delete(id);
    for (const page of pages.values()) if (chance.next() < 0.5) page.shows.delete(id);
  },
  comeBack: ({ site, chance }) => {
    const [away = chance.pick(IDS)] = IDS.filter((id) => !site.waiting.has(id));
    site.waiting.set(away, request(away.replace('linkedin:', '')));
  },
  wait: (universe) => universe.pass(universe.chance.pick([100, 2_000, 6_000, 60_000])),
  stray: (universe) => universe.deliverStray(),
  later: (universe) => universe.doLater(),
  stopWorker: (universe) => universe.stopWorker(),
  restart: (universe) => {
    universe.stopWorker();
    for (const page of [...universe.pages.values()]) page.end();
  },
};

/** What happens most, so that other things happen in the middle of it. */
const OFTEN = [
  ...['decide', 'decide', 'pressSoon', 'pressSoon', 'pressSoon', 'press', 'press', 'press'],
  ...['see', 'see', 'apply', 'apply', 'apply', 'stray', 'stray', 'stray', 'withdraw', 'comeBack'],
];

/** Happenings in the order of their names, and some of them waited for before the next. */
const course = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EVENTS), ...OFTEN), fc.boolean()), {
  minLength: 50,
  maxLength: 90,
});

async function happen(universe: Universe, said: Said, events: readonly (readonly [string, boolean])[]) {
  const going: Promise<unknown>[] = [];
  await createPage(universe, 1, said)
    .see()
    .catch(() => undefined);
  for (const [name, waited] of events) {
    // A page may end, a line may break, a worker may stop: who asked is told, and tries again or not.
    const work = Promise.resolve(EVENTS[name]?.(universe, said)).catch(() => undefined);
    going.push(work);
    await (waited ? work : universe.chance.pause());
  }
  await Promise.all(going);
}

/** The lines are good again: pages that live hear what is known, and finish what they have begun. */
async function calmDown(universe: Universe): Promise<void> {
  universe.calm = true;
  for (const page of [...universe.pages.values()]) {
    await page.see();
    await page.pressDue();
  }
}

/** All is quiet: the browser is started anew, the reader opens the page, and says of everything that waits: do it. */
async function finish(universe: Universe, said: Said): Promise<Page> {
  for (const page of [...universe.pages.values()]) page.end();
  universe.stopWorker();
  const page = createPage(universe, 9, said);
  await page.see();
  await universe.doLater();
  universe.pass(60_000);
  await page.see();
  await page.apply();
  await page.pressDue();
  await universe.doLater();
  return page;
}

function pressesOf({ site }: Universe, { id }: Decision): number {
  return site.heard.filter(({ decisionId }) => decisionId === id).length;
}

/** The decision that counts. */
function current(decisions: readonly Decision[], wanted: string): Decision | undefined {
  const all = decisions.filter(({ requestId, state }) => requestId === wanted && state !== 'undone');
  return all.toSorted((a, b) => a.decidedAt - b.decidedAt).at(-1);
}

describe('whatever happens, and in whatever order', () => {
  it('no decision is lost, none is pressed twice on one word, and none takes a step that there is not', async () => {
    await fc.assert(
      fc.asyncProperty(course, fc.integer(), async (events, seed) => {
        const universe = createUniverse(seed);
        const said: Said = {
          words: new Map(),
          allowed: new Set(),
          acknowledged: new Set(),
          takenBack: new Set(),
        };
        await happen(universe, said, events);
        await calmDown(universe);
        const halfDone = (await universe.decisions()).filter(({ state }) => state === 'applying');
        const living = [...universe.pages.values()].map(({ pageId }) => pageId);
        expect(halfDone.filter(({ pageId }) => living.includes(pageId ?? ''))).toEqual([]);
        const page = await finish(universe, said);

        expect(universe.faults).toEqual([]);
        const decisions = await universe.decisions();
        const ids = new Set(decisions.map(({ id }) => id));
        expect([...said.acknowledged].filter((id) => !ids.has(id))).toEqual([]);
        for (const decision of decisions) {
          const { id, state, choice, requestId } = decision;
          const presses = pressesOf(universe, decision);
          const words = said.words.get(id) ?? 0;
          const allowed = [...said.allowed].filter((press) => press.startsWith(`${id} `));
          expect(presses, `presses of ${id}, ${state}`).toBeLessThanOrEqual(words);
          expect(allowed.length, `presses allowed of ${id}, ${state}`).toBeLessThanOrEqual(words);
          // Nobody presses any more, and what could be carried out has been.
          expect(state, id).not.toBe('applying');
          if (state === 'gone' && current(decisions, requestId) === decision)
            expect(page.shows.has(requestId), `${id} is gone`).toBe(false);
          if (isOpen(decision)) expect(page.shows.has(requestId), `${id} is still ${state}`).toBe(false);
          const byHand = universe.site.heard.some((each) => each.decisionId === null);
          if (state === 'applied' && choice !== 'later' && !byHand)
            expect(presses, `presses of ${id}, applied`).toBeGreaterThan(0);
        }
        const open = decisions.filter(isOpen).map(({ requestId }) => requestId);
        expect(new Set(open).size, 'one open decision for each request').toBe(open.length);
        await universe.close();
      }),
      { numRuns: Number(process.env.ORDERS ?? 40), timeout: 30_000 },
    );
  }, 240_000);
});
