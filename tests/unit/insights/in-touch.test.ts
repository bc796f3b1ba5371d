import { describe, expect, it } from 'vitest';
import { createGathering } from '../../../utils/insights/gather.ts';
import { inTouch } from '../../../utils/insights/index.ts';
import { addDays, type Day, dayOf, type Known, newPerson, type Touch } from '../../../utils/people/index.ts';
import { DAY, decision, NOW, seen } from './rows.ts';

const TODAY = dayOf(NOW);

/** Somebody to call each month since so many days, and called so many days ago. */
function monthly(since: number, called: readonly number[], requestId: string | null = null): Known {
  const on = (ago: number): Day => addDays(TODAY, -ago);
  const person = { ...newPerson('a', 'Ada', on(since), 0), cadence: 'monthly', requestId } as const;
  const touches = called.map(
    (ago): Touch => ({ id: String(ago), personId: 'a', kind: 'called', on: on(ago), loggedAt: 0, note: '' }),
  );
  return { person, touches };
}

describe('staying in touch', () => {
  it('is not spoken of where there is nobody', () => {
    expect(inTouch([], [], NOW)).toBeNull();
  });

  it('is measured against as much time before', () => {
    const { weeks, all } = inTouch([monthly(150, [120, 90, 60, 30])], [], NOW) ?? {};
    expect(weeks).toMatchObject({ now: { planned: 2, kept: 2 }, before: { planned: 2, kept: 2 } });
    expect(all).toMatchObject({ now: { planned: 4, kept: 4 }, before: null });
  });

  it('counts each genuine request that was accepted in the period once, with what came of it', () => {
    const gathering = createGathering(1, new Map());
    const request = seen({ label: 'genuine', status: 'accepted', overSince: NOW });
    gathering.request(request);
    gathering.request(seen({ id: 'other', label: 'pitch', status: 'accepted', overSince: NOW }));
    for (const requestId of [request.id, request.id, 'other'])
      gathering.decision(decision({ requestId, choice: 'accept', decidedAt: NOW - 20 * DAY }));
    expect(gathering.accepted).toEqual([{ requestId: request.id, on: addDays(TODAY, -20) }]);
    const known = [monthly(30, [10], request.id)];
    expect(inTouch(known, gathering.accepted, NOW)?.weeks.conversations).toEqual({
      accepted: 1,
      conversed: 1,
      open: 0,
    });
  });

  it('says with how many it is quieter than usual', () => {
    expect(inTouch([monthly(400, [300, 290, 280]), monthly(30, [5])], [], NOW)?.weeks.quiet).toBe(1);
  });
});
