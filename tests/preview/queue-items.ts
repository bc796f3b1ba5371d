import type { QueueItem } from '../../components/queue/queue-item.ts';
import type { Tally } from '../../utils/requests/index.ts';
import { beside, decision, hoursAgo, NOW } from './invented.ts';
import {
  bare,
  everybody,
  generic,
  genuine,
  type Judged,
  overlapping,
  pitch,
  recruiter,
  scam,
  unclear,
} from './people.ts';

function item(judged: Judged, hours: number, rest: Partial<QueueItem> = {}): QueueItem {
  return { ...judged, decision: null, firstSeenAt: hoursAgo(hours), postponedUntil: null, ...rest };
}

export const waiting = everybody.map((judged, index) => item(judged, 3 + index * 19));

const exactly = (value: number) => ({ value, orMore: false });
const orMore = (value: number) => ({ value, orMore: true });
export const MANY: Tally = {
  all: orMore(999),
  byLabel: {
    pitch: orMore(99),
    recruiter: exactly(14),
    scam: exactly(31),
    generic: orMore(99),
    genuine: exactly(12),
    unclear: orMore(99),
  },
  byStance: { for: exactly(33), open: orMore(99), against: orMore(99) },
};

export const decided = [
  item(pitch, 4, { decision: decision(pitch.request, { state: 'failed', failure: 'control-unsure' }) }),
  item(recruiter, 5, {
    decision: decision(recruiter.request, { choice: 'accept', state: 'gone' }),
  }),
  item(genuine, 5, {
    decision: decision(genuine.request, { choice: 'accept', pageId: null, dueAt: NOW - 1 }),
  }),
  item(scam, 6, { decision: decision(scam.request) }),
  item(unclear, 7),
  item(bare, 8),
];
export const many = Array.from({ length: 10_000 }, (_, index) => {
  const judged = everybody[index % everybody.length] ?? bare;
  const { request, verdict } = judged;
  return item(
    {
      request: {
        ...request,
        id: `${request.id}-${index}`,
        sender: { ...request.sender, name: `${request.sender.name} ${index}` },
      },
      verdict: { ...verdict, worth: (index % 997) / 997 },
    },
    index,
  );
});
/** Five people with one text, three of whom wait, and others between them. */
export const alike = [
  ...waiting.slice(0, 2),
  ...['Carla Wynn', 'Piet Hoek', 'Ravi Menon'].map((name, index) =>
    item(
      {
        request: { ...pitch.request, id: name, sender: { ...pitch.request.sender, name } },
        verdict: { ...pitch.verdict, worth: 0.2 - index / 100 },
      },
      index,
      { sameText: { id: 'text', people: 5 } },
    ),
  ),
  item(scam, 5),
];
export const together = alike.map((each) =>
  each.sameText === undefined
    ? each
    : {
        ...each,
        decision: decision(each.request, {
          id: each.request.id,
          decidedAt: NOW,
          dueAt: NOW + 5_000,
          together: 'stroke',
        }),
      },
);
export const relabelled = item(
  {
    request: pitch.request,
    verdict: {
      ...pitch.verdict,
      label: 'genuine',
      probabilities: { pitch: 0, recruiter: 0, scam: 0, generic: 0, genuine: 1 },
      worth: 0.9,
      reasons: [beside('reader-corrected', 10), ...pitch.verdict.reasons],
    },
  },
  4,
);
/** Decisions that have come to every end. */
export const past = [
  item(recruiter, 30, {
    decision: decision(recruiter.request, { choice: 'later', state: 'applied', decidedAt: hoursAgo(2) }),
    postponedUntil: NOW + 20 * 3_600_000,
    restorable: true,
  }),
  item(pitch, 31, { decision: decision(pitch.request, { state: 'applied', decidedAt: hoursAgo(3) }) }),
  item(scam, 40, {
    decision: decision(scam.request, { state: 'undone', decidedAt: hoursAgo(20) }),
  }),
  item(genuine, 90, {
    decision: decision(genuine.request, { choice: 'accept', state: 'applied', decidedAt: hoursAgo(50) }),
  }),
  item(overlapping, 300, {
    decision: decision(overlapping.request, { choice: 'reply', state: 'applied', decidedAt: hoursAgo(290) }),
  }),
  item(generic, 400, {
    decision: decision(generic.request, { state: 'gone', decidedAt: hoursAgo(380) }),
  }),
  item(unclear, 500, {
    decision: decision(unclear.request, {
      state: 'failed',
      failure: 'control-unsure',
      decidedAt: hoursAgo(480),
    }),
  }),
];
export const put = item(generic, 30, { postponedUntil: NOW + 20 * 3_600_000 });

export const lastOfItsKind = [item(scam, 2), item(overlapping, 3)];
