import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  arrivals,
  countedIn,
  decided,
  notes,
  origins,
  repeats,
  timeSaved,
} from '../../../utils/insights/index.ts';
import { DAY, decision, gather, NOW, seen } from './rows.ts';

const counted = (memory: Parameters<typeof gather>[0]) => countedIn(gather(memory), 'weeks', NOW);
const times = <Row>(count: number, make: () => Row): readonly Row[] => Array.from({ length: count }, make);
const noNote = { code: 'no-note', where: 'card' } as const;

describe('arrivals', () => {
  it('names the label that most went by', () => {
    const { most, average, total } = arrivals(
      counted({ requests: [seen({ label: 'pitch' }), seen({ label: 'pitch' }), seen()] }),
    );
    expect({ most, average, total }).toEqual({ most: 'pitch', average: 0.25, total: 3 });
  });

  it('names none where nothing came', () => {
    expect(arrivals(counted({}))).toMatchObject({ most: null, total: 0, average: 0 });
  });
});

describe('what was decided', () => {
  it('tells what became of the requests of each label', () => {
    const { rows, outcomes, total, ...all } = decided(
      counted({
        requests: [
          seen({ label: 'pitch', status: 'declined' }),
          seen({ label: 'pitch', status: 'gone' }),
          seen({ label: 'genuine', status: 'replied' }),
          seen({ status: 'postponed' }),
          seen({ status: 'accepted' }),
        ],
      }),
    );
    expect(total).toBe(5);
    expect(all.decided).toBe(3);
    expect(outcomes).toEqual({ accepted: 1, replied: 1, declined: 1, later: 1, open: 1 });
    expect(rows.find(({ label }) => label === 'pitch')?.outcomes).toMatchObject({ declined: 1, open: 1 });
  });
});

describe('agreement', () => {
  const against = (choice: 'accept' | 'decline') => decision({ choice, stance: 'against', chance: 0.93 });

  it('is too little to tell of nine decisions, and told of ten', () => {
    expect(agreement(counted({ decisions: times(9, () => against('decline')) })).agreed).toBeNull();
    const ten = [...times(9, () => against('decline')), against('accept')];
    expect(agreement(counted({ decisions: ten })).agreed).toMatchObject({ part: 9, whole: 10 });
  });

  it('leaves out what was put off, taken back or failed, and on what no side was taken', () => {
    const decisions = [
      decision({ choice: 'later', stance: 'for', chance: 0.1 }),
      decision({ state: 'undone', stance: 'for', chance: 0.1 }),
      decision({ state: 'failed', stance: 'for', chance: 0.1 }),
      decision({ stance: 'open' }),
    ];
    expect(agreement(counted({ decisions }))).toMatchObject({ sided: 0, count: 0, steps: [] });
  });

  it('puts each chance into its step, and 0 and 1 into the outermost', () => {
    const decisions = [0, 0.05, 0.1, 0.95, 1].map((chance) => decision({ chance }));
    const { steps } = agreement(counted({ decisions }));
    expect(steps.map(({ from, came }) => [from, came.whole])).toEqual([
      [0, 2],
      [0.1, 1],
      [0.9, 2],
    ]);
    expect(steps.at(-1)?.given).toBeCloseTo(0.975);
  });

  it('counts the reader’s own word instead of what they decided', () => {
    const request = seen({ corrected: 'genuine', chance: 0.8, label: 'genuine' });
    const { steps, count } = agreement(
      counted({
        requests: [request, seen({ corrected: 'scam', chance: 0.85, label: 'scam' })],
        decisions: [decision({ requestId: request.id, chance: 0.8, choice: 'decline' })],
      }),
    );
    expect(count).toBe(2);
    expect(steps).toMatchObject([{ came: { part: 1, whole: 2 }, isEnough: false }]);
  });

  it('holds every chance that was given, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 80 }), (chances) => {
        const { steps, count } = agreement(
          counted({ decisions: chances.map((chance) => decision({ chance })) }),
        );
        expect(count).toBe(chances.length);
        for (const { from, to, given } of steps) {
          expect(given).toBeGreaterThanOrEqual(from - 1e-9);
          expect(given).toBeLessThanOrEqual(to + 1e-9);
        }
      }),
    );
  });
});

