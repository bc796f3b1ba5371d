import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceOf,
  type Lesson,
  learnFromCorrection,
  learnFromDecision,
  traitLessons,
  weightsOf,
} from '../../../utils/learning/index.ts';
import { CHOICES, SCORED_LABELS } from '../../../utils/requests/index.ts';
import { NO_LESSONS } from '../../../utils/scoring/index.ts';
import type { Trait } from '../../../utils/scoring/personal-weights.ts';

const EVEN = { more: 0, less: 0 };
const word = (shown: string): Trait => ({ key: `word:${shown}`, value: 1, shown });
const KIND: Trait = { key: 'kind:pitch', value: 0.5, shown: 'pitch' };
const UNSURE = { pitch: 0.6, recruiter: 0.1, scam: 0.1, generic: 0.1, genuine: 0.1 };

function lesson(requestId: string, changes: Lesson['changes'], textId: string | null = null): Lesson {
  const origin = { kind: 'decision', choice: 'accept', decisionId: `of ${requestId}` } as const;
  return { id: requestId, requestId, origin, was: 'pitch', textId, changes, learntAt: 1 };
}

const welcome = (requestId: string, shown: string, textId: string | null = null) =>
  lesson(requestId, [{ key: `word:${shown}`, shown, wanted: 0.8, labels: {} }], textId);

describe('a decision', () => {
  it('teaches nothing where Winnow expected it', () => {
    expect(learnFromDecision('accept', 0.8, [word('boat')], EVEN)).toEqual([]);
    expect(learnFromDecision('decline', 0.2, [word('boat')], EVEN)).toEqual([]);
    expect(learnFromDecision('decline', 0.35, [word('boat')], EVEN)).toEqual([]);
  });

  it('teaches every trait where it went against the verdict', () => {
    const [kind, boat] = learnFromDecision('accept', 0.1, [KIND, word('boat')], EVEN);
    expect(boat).toMatchObject({ key: 'word:boat', shown: 'boat', labels: {} });
    expect(boat?.wanted).toBeCloseTo(0.9);
    expect(kind?.wanted).toBeCloseTo(0.45);
  });

  it('says less as a decline than as an accept', () => {
    const [up] = learnFromDecision('accept', 0.1, [KIND], EVEN);
    const [down] = learnFromDecision('decline', 0.9, [KIND], EVEN);
    expect(-(down?.wanted ?? 0)).toBeLessThan(up?.wanted ?? 0);
    expect(down?.wanted).toBeLessThan(0);
  });

  it('says nothing as "later"', () => {
    expect(learnFromDecision('later', 0.9, [word('boat')], EVEN)).toEqual([]);
  });

  it('counts more where lessons that way are rare', () => {
    const of = (balance: { more: number; less: number }) =>
      learnFromDecision('accept', 0.1, [KIND], balance)[0]?.wanted ?? 0;
    expect(of({ more: 2, less: 40 })).toBeGreaterThan(of(EVEN));
    expect(of({ more: 40, less: 2 })).toBeLessThan(of(EVEN));
  });
});

describe('a correction', () => {
  it('moves words towards the right label and away from the wrong one, more than a decision moves anything', () => {
    const [boat] = learnFromCorrection('genuine', UNSURE, [word('boat')]);
    expect(boat?.labels.genuine).toBeCloseTo(1.08);
    expect(boat?.labels.pitch).toBeCloseTo(-0.72);
    const [accepted] = learnFromDecision('accept', 0.1, [word('boat')], EVEN);
    expect(boat?.labels.genuine).toBeGreaterThan(accepted?.wanted ?? 0);
  });

  it('teaches nothing of whole kinds, and nothing where the label was right', () => {
    expect(learnFromCorrection('genuine', UNSURE, [KIND])).toEqual([]);
    const sure = { pitch: 0.96, recruiter: 0.01, scam: 0.01, generic: 0.01, genuine: 0.01 };
    expect(learnFromCorrection('pitch', sure, [word('audit')])).toEqual([]);
  });
});

describe('what lessons come to', () => {
  it('is next to nothing after one, and more with each further text', () => {
    const [once = 0, twice = 0, thrice = 0] = [1, 2, 3].map(
      (count) =>
        weightsOf(['a', 'b', 'c'].slice(0, count).map((id) => welcome(id, 'boat'))).wanted['word:boat'],
    );
    expect(once).toBeLessThan(0.05);
    expect(twice).toBeGreaterThan(0.5);
    expect(thrice).toBeGreaterThan(2 * twice);
  });

  it('is the same for one text three times as for once', () => {
    const thrice = ['a', 'b', 'c'].map((id) => welcome(id, 'boat', 'one-text'));
    expect(weightsOf(thrice)).toEqual(weightsOf(thrice.slice(0, 1)));
  });

  it('does not hang on the order, so that any lesson can be taken back', () => {
    const lessons = ['a', 'b', 'c', 'd'].map((id) => welcome(id, id === 'd' ? 'audit' : 'boat'));
    expect(weightsOf(lessons.toReversed())).toEqual(weightsOf(lessons));
    expect(weightsOf(lessons.filter(({ id }) => id !== 'd')).wanted).not.toHaveProperty('word:audit');
    expect(weightsOf([])).toEqual(NO_LESSONS);
  });

  it('says of each trait from how many texts or people it was learnt', () => {
    const [boat] = traitLessons([welcome('a', 'boat'), welcome('b', 'boats'), welcome('c', 'boat', 't')]);
    expect(boat).toMatchObject({ key: 'word:boat', shown: 'boat', sources: 2 });
  });

  it('counts the lessons either way', () => {
    const less = lesson('z', [{ key: 'word:x', shown: 'x', wanted: -0.5, labels: {} }]);
    expect(balanceOf([welcome('a', 'boat'), welcome('b', 'boat'), less])).toEqual({ more: 2, less: 1 });
  });

  it('stays within its bounds whatever is taught', () => {
    const trait = fc.record({
      shown: fc.constantFrom('boat', 'audit', 'leads'),
      value: fc.double({ min: 0, max: 3, noNaN: true }),
    });
    const taught = fc.record({
      traits: fc.array(trait, { maxLength: 4 }),
      choice: fc.constantFrom(...CHOICES),
      worth: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.option(fc.constantFrom(...SCORED_LABELS)),
    });
    fc.assert(
      fc.property(fc.array(taught, { maxLength: 30 }), (all) => {
        const lessons: Lesson[] = [];
        for (const { traits, choice, worth, right } of all) {
          const about = traits.map(({ shown, value }) => ({ ...word(shown), value }));
          const changes =
            right === null
              ? learnFromDecision(choice, worth, about, balanceOf(lessons))
              : learnFromCorrection(right, UNSURE, about);
          lessons.push(lesson(String(lessons.length), changes));
        }
        const { wanted, labels } = weightsOf(lessons);
        const numbers = [
          ...Object.values(wanted),
          ...Object.values(labels).flatMap((each) => Object.values(each ?? {})),
        ];
        for (const each of numbers) expect(Math.abs(each ?? 0)).toBeLessThanOrEqual(3);
      }),
    );
  });
});
