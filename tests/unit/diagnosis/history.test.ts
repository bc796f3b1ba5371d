import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../utils/diagnosis/history.ts';
import type { Health, Request } from '../../../utils/requests/index.ts';
import { createWorld, HEALTH, request, START, tab, type World } from '../background/world.ts';

const DAY = 86_400_000;
const ADA: Request = { ...request('ada', 'We met in Ghent'), receivedText: null };
const BO = request('bo');

let world: World;
beforeEach(() => {
  world = createWorld();
});

function see(requests: readonly Request[], health: Partial<Health> = {}) {
  return world.handlers.seen({ pageId: 'p', requests, health: { ...HEALTH, ...health } }, tab(1));
}

describe('the history of reading', () => {
  it('counts cards and what could be read of them, and nothing that they say', async () => {
    await see([ADA, BO], { cards: 2, controls: 4 });
    expect(await world.database.readings.toArray()).toEqual([
      {
        id: `${dayOf(START)} manager`,
        day: dayOf(START),
        pageKind: 'manager',
        cards: 2,
        fields: { headline: 2, mutual: 2, note: 1, time: 1 },
        last: { ...HEALTH, cards: 2, controls: 4 },
        lastAt: START,
      },
    ]);
  });

  it('counts a card once a day, however often it is seen', async () => {
    await see([ADA]);
    world.pass(60_000);
    await see([ADA, BO]);
    world.pass(DAY);
    await see([ADA]);
    expect(await world.database.readings.orderBy('day').toArray()).toMatchObject([
      { cards: 2, lastAt: START + 60_000 },
      { cards: 1, fields: { note: 1, time: 0 } },
    ]);
  });

  it('keeps kinds of pages apart, and how each was read last', async () => {
    await see([ADA]);
    await see([], { state: 'nothing-found', cards: 0, controls: 6, broken: 3 });
    await see([BO], { pageKind: 'preview' });
    expect(await world.database.readings.orderBy('id').toArray()).toMatchObject([
      { pageKind: 'manager', cards: 1, last: { state: 'nothing-found', broken: 3 } },
      { pageKind: 'preview', cards: 1 },
    ]);
  });

  it('is not kept for ever', async () => {
    await see([ADA]);
    world.pass(61 * DAY);
    await see([ADA]);
    expect(await world.database.readings.count()).toBe(1);
  });
});

describe('reading that is switched off', () => {
  it('keeps nothing and has the page left untouched', async () => {
    await world.handlers.saveSettings({ reading: 'off' }, null);
    const answer = await see([ADA]);
    expect(answer).toEqual({ sights: [], settings: expect.objectContaining({ presence: 'untouched' }) });
    const { requests, pages, readings } = world.database;
    expect(await Promise.all([requests.count(), pages.count(), readings.count()])).toEqual([0, 0, 0]);
  });

  it('goes on as before once it is switched on, with the reader’s own choice of presence', async () => {
    await world.handlers.saveSettings({ reading: 'off' }, null);
    await world.handlers.saveSettings({ reading: 'on' }, null);
    const { settings, sights } = await see([ADA]);
    expect(settings.presence).toBe('badges');
    expect(sights).toHaveLength(1);
  });
});
