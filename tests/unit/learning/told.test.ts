import { describe, expect, it } from 'vitest';
import { type Lesson, meterOf, whatIsLearnt } from '../../../utils/learning/index.ts';
import type { Choice, Decision, Stance } from '../../../utils/requests/index.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

function lesson(id: string, changes: Lesson['changes'], rest: Partial<Lesson> = {}): Lesson {
  const origin = { kind: 'decision', choice: 'accept', decisionId: id } as const;
  return { id, requestId: id, origin, was: 'pitch', textId: null, changes, learntAt: NOW, ...rest };
}

describe('what is learnt', () => {
  it('is told once it comes from two, with its direction and how many', () => {
    const boat = { key: 'word:boat', shown: 'boats', wanted: 0.9, labels: {} } as const;
    expect(whatIsLearnt([lesson('a', [boat])])).toEqual([]);
    expect(whatIsLearnt([lesson('a', [boat]), lesson('b', [boat])])).toEqual([
      { about: 'word', shown: 'boats', effect: 'more', sources: 2 },
    ]);
  });

  it('says towards which label a word counts', () => {
    const audit = {
      key: 'word:audit',
      shown: 'audit',
      wanted: 0,
      labels: { pitch: 1.1, genuine: -0.8 },
    } as const;
    const corrected = ['a', 'b', 'c'].map((id) =>
      lesson(id, [audit], { origin: { kind: 'correction', label: 'pitch' } }),
    );
    expect(whatIsLearnt(corrected)).toEqual([{ about: 'word', shown: 'audit', effect: 'pitch', sources: 3 }]);
  });

  it('names the strongest first, and keeps kinds, headlines and common ground apart', () => {
    const changes = [
      { key: 'kind:recruiter', shown: 'recruiter', wanted: 0.5, labels: {} },
      { key: 'headline:student', shown: 'student', wanted: -1, labels: {} },
      { key: 'ground:place', shown: 'place', wanted: 0.3, labels: {} },
    ] as const;
    const told = whatIsLearnt(['a', 'b', 'c'].map((id) => lesson(id, changes)));
    expect(told.map(({ about, effect }) => [about, effect])).toEqual([
      ['headline', 'less'],
      ['kind', 'more'],
      ['ground', 'more'],
    ]);
  });
});

describe('the meter', () => {
  let last = 0;
  function decision(
    choice: Choice,
    stance: Stance | null,
    daysAgo: number,
    rest: Partial<Decision> = {},
  ): Decision {
    last += 1;
    return {
      id: String(last),
      requestId: String(last),
      choice,
      state: 'applied',
      via: 'popup',
      decidedAt: NOW - daysAgo * DAY,
      dueAt: 0,
      pageId: null,
      appliedAt: null,
      failure: null,
      ...(stance === null ? {} : { stance }),
      ...rest,
    };
  }

  it('counts where the reader overruled Winnow, this week and in the four weeks before', () => {
    const decisions = [
      decision('decline', 'for', 1),
      decision('accept', 'against', 2),
      decision('reply', 'against', 3),
      decision('accept', 'for', 3),
      decision('decline', 'against', 6),
      decision('decline', 'open', 6),
      decision('decline', null, 6),
      decision('decline', 'for', 8),
      decision('accept', 'for', 30),
      decision('accept', 'against', 40),
    ];
    expect(meterOf(decisions, [], NOW)).toEqual({
      week: { decided: 7, sided: 5, overruled: 3, relabelled: 0 },
      before: { decided: 2, sided: 2, overruled: 1, relabelled: 0 },
    });
  });

  it('counts no decision that was taken back, failed or put off', () => {
    const decisions = [
      decision('decline', 'for', 1, { state: 'undone' }),
      decision('decline', 'for', 1, { state: 'failed' }),
      decision('later', 'for', 1),
    ];
    expect(meterOf(decisions, [], NOW).week).toEqual({ decided: 0, sided: 0, overruled: 0, relabelled: 0 });
  });

  it('counts labels that were put right', () => {
    const origin = { kind: 'correction', label: 'pitch' } as const;
    const lessons = [
      lesson('a', [], { origin, learntAt: NOW - DAY }),
      lesson('b', [], { origin, learntAt: NOW - 9 * DAY }),
      lesson('c', []),
    ];
    const { week, before } = meterOf([], lessons, NOW);
    expect([week.relabelled, before.relabelled]).toEqual([1, 1]);
  });
});