describe('where genuine people come from', () => {
  it('counts whom Winnow or the reader called so and whom they accepted, but not whom they declined', () => {
    const school = { commonGround: [{ kind: 'school' }] } as const;
    const {
      genuine,
      origins: all,
      most,
    } = origins(
      counted({
        requests: [
          seen({ ...school, label: 'genuine' }),
          seen({ ...school, label: 'unclear', status: 'accepted', overSince: NOW }),
          seen({ ...school, label: 'genuine', status: 'declined', overSince: NOW }),
          seen({ label: 'pitch', status: 'waiting' }),
          seen({ label: 'genuine', mutualConnections: 4, commonGround: [{ kind: 'topic' }] }),
        ],
      }),
    );
    expect(genuine).toBe(3);
    expect(most).toMatchObject({ source: 'school', genuine: 2, shown: 3 });
    expect(Object.fromEntries(all.map((each) => [each.source, each.genuine]))).toEqual({
      school: 2,
      employer: 0,
      people: 1,
      place: 0,
      interest: 1,
      none: 0,
    });
  });

  it('stays as it was when the words of a request are forgotten', () => {
    const before = seen({ status: 'accepted', overSince: NOW, commonGround: [{ kind: 'employer' }] });
    const after = seen({ status: 'accepted', sources: ['employer'] });
    const figure = (request: typeof before) => origins(counted({ requests: [request] }));
    expect(figure(after)).toEqual(figure(before));
  });

  it('says of how many it is no longer known', () => {
    const forgotten = seen({ status: 'accepted', overSince: null });
    expect(origins(counted({ requests: [forgotten] }))).toMatchObject({
      genuine: 1,
      forgotten: 1,
      most: null,
    });
  });
});

describe('time saved', () => {
  it('counts what Winnow had set aside and the reader declined, at what they say', () => {
    const decisions = [
      ...times(3, () => decision({ stance: 'against' })),
      decision({ stance: 'against', choice: 'accept' }),
      decision({ stance: 'for' }),
      decision({ stance: 'against', decidedAt: NOW - 7 * DAY }),
    ];
    const { spared, minutes, steps } = timeSaved(counted({ decisions }), 30);
    expect({ spared, minutes }).toEqual({ spared: 4, minutes: 2 });
    expect(steps.slice(-3).map(({ minutesSoFar }) => minutesSoFar)).toEqual([0, 0.5, 2]);
  });
});

describe('texts that came again', () => {
  it('counts notes with a text of several, and from how many people it has come', () => {
    const memory = {
      requests: [
        seen({ textId: 'a' }),
        seen({ textId: 'a' }),
        seen({ textId: 'b' }),
        seen({ reasons: [noNote] }),
      ],
      repeated: new Map([['a', 7]]),
    };
    expect(repeats(counted(memory))).toMatchObject({ notes: 3, repeated: 2, mostPeople: 7 });
  });
});

describe('with a note and without', () => {
  const of = (status: string, reasons: readonly (typeof noNote)[]) => () => seen({ status, reasons });

  it('is not compared where either is too few', () => {
    const requests = [...times(20, of('accepted', [])), ...times(9, of('declined', [noNote]))];
    expect(notes(counted({ requests })).more).toBeNull();
  });

  it('tells which is more welcome only where chance alone does not explain it', () => {
    const bare = times(20, of('declined', [noNote]));
    const clearly = [...times(18, of('accepted', [])), ...times(2, of('declined', [])), ...bare];
    expect(notes(counted({ requests: clearly })).more).toBe('noted');
    const same = [...times(3, of('accepted', [])), ...times(17, of('declined', [])), ...bare];
    expect(notes(counted({ requests: same })).more).toBe('neither');
  });
});
