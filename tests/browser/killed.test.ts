import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { DecisionRow } from '../../utils/store/rows.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { RECEIVED } from './support/pages.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** How often the browser is killed. Firefox takes several seconds to come back. */
const KILLS: Readonly<Record<string, number>> = { Chromium: 50, Firefox: 3 };
/**
 * The longest that a browser lives after the first key, in milliseconds: until then everything that a decision goes
 * through happens, on most machines. Where it did not, the browser is killed some more times, and lives longer.
 */
const LIFE = 700;
/** Milliseconds. */
const WINDOW = 120;
const ON_THE_PAGE = 6;

/** Which keys are pressed, and when the process ends: from a seed that is told when a test fails. */
const SEED = Number(process.env.WINNOW_SEED ?? Date.now() % 1_000_000);

function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    // A linear congruential generator is random enough to choose moments by.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The network: who waits there is who it has not heard an answer to. */
function createNetwork() {
  const heard: string[] = [];
  const people = Array.from({ length: 400 }, (_, at) => ({
    slug: `person-${at}`,
    name: `Person Number${at}`,
  }));
  return {
    heard,
    /** As many as the page shows. */
    waiting: () => people.filter(({ slug }) => !heard.includes(slug)).slice(0, ON_THE_PAGE),
    serve(url: string): string | undefined {
      if (url === RECEIVED) return madeList(this.waiting(), true);
      const [, slug] = /\/heard\/\w+\/([\w-]+)$/.exec(url) ?? [];
      if (slug === undefined) return undefined;
      heard.push(slug);
      return 'heard';
    },
  };
}

/** Names of everybody whose badge says that something is decided. */
function decidedOn(tab: Tab): Promise<readonly string[] | null> {
  return tab.inLayer(
    (root) =>
      [...root.querySelectorAll('.badge-planned, .badge-applied, .badge-failed')].map(
        (badge) => badge.getAttribute('aria-label')?.split(', ')[1] ?? '',
      ),
    null,
  );
}

describe.each(BROWSERS)('a browser that is killed while the reader decides, $name', (browser) => {
  const winnow = useWinnow(browser);
  const kills = KILLS[browser.name] ?? 3;

  it(`loses no decision, and presses none twice, in ${kills} times (seed ${SEED})`, async () => {
    const chance = createChance(SEED);
    const network = createNetwork();
    const acknowledged = new Set<string>();
    let told = 0;
    let thrownAway = 0;
    await winnow.startWith({ settings: { undoWindow: WINDOW } });

    /** Watches what the reader is told until the page is no more. */
    async function watch(tab: Tab): Promise<void> {
      try {
        for (;;) {
          for (const name of (await decidedOn(tab)) ?? [])
            acknowledged.add(`linkedin:${name.toLowerCase().replace(' number', '-')}`);
          await wait(30);
        }
      } catch {
        // It was killed.
      }
    }

    /** What the network has not been told: it waits or failed. */
    const isOpen = ({ state }: DecisionRow) => state === 'planned' || state === 'failed';
    let open: readonly DecisionRow[] = [];
    const everythingHappened = () =>
      told + acknowledged.size > kills / 5 && network.heard.length > 0 && open.length > 0;

    for (let time = 0; time < kills || (time < 4 * kills && !everythingHappened()); time += 1) {
      const tab = await winnow.visit((url) => network.serve(url));
      await badgesAre(tab, ON_THE_PAGE);
      const watching = watch(tab);
      const keys = ['j', ...Array.from({ length: 3 }, () => (chance() < 0.7 ? 'e' : 'a'))];
      const pressing = tab.press(...keys).catch(() => undefined);
      await wait(chance() * LIFE * Math.max(1, time - kills + 2));
      await winnow.kill();
      await Promise.all([watching, pressing]);
      await winnow.launchAgain();
      const decisions = await winnow.rows('decisions');
      open = decisions.filter(isOpen);
      if (decisions.length === 0 && acknowledged.size > 0) {
        // A browser that cannot open a database again after such an end begins an empty one. Nobody can prevent it.
        thrownAway += 1;
        told += acknowledged.size;
        acknowledged.clear();
        const popup = await winnow.own('popup.html');
        await eventually(
          () => textOf(popup),
          (shown) => shown.includes('memory is gone'),
        );
        await popup.close();
      }
      check(decisions, acknowledged, network.heard);
    }

    expect(told + acknowledged.size).toBeGreaterThan(kills / 5);
    expect(thrownAway, 'memories that the browser threw away').toBeLessThanOrEqual(1);
    expect(network.heard.length).toBeGreaterThan(0);
    expect(open.length).toBeGreaterThan(0);
  }, 240_000);
});

function check(
  decisions: readonly DecisionRow[],
  acknowledged: ReadonlySet<string>,
  heard: readonly string[],
) {
  const decided = new Set(decisions.map(({ requestId }) => requestId));
  expect(
    [...acknowledged].filter((id) => !decided.has(id)),
    'acknowledged and lost',
  ).toEqual([]);
  const twice = heard.filter((slug, at) => heard.indexOf(slug) !== at);
  expect(twice, 'pressed twice').toEqual([]);
  for (const { requestId, state } of decisions) {
    const slug = requestId.replace('linkedin:', '');
    if (state === 'applied') expect(heard, `${slug} is said to be applied`).toContain(slug);
    const others = decisions.filter((each) => each.requestId === requestId && each.state !== 'undone');
    if (others.length === 0) expect(heard, `${slug} was taken back`).not.toContain(slug);
  }
}
