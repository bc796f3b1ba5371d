import { expect, it } from 'vitest';
import type { Sight } from '../../../utils/messages/protocol.ts';
import { createShownBadges } from '../../../utils/page/shown-badges.ts';
import type { Card } from '../../../utils/sites/site.ts';
import { request, verdict } from '../background/world.ts';

const [ADA, BO] = [request('ada'), request('bo')];
const CARDS = [ADA, BO].map((each) => ({ request: each, certain: true }) as Card);

it('a badge is the same object for as long as it shows the same', () => {
  const sights = new Map<string, Sight>();
  const badgesOf = createShownBadges({ sight: (id) => sights.get(id) ?? null, isOffered: () => false });
  const [ada, bo] = badgesOf(CARDS);
  sights.set(BO.id, {
    requestId: BO.id,
    verdict: verdict('genuine', 1),
    decision: null,
    postponedUntil: null,
  });
  const [adaAgain, boAgain] = badgesOf(CARDS);
  expect(adaAgain).toBe(ada);
  expect(boAgain).not.toBe(bo);
  expect(boAgain?.sight).toBe(sights.get(BO.id));
});
