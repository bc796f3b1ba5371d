import { describe, expect, it } from 'vitest';
import { queueRows } from '../../../components/queue/queue-groups.ts';
import type { QueueItem } from '../../../components/queue/queue-item.ts';
import type { Label, Verdict } from '../../../utils/requests/index.ts';
import { decision, hoursAgo, NOW, request, verdict } from '../../preview/invented.ts';

function item(
  slug: string,
  label: Label,
  confidence: number,
  worth: number,
  rest: Partial<QueueItem> = {},
): QueueItem {
  const judged: Verdict = verdict(label, confidence, { worth });
  return {
    request: request({ slug, name: slug }),
    verdict: judged,
    decision: null,
    firstSeenAt: NOW,
    postponedUntil: null,
    ...rest,
  };
}

const shape = (items: readonly QueueItem[], filter: Label | null = null, listing = false) =>
  queueRows(items, { filter, now: NOW, listing, tally: null }).map(
    ({ item: { request }, group }) => `${group}: ${request.slug}`,
  );

describe('queueRows', () => {
  it('puts each kind where it belongs, the most worth first', () => {
    const failed = item('f', 'pitch', 0.9, 0.1);
    const waits = item('w', 'genuine', 0.9, 0.9);
    expect(
      shape([
        item('scam', 'scam', 0.9, 0.01),
        item('pitch', 'pitch', 0.9, 0.1),
        item('maybe-pitch', 'pitch', 0.4, 0.3),
        item('unclear', 'unclear', 0.3, 0.4),
        item('unclear-but-close', 'unclear', 0.3, 0.7),
        item('genuine', 'genuine', 0.6, 0.9),
        { ...failed, decision: decision(failed.request, { state: 'failed', failure: 'no-effect' }) },
        { ...waits, decision: decision(waits.request, { pageId: null }) },
      ]),
    ).toEqual([
      'failed: f',
      'worth: genuine',
      'worth: unclear-but-close',
      'unsure: unclear',
      'unsure: maybe-pitch',
      'empty: pitch',
      'empty: scam',
      'waiting: w',
    ]);
  });

  it('puts what waits for the reader’s own press under a heading of its own', () => {
    const listed = item('w', 'genuine', 0.9, 0.9);
    const failed = item('f', 'pitch', 0.9, 0.1);
    expect(
      shape(
        [
          { ...listed, decision: decision(listed.request, { pageId: null }) },
          { ...failed, decision: decision(failed.request, { state: 'failed', failure: 'no-effect' }) },
        ],
        null,
        true,
      ),
    ).toEqual(['failed: f', 'listed: w']);
  });

  it('names the size of a group on its first row alone', () => {
    const items = [item('a', 'pitch', 0.9, 0.2), item('b', 'pitch', 0.9, 0.1)];
    const rows = queueRows(items, { filter: null, now: NOW, listing: false, tally: null });
    expect(rows.map(({ heading }) => heading?.size?.value)).toEqual([2, undefined]);
  });

  it('keeps one order whichever way the items come in', () => {
    const items = [
      item('a', 'pitch', 0.9, 0.2),
      item('b', 'pitch', 0.9, 0.2),
      item('newer', 'pitch', 0.9, 0.2, { firstSeenAt: NOW + 1 }),
      item('older', 'pitch', 0.9, 0.2, { firstSeenAt: hoursAgo(9) }),
    ];
    expect(shape(items)).toEqual(['empty: newer', 'empty: a', 'empty: b', 'empty: older']);
    expect(shape(items.toReversed())).toEqual(shape(items));
  });

  it('shows one label alone', () => {
    expect(shape([item('a', 'pitch', 0.9, 0.2), item('b', 'scam', 0.9, 0.2)], 'scam')).toEqual(['empty: b']);
  });
});
