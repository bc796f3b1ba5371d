import { describe, expect, it } from 'vitest';
import type { QueueItem } from '../../../components/queue/queue-item.ts';
import { standingOf, undoableDecision } from '../../../components/queue/standing.ts';
import type { Decision } from '../../../utils/requests/index.ts';
import { decision, NOW, request, verdict } from '../../preview/invented.ts';

const anna = request({ slug: 'anna', name: 'Anna' });
const berta = request({ slug: 'berta', name: 'Berta' });
const item = (rest: Partial<QueueItem>): QueueItem => ({
  request: anna,
  verdict: verdict('genuine', 0.9),
  decision: null,
  firstSeenAt: NOW,
  postponedUntil: null,
  ...rest,
});
const decided = (rest: Partial<Decision>) => item({ decision: decision(anna, rest) });

describe('standingOf', () => {
  it.each<[string, QueueItem, string]>([
    ['nothing was decided', item({}), 'undecided'],
    ['it was undone', decided({ state: 'undone' }), 'undecided'],
    ['a page is about to press', decided({ state: 'planned', pageId: 'page-1' }), 'planned'],
    ['a page is pressing', decided({ state: 'applying' }), 'planned'],
    ['no page shows it', decided({ state: 'planned', pageId: null }), 'waiting'],
    ['it failed', decided({ state: 'failed', failure: 'card-gone' }), 'failed'],
    ['it was applied', decided({ state: 'applied' }), 'over'],
    ['it is being put off', decided({ choice: 'later', state: 'planned', pageId: null }), 'over'],
    ['it was put off until later', item({ postponedUntil: NOW + 1 }), 'over'],
    ['the time it was put off to has come', item({ postponedUntil: NOW }), 'undecided'],
  ])('where %s', (_, given, expected) => {
    expect(standingOf(given, NOW)).toBe(expected);
  });

  it('brings back what was put off, though its decision was applied', () => {
    const later = decision(anna, { choice: 'later', state: 'applied' });
    expect(standingOf(item({ decision: later, postponedUntil: NOW + 1 }), NOW)).toBe('over');
    expect(standingOf(item({ decision: later, postponedUntil: NOW - 1 }), NOW)).toBe('undecided');
  });
});

describe('undoableDecision', () => {
  const first = decision(anna, { decidedAt: NOW - 2_000 });
  const second = decision(berta, { decidedAt: NOW - 1_000 });
  const both = [item({ decision: first }), item({ request: berta, decision: second })];

  it('is the latest that is still planned', () => {
    expect(undoableDecision(both, null)).toBe(second);
  });

  it('is the selected request’s own where it has one', () => {
    expect(undoableDecision(both, anna.id)).toBe(first);
  });

  it('is none once the control is being pressed', () => {
    expect(undoableDecision([decided({ state: 'applying' })], anna.id)).toBeNull();
  });
});
