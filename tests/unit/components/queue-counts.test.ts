import { describe, expect, it } from 'vitest';
import { countQueue } from '../../../components/queue/queue-counts.ts';
import { queueRows } from '../../../components/queue/queue-groups.ts';
import type { QueueItem } from '../../../components/queue/queue-item.ts';
import type { Label, Tally } from '../../../utils/requests/index.ts';
import { decision, NOW, request, verdict } from '../../preview/invented.ts';

function item(slug: string, label: Label, rest: Partial<QueueItem> = {}): QueueItem {
  return {
    request: request({ slug, name: slug }),
    verdict: verdict(label, 0.9, { worth: label === 'genuine' ? 0.9 : 0.1 }),
    decision: null,
    firstSeenAt: NOW,
    postponedUntil: null,
    ...rest,
  };
}

const open = item('open', 'pitch');
const failed = item('failed', 'pitch');
const items: readonly QueueItem[] = [
  open,
  { ...failed, decision: decision(failed.request, { state: 'failed', failure: 'no-effect' }) },
  item('put-off', 'genuine', { postponedUntil: NOW + 1 }),
  item('back', 'genuine', { postponedUntil: NOW - 1 }),
];

const exactly = (value: number) => ({ value, orMore: false });
const orMore = (value: number) => ({ value, orMore: true });
const NONE = exactly(0);
const TALLY: Tally = {
  all: orMore(999),
  byLabel: {
    pitch: exactly(60),
    recruiter: NONE,
    scam: NONE,
    generic: NONE,
    genuine: exactly(12),
    unclear: orMore(99),
  },
  byStance: { for: exactly(12), open: orMore(99), against: exactly(60) },
};

describe('the numbers of the queue', () => {
  it('are those of its items, where all of them are there', () => {
    const { toDecide, all, byLabel } = countQueue(items, null, NOW);
    expect(toDecide).toEqual({ value: 3, orMore: false });
    expect(all).toEqual({ value: 3, orMore: false });
    expect(byLabel.pitch).toEqual({ value: 2, orMore: false });
    expect(byLabel.genuine).toEqual({ value: 1, orMore: false });
  });

  it('are those of the tally, and of what it does not count', () => {
    const { toDecide, byLabel } = countQueue(items, TALLY, NOW);
    expect(byLabel.pitch).toEqual(exactly(61));
    expect(byLabel.genuine).toEqual(exactly(13));
    expect(byLabel.unclear).toEqual(orMore(99));
    expect(toDecide).toEqual(orMore(999 + 2));
  });
});

describe('the headings', () => {
  const headings = (filter: Label | null) =>
    queueRows(items, { filter, now: NOW, listing: false, tally: TALLY }).flatMap(({ group, heading }) =>
      heading === null ? [] : [[group, heading.size]],
    );

  it('tell the size of a group of which only a part is there', () => {
    expect(headings(null)).toEqual([
      ['failed', { value: 1, orMore: false }],
      ['worth', { value: 13, orMore: false }],
      ['empty', { value: 60, orMore: false }],
    ]);
  });

  it('tell no size where it is not known: of one kind, in one group', () => {
    expect(headings('pitch')).toEqual([
      ['failed', null],
      ['empty', null],
    ]);
  });
});
