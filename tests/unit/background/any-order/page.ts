import { isOffered } from '../../../../utils/decisions/life.ts';
import type { Choice, Decision, Request } from '../../../../utils/requests/index.ts';
import { HEALTH } from '../world.ts';
import type { Universe } from './universe.ts';

/** One page life as the worker knows it: it shows requests, asks, and presses. It may end at every wait. */
export interface Page {
  readonly pageId: string;
  readonly shows: Set<string>;
  /** Tells what it shows, and learns what is known of it. */
  see(): Promise<void>;
  decide(requestId: string, choice: Choice): Promise<void>;
  /** The reader takes back what they decided last. */
  undo(): Promise<void>;
  /** The reader says again what waits, wherever it was decided. */
  apply(): Promise<void>;
  /** The reader presses the site's own control. */
  pressByHand(requestId: string): Promise<void>;
  /** Presses what is due. */
  pressDue(): Promise<void>;
  end(): void;
}

/** What the reader said, and what was promised them. */
export interface Said {
  /** How often the reader said that a decision is to be carried out. */
  readonly words: Map<string, number>;
  /** Presses that a page was allowed to make, each as its decision and its own id. */
  readonly allowed: Set<string>;
  /** Decisions of which the reader was told that they are written down. */
  readonly acknowledged: Set<string>;
  /** Decisions of which the reader was told that they are taken back. */
  readonly takenBack: Set<string>;
}

const TRIES = 4;

export function createPage(universe: Universe, tabId: number, said: Said): Page {
  const { chance, site, pages } = universe;
  const pageId = universe.newId();
  const shows = new Set(site.waiting.keys());
  const requests = new Map<string, Request>(site.waiting);
  const known = new Map<string, Decision>();
  const scheduled = new Map<string, Decision>();
  /** As in the page's own presser: presses that are being made, and what came of them. */
  const underWay = new Set<string>();
  const untold = new Map<string, 'gone' | 'no-effect' | null>();
  const halfDone = new Map<string, Decision>();
  let alive = true;
  let last: string | null = null;

  /** Goes on only while the page lives. */
  async function living<Answer>(waited: Promise<Answer>): Promise<Answer> {
    const answer = await waited;
    if (!alive) throw new Error('the page has ended');
    return answer;
  }

  async function insist<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    for (let left = TRIES; ; left -= 1) {
      try {
        return await living(ask());
      } catch (error) {
        if (left === 0 || !alive) throw error;
      }
    }
  }

  function learn(decision: Decision): void {
    known.set(decision.requestId, decision);
    if (decision.state === 'applying' && decision.pageId === pageId) halfDone.set(decision.id, decision);
    const due = decision.state === 'planned' && decision.pageId === pageId && decision.choice !== 'later';
    if (due) scheduled.set(`${decision.id} ${decision.dueAt}`, decision);
  }

  function say(decisionId: string): void {
    said.words.set(decisionId, (said.words.get(decisionId) ?? 0) + 1);
  }

  async function pressOnce({ id }: Decision): Promise<void> {
    const pressId = universe.newId();
    underWay.add(pressId);
    try {
      const claimed = await insist(() => universe.send('claim', { decisionId: id, pressId, pageId }, tabId));
      if (claimed === null) return;
      said.allowed.add(`${id} ${pressId}`);
      await perhapsTheEnd();
      untold.set(pressId, press(claimed));
      await perhapsTheEnd();
      await tell(claimed, pressId);
    } finally {
      underWay.delete(pressId);
    }
  }

  async function tell({ id, requestId }: Decision, pressId: string): Promise<void> {
    const came = untold.has(pressId) ? (untold.get(pressId) ?? null) : 'interrupted';
    const ended = await insist(() => universe.send('outcome', { decisionId: id, pressId, came }, tabId));
    if (ended !== null) known.set(requestId, ended);
  }

  /** Others go on meanwhile, or the page ends here. */
  async function perhapsTheEnd(): Promise<void> {
    await living(chance.pause());
    if (!universe.calm && chance.next() < 0.15) page.end();
    await living(Promise.resolve());
  }

  function press({ id, requestId, choice, dueAt, state }: Decision): 'gone' | 'no-effect' | null {
    if (!shows.has(requestId)) return 'gone';
    if (universe.now() < dueAt || state !== 'applying') universe.faults.push(`${id}: pressed as ${state}`);
    if (said.takenBack.has(id)) universe.faults.push(`${id}: pressed after it was taken back`);
    site.heard.push({ requestId, decisionId: id, choice });
    const isDeaf = !universe.calm && chance.next() < 0.5;
    if (isDeaf) return 'no-effect';
    if (choice !== 'reply') answer(requestId);
    return null;
  }

  function answer(requestId: string): void {
    site.waiting.delete(requestId);
    shows.delete(requestId);
  }

  const page: Page = {
    pageId,
    shows,
    async see() {
      const shown = [...requests.values()].filter(({ id }) => shows.has(id));
      const { sights } = await insist(() =>
        universe.send('seen', { pageId, requests: shown, health: HEALTH }, tabId),
      );
      for (const { decision } of sights) if (decision !== null) learn(decision);
    },
    async decide(requestId, choice) {
      if (!shows.has(requestId)) return;
      const decisionId = universe.newId();
      say(decisionId);
      const wish = { decisionId, requestId, choice, pageId };
      const decision = await insist(() => universe.send('decideOnPage', wish, tabId));
      said.acknowledged.add(decision.id);
      last = decision.id;
      learn(decision);
    },
    async undo() {
      const decisionId = last;
      if (decisionId === null) return;
      const undone = await insist(() => universe.send('undo', { decisionId }, tabId));
      if (undone?.state === 'undone') said.takenBack.add(decisionId);
    },
    async apply() {
      for (const { id, dueAt } of [...known.values()].filter((each) =>
        isOffered(each, pageId, universe.now()),
      )) {
        say(id);
        const word = { decisionId: id, dueAt, pageId };
        const offered = await insist(() => universe.send('offerOnPage', word, tabId));
        if (offered !== null) learn(offered);
      }
    },
    async pressByHand(requestId) {
      if (!shows.has(requestId)) return;
      answer(requestId);
      site.heard.push({ requestId, decisionId: null, choice: 'accept' });
      await insist(() => universe.send('doneByHand', { requestId, choice: 'accept' }, tabId));
    },
    async pressDue() {
      for (const [key, decision] of [...scheduled]) {
        // Its clock may be fast.
        if (universe.now() < decision.dueAt && (universe.calm || chance.next() < 0.5)) continue;
        // It may hear of it once more while it presses.
        if (universe.calm || chance.next() < 0.7) scheduled.delete(key);
        await pressOnce(decision);
      }
      for (const decision of [...halfDone.values()]) {
        halfDone.delete(decision.id);
        const { pressId = '' } = decision;
        if (!underWay.has(pressId)) await tell(decision, pressId);
      }
    },
    end() {
      alive = false;
      if (pages.get(tabId) === page) pages.delete(tabId);
    },
  };
  pages.get(tabId)?.end();
  pages.set(tabId, page);
  return page;
}
