import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDepartures } from '../../../utils/page/departures.ts';
import { createKnowledge } from '../../../utils/page/knowledge.ts';
import type { Choice, Decision, DecisionState, Health } from '../../../utils/requests/index.ts';
import type { Card, ControlPress, PageReading, Site } from '../../../utils/sites/site.ts';
import { request, verdict } from '../background/world.ts';

const ADA = request('ada');
const BO = request('bo');
const CY = request('cy');

const HEALTH: Health = { pageKind: 'manager', state: 'cards', cards: 1, controls: 2, broken: 0, unread: 0 };

function reading(requests: readonly (typeof ADA)[], health: Partial<Health> = {}): PageReading {
  const cards = requests.map((each) => ({ request: each }) as Card);
  return { cards, health: { ...HEALTH, ...health }, scope: null };
}

function decisionOn(requestId: string, choice: Choice, state: DecisionState = 'planned'): Decision {
  const moment = { decidedAt: 0, dueAt: 0, appliedAt: null };
  return { id: 'd', requestId, choice, state, via: 'popup', pageId: null, failure: null, ...moment };
}

/** What the page says of somebody, by their id. */
let said: Map<string, ControlPress['choice']>;
let href: string;
let told: (readonly [requestId: string, choice: string])[];

beforeEach(() => {
  vi.useFakeTimers();
  said = new Map();
  href = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
  told = [];
});
afterEach(() => vi.useRealTimers());

function departures(decisions: readonly Decision[], untouched = true) {
  const knowledge = createKnowledge('p', () => 0);
  knowledge.learn(
    [ADA, BO, CY].map(({ id }) => ({
      requestId: id,
      verdict: verdict('genuine', 0.9),
      decision: decisions.find(({ requestId }) => requestId === id) ?? null,
      postponedUntil: null,
    })),
  );
  const site = {
    standing: () => 'gone',
    saidOutcome: (_: Document, { id }: typeof ADA) => said.get(id) ?? null,
  } as unknown as Site;
  const made = createDepartures({
    place: {
      site,
      document: {} as Document,
      url: () => new URL(href),
      signal: new AbortController().signal,
      write: async () => undefined,
    },
    knowledge,
    background: {
      doneByHand: async (requestId, choice) => {
        told.push([requestId, choice]);
        return decisionOn(requestId, choice, 'applied');
      },
    },
  });
  return async (...readings: readonly PageReading[]) => {
    for (const each of readings) {
      const looked = made.look(each, untouched);
      await vi.advanceTimersByTimeAsync(1_000);
      await looked;
    }
  };
}

describe('a card that has gone from a page that is left untouched', () => {
  it('alone, with a decision listed on it: the decision was carried out', async () => {
    await departures([decisionOn(ADA.id, 'accept')])(reading([ADA, BO]), reading([BO]));
    expect(told).toEqual([[ADA.id, 'accept']]);
  });

  it('alone, with nothing listed: nobody knows what became of it', async () => {
    await departures([])(reading([ADA, BO]), reading([BO]));
    expect(told).toEqual([]);
  });

  it('together with others: the list was loaded or filtered anew', async () => {
    await departures([decisionOn(ADA.id, 'accept')])(reading([ADA, BO, CY]), reading([CY]));
    expect(told).toEqual([]);
  });

  it('as the last one: only where the page says that nobody waits any more', async () => {
    const listed = [decisionOn(ADA.id, 'decline')];
    await departures(listed)(reading([ADA]), reading([], { state: 'nothing-found' }));
    expect(told).toEqual([]);
    await departures(listed)(reading([ADA]), reading([], { state: 'says-empty' }));
    expect(told).toEqual([[ADA.id, 'decline']]);
  });

  it('on another address: it says nothing of the list before', async () => {
    const look = departures([decisionOn(ADA.id, 'accept')]);
    await look(reading([ADA, BO]));
    href = 'https://www.linkedin.com/mynetwork/grow/';
    await look(reading([BO]));
    expect(told).toEqual([]);
  });

  it('with words of the page: they count, whatever was listed and however many have gone', async () => {
    said.set(ADA.id, 'decline').set(BO.id, 'accept');
    await departures([decisionOn(ADA.id, 'accept')])(reading([ADA, BO, CY]), reading([CY]));
    expect(told).toEqual([
      [ADA.id, 'decline'],
      [BO.id, 'accept'],
    ]);
  });

  it.each(['reply', 'later'] as const)('with %s listed: that takes no card away', async (choice) => {
    await departures([decisionOn(ADA.id, choice)])(reading([ADA, BO]), reading([BO]));
    expect(told).toEqual([]);
  });

  it.each(['applying', 'applied'] as const)(
    'while a press of ours is %s: it is told already',
    async (state) => {
      said.set(ADA.id, 'accept');
      await departures([decisionOn(ADA.id, 'accept', state)])(reading([ADA, BO]), reading([BO]));
      expect(told).toEqual([]);
    },
  );

  it('where badges are drawn: what the reader presses is heard there', async () => {
    await departures([decisionOn(ADA.id, 'accept')], false)(reading([ADA, BO]), reading([BO]));
    expect(told).toEqual([]);
  });
});
