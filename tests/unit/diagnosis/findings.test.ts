import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../utils/diagnosis/findings.ts';
import { type DayOfReading, dayId, type FieldCounts } from '../../../utils/diagnosis/history.ts';
import type { Health } from '../../../utils/requests/index.ts';

const DAY = 86_400_000;
const TODAY = 20_779;
const NOW = TODAY * DAY + 9 * 3_600_000;

const READ: Health = { pageKind: 'manager', state: 'cards', cards: 10, controls: 20, broken: 0, unread: 0 };

/** @param ago days before today. */
function day(
  ago: number,
  counts: Partial<FieldCounts> & { cards?: number },
  last: Partial<Health> = {},
): DayOfReading {
  const { cards = 10, ...fields } = counts;
  const health = { ...READ, ...last };
  return {
    id: dayId(TODAY - ago, health.pageKind),
    day: TODAY - ago,
    pageKind: health.pageKind,
    cards,
    fields: { headline: cards, mutual: Math.round(cards * 0.6), note: 0, time: cards, ...fields },
    last: health,
    lastAt: (TODAY - ago) * DAY,
  };
}

const usual = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((ago) => day(ago, {}));

describe('requests that were not read', () => {
  it('are found where controls name people and no card was read', () => {
    const last = day(0, { cards: 0 }, { state: 'nothing-found', cards: 0, controls: 20, unread: 20 });
    expect(findingsOf([last], NOW)).toEqual([
      { kind: 'unread', pageKind: 'manager', requests: 10, cards: 0 },
    ]);
  });

  it('are found where most are missing', () => {
    const last = day(0, { cards: 2 }, { cards: 2, controls: 20, unread: 16 });
    expect(findingsOf([last], NOW)).toMatchObject([{ kind: 'unread', requests: 10, cards: 2 }]);
  });

  it.each([
    ['an inbox that says it is empty', { state: 'says-empty', cards: 0, controls: 0, unread: 0 }],
    ['a page that is still loading', { state: 'nothing-found', cards: 0, controls: 0, unread: 0 }],
    [
      'invitations to pages, newsletters and events alone',
      { state: 'nothing-found', cards: 0, controls: 8, unread: 0 },
    ],
    ['a cookie banner', { state: 'nothing-found', cards: 0, controls: 2, unread: 0 }],
    ['one row that could not be read among many', { cards: 10, controls: 22, unread: 2 }],
  ] as const)('are not found in %s', (_, last) => {
    expect(findingsOf([...usual, day(0, { cards: 0 }, last)], NOW)).toEqual([]);
  });

  it('are no more found once the page was read again, nor a week later', () => {
    const bad = { state: 'nothing-found', cards: 0, unread: 20 } as const;
    expect(findingsOf([day(1, { cards: 0 }, bad), day(0, {})], NOW)).toEqual([]);
    expect(findingsOf([day(7, { cards: 0 }, bad)], NOW)).toEqual([]);
    expect(findingsOf([day(6, { cards: 0 }, bad)], NOW)).toHaveLength(1);
  });
});

describe('a field that went missing', () => {
  it('is found on the day that it does', () => {
    expect(findingsOf([...usual, day(0, { headline: 0 })], NOW)).toEqual([
      { kind: 'field-gone', pageKind: 'manager', field: 'headline', before: 1, now: 0 },
    ]);
  });

  it('is found for as long as it is missing, whatever the order of the days', () => {
    const days = [...usual.slice(0, 6), ...[4, 3, 2, 1, 0].map((ago) => day(ago, { time: 1 }))];
    expect(findingsOf(days.toReversed(), NOW)).toEqual([
      { kind: 'field-gone', pageKind: 'manager', field: 'time', before: 1, now: 0.1 },
    ]);
  });

  it('is no more found on the day that it is back', () => {
    expect(findingsOf([...usual, day(1, { headline: 0 }), day(0, {})], NOW)).toEqual([]);
  });

  it('that is on some cards only needs more of them to be missed', () => {
    expect(findingsOf([...usual, day(0, { mutual: 0, cards: 5 })], NOW)).toEqual([]);
    expect(findingsOf([...usual, day(0, { mutual: 0, cards: 12 })], NOW)).toMatchObject([
      { field: 'mutual' },
    ]);
  });

  it.each([
    ['two days before', usual.slice(-2)],
    ['few cards before', [3, 2, 1].map((ago) => day(ago, { cards: 6 }))],
    ['days long ago', [40, 39, 38, 37].map((ago) => day(ago, {}))],
    ['another kind of page', usual.map((each) => ({ ...each, pageKind: 'preview' as const }))],
  ])('is not told from %s', (_, before) => {
    expect(findingsOf([...before, day(0, { headline: 0 })], NOW)).toEqual([]);
  });

  it('is not told from a few cards today', () => {
    expect(findingsOf([...usual, day(0, { headline: 0, cards: 4 })], NOW)).toEqual([]);
  });

  it('is not told of what was absent on a day before, such as notes', () => {
    const days = usual.map((_, at) => day(10 - at, { note: at % 2 === 0 ? 9 : 0 }));
    expect(findingsOf([...days, day(0, { note: 0, cards: 60 })], NOW)).toEqual([]);
  });

  it('is not told of an inbox that has become empty', () => {
    expect(findingsOf([...usual, day(0, { cards: 0 }, { state: 'says-empty', cards: 0 })], NOW)).toEqual([]);
  });
});
