import { describe, expect, it } from 'vitest';
import {
  conversationsOf,
  isGoingQuiet,
  openersFor,
  planKept,
  type Touch,
} from '../../../utils/people/index.ts';
import { somebody, touch } from './somebody.ts';

describe('kept in touch against plan', () => {
  const monthly = (...touches: readonly Touch[]) => ({ person: somebody({ since: '2026-01-01' }), touches });

  it('counts what came in time, and what is too late by now', () => {
    const known = [
      monthly(touch('called', '2026-01-20'), touch('met', '2026-02-25'), touch('wrote', '2026-06-01')),
    ];
    // Of the touch of June, what follows is not settled yet.
    expect(planKept(known, '2026-01-01', '2026-06-02')).toMatchObject({ planned: 3, kept: 2, people: 1 });
    expect(planKept(known, '2026-01-01', '2026-02-01')).toMatchObject({ planned: 1, kept: 1 });
  });

  it('counts the kinds, all of them, within the days', () => {
    const { kinds } = planKept(
      [monthly(touch('called', '2026-01-20'), touch('met', '2026-02-25'))],
      '2026-02-01',
      '2026-03-01',
    );
    expect(kinds).toEqual({
      called: 0,
      met: 1,
      wrote: 0,
      thanked: 0,
      praised: 0,
      offered: 0,
      helped: 0,
      asked: 0,
    });
  });

  it('reproaches nothing to whom it stopped or paused, and expects nothing of those without a cadence', () => {
    for (const change of [
      { stoppedOn: '2026-01-05' },
      { pause: { since: '2026-01-05', why: 'holiday' } },
      { cadence: 'never' },
    ] as const) {
      const known = [{ person: somebody({ since: '2026-01-01', ...change }), touches: [] }];
      expect(planKept(known, '2026-01-01', '2027-01-01')).toMatchObject({ planned: 0, kept: 0 });
    }
  });
});

describe('genuine requests that led to a conversation', () => {
  const known = (requestId: string, ...touches: readonly Touch[]) => ({
    person: somebody({ requestId }),
    touches,
  });

  it('are those with a talk or a message within 90 days', () => {
    const accepted = ['talked', 'late', 'thanked', 'new', 'not-kept'].map((requestId) => ({
      requestId,
      on: requestId === 'new' ? '2026-08-01' : '2026-01-01',
    }));
    const all = [
      known('talked', touch('called', '2026-04-01')),
      known('late', touch('called', '2026-04-02')),
      known('thanked', touch('thanked', '2026-01-02')),
      known('new'),
    ];
    expect(conversationsOf(accepted, all, '2026-08-05')).toEqual({ accepted: 5, conversed: 1, open: 1 });
  });
});

describe('going quiet', () => {
  const every = (days: readonly string[], change = {}) => ({
    person: somebody(change),
    touches: days.map((day) => touch('called', day)),
  });

  it('is measured by what was usual between the two', () => {
    const often = every(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(isGoingQuiet(often, '2026-05-01')).toBe(false);
    expect(isGoingQuiet(often, '2026-05-05')).toBe(true);
    const seldom = every(['2024-01-01', '2025-01-01', '2026-01-01']);
    expect(isGoingQuiet(seldom, '2027-06-01')).toBe(false);
    expect(isGoingQuiet(seldom, '2028-06-01')).toBe(true);
  });

  it('is nothing that can be said of somebody new, nor of whom the reader let rest', () => {
    expect(isGoingQuiet(every(['2020-01-01', '2020-02-01']), '2026-01-01')).toBe(false);
    const three = ['2020-01-01', '2020-02-01', '2020-03-01'];
    expect(isGoingQuiet(every(three, { stoppedOn: '2021-01-01' }), '2026-01-01')).toBe(false);
    expect(isGoingQuiet(every(three, { pause: { since: '2021-01-01', why: 'person' } }), '2026-01-01')).toBe(
      false,
    );
  });
});

describe('openers', () => {
  it('are the reader’s own words and what both share, the last talk first', () => {
    const person = somebody({
      hook: 'Works on sluices',
      notes: 'two daughters\n\n sails ',
      ground: ['Ghent'],
    });
    const history = [touch('met', '2026-03-01', 'her new team'), touch('called', '2026-04-01')];
    expect(openersFor(person, history)).toEqual([
      { from: 'last-time', text: 'her new team' },
      { from: 'notes', text: 'two daughters' },
      { from: 'notes', text: 'sails' },
      { from: 'ground', text: 'Ghent' },
      { from: 'hook', text: 'Works on sluices' },
    ]);
  });

  it('never lose why somebody matters among many notes', () => {
    const person = somebody({ hook: 'Works on sluices', notes: 'a\nb\nc\nd\ne\nf' });
    expect(openersFor(person, []).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'Works on sluices']);
  });

  it('are none where nothing is known', () => {
    expect(openersFor(somebody(), [])).toEqual([]);
  });
});
