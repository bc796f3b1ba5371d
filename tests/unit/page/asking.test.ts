import { describe, expect, it } from 'vitest';
import type { BackgroundLink } from '../../../utils/messages/background-link.ts';
import type { Seen } from '../../../utils/messages/protocol.ts';
import { createAsking } from '../../../utils/page/asking.ts';
import type { Request } from '../../../utils/requests/index.ts';
import type { Card, PageReading } from '../../../utils/sites/site.ts';
import { HEALTH, request, verdict } from '../background/world.ts';

const SETTINGS = { keysOn: true, presence: 'badges', undoWindow: 5_000 } as const;

/** A page whose cards a test sets, and a background that writes down what it is sent. */
function world(near: readonly string[] = []) {
  const sent: Seen[] = [];
  const settled = new Set<string>();
  let requests: readonly Request[] = [];
  let fails = false;
  const background = {
    async seen(seen: Seen) {
      if (fails) throw new Error('asleep');
      sent.push(seen);
      const sights = seen.requests.map(({ id }) => {
        return { requestId: id, verdict: verdict('genuine', 0.9), decision: null, postponedUntil: null };
      });
      return { settings: SETTINGS, sights };
    },
  } as unknown as BackgroundLink;
  const asking = createAsking({
    background,
    reading: (): PageReading => ({
      cards: requests.map((each) => ({ request: each }) as Card),
      health: HEALTH,
      scope: null,
    }),
    isNear: (id) => near.includes(id),
    isSettled: (id) => settled.has(id),
    onAnswer: () => undefined,
  });
  return {
    sent,
    settled,
    asking,
    show: (...shown: readonly Request[]) => {
      requests = shown;
    },
    fail: (does: boolean) => {
      fails = does;
    },
  };
}

const ids = (seen: Seen | undefined) => seen?.requests.map(({ slug }) => slug);
const [ADA, BO, CY] = [request('ada'), request('bo'), request('cy')] as const;

describe('what the background is told', () => {
  it('is everything at first, and nothing where nothing is new', async () => {
    const { asking, sent, show } = world();
    show(ADA, BO);
    await asking.tellNews();
    show({ ...ADA }, BO);
    await asking.tellNews();
    expect(sent.map(ids)).toEqual([['ada', 'bo']]);
  });

  it('is what is new or has changed, and which requests are there', async () => {
    const { asking, sent, show } = world();
    show(ADA, BO);
    await asking.tellNews();
    show(ADA, { ...BO, note: 'Hello' }, CY);
    await asking.tellNews();
    expect(ids(sent[1])).toEqual(['bo', 'cy']);
    expect(sent[1]?.shown).toEqual([ADA.id, BO.id, CY.id]);
  });

  it('is that a request has left the page', async () => {
    const { asking, sent, show } = world();
    show(ADA, BO);
    await asking.tellNews();
    show(BO);
    await asking.tellNews();
    expect(sent[1]).toMatchObject({ requests: [], shown: [BO.id] });
  });

  it('is again what was decided and still stands on the page', async () => {
    const { asking, sent, settled, show } = world();
    show(ADA, BO);
    await asking.tellNews();
    settled.add(ADA.id);
    await asking.tellNews();
    expect(ids(sent[1])).toEqual(['ada']);
  });

  it('is told again after the worker did not answer', async () => {
    const { asking, sent, show, fail } = world();
    show(ADA);
    fail(true);
    await expect(asking.tellNews()).rejects.toThrow('asleep');
    fail(false);
    await asking.tellNews();
    expect(sent.map(ids)).toEqual([['ada']]);
  });

  it('is asked again about one request, or about everything, even on a page that shows none', async () => {
    const { asking, sent, show } = world();
    show(ADA, BO);
    await asking.tellNews();
    await asking.askAgain(BO.id);
    await asking.askAgain('linkedin:of-another-page');
    await asking.askAgain(null);
    show();
    await asking.tellNews();
    await asking.askAgain(null);
    expect(sent.map(ids)).toEqual([['ada', 'bo'], ['bo'], ['ada', 'bo'], [], []]);
  });

  it('begins with what the reader has before them', async () => {
    const many = Array.from({ length: 200 }, (_, at) => request(`p${at}`));
    const { asking, sent, show } = world([many[150]?.id ?? '']);
    show(...many);
    await asking.tellNews();
    expect(ids(sent[0])?.[0]).toBe('p150');
    expect(sent.flatMap((seen) => ids(seen) ?? []).sort()).toEqual(many.map(({ slug }) => slug).sort());
    expect(sent.length).toBeGreaterThan(1);
  });
});
