import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  CADENCES,
  type Day,
  dueOn,
  overdueOn,
  type Person,
  paused,
  resumed,
  snoozed,
  standingOn,
  startedAgain,
  stopped,
  touched,
  untouched,
} from '../../../utils/people/index.ts';
import { somebody, touch } from './somebody.ts';

describe('the next date', () => {
  it.each([
    ['monthly', '2026-02-28', '2026-03-14'],
    ['quarterly', '2026-04-30', '2026-06-14'],
    ['half-yearly', '2026-07-31', '2026-09-29'],
    ['yearly', '2027-01-31', '2027-05-01'],
    ['once', '2026-02-14', '2026-03-16'],
    ['never', null, null],
  ] as const)('of %s is due on %s and overdue on %s', (cadence, due, overdue) => {
    expect(dueOn(somebody({ cadence }))).toBe(due);
    expect(overdueOn(somebody({ cadence }))).toBe(overdue);
  });

  it('counts from the last touch, early or late', () => {
    expect(dueOn(touched(somebody(), '2026-02-10'))).toBe('2026-03-10');
    expect(dueOn(touched(somebody(), '2026-06-01'))).toBe('2026-07-01');
  });

  it('does not move for a touch that is told late', () => {
    const person = touched(somebody(), '2026-06-01');
    expect(dueOn(touched(person, '2026-04-01'))).toBe('2026-07-01');
    expect(dueOn(touched(somebody(), '2025-12-24'))).toBe(dueOn(somebody()));
    expect(touched(somebody(), '2025-12-24').touchedOn).toBe('2025-12-24');
  });

  it('is none once the single conversation was had', () => {
    const person = touched(somebody({ cadence: 'once' }), '2026-02-10');
    expect(dueOn(person)).toBeNull();
    expect(standingOn(person, '2030-01-01')).toBe('done');
  });

  it('counts from what is left where a touch is removed', () => {
    const person = touched(touched(somebody(), '2026-03-01'), '2026-06-01');
    expect(dueOn(untouched(person, [touch('called', '2026-03-01')]))).toBe('2026-04-01');
    expect(dueOn(untouched(person, []))).toBe('2026-02-28');
  });
});

describe('how somebody stands', () => {
  it.each([
    ['2026-02-27', 'resting'],
    ['2026-02-28', 'due'],
    ['2026-03-13', 'due'],
    ['2026-03-14', 'overdue'],
  ] as const)('on %s is %s', (today, standing) => {
    expect(standingOn(somebody(), today)).toBe(standing);
  });

  it('rests for as long as they are snoozed, and is what it would have been after that', () => {
    const person = snoozed(somebody(), '2026-03-20');
    expect(standingOn(person, '2026-03-19')).toBe('snoozed');
    expect(standingOn(person, '2026-03-20')).toBe('overdue');
    expect(standingOn(snoozed(somebody(), '2026-03-05'), '2026-03-05')).toBe('due');
    expect(dueOn(touched(person, '2026-03-10'))).toBe('2026-04-10');
  });

  it('stands still while they are paused: they come back as late as they went', () => {
    const away = paused(somebody(), '2026-03-05', 'holiday');
    expect(standingOn(away, '2026-08-01')).toBe('paused');
    expect(dueOn(away)).toBeNull();
    const back = resumed(away, '2026-08-05');
    expect(dueOn(back)).toBe(addDays('2026-02-28', 153));
    expect(standingOn(back, '2026-08-05')).toBe('due');
    expect(standingOn(back, '2026-08-14')).toBe('overdue');
  });

  it('counts from a touch in the holiday', () => {
    const back = resumed(touched(paused(somebody(), '2026-03-05', 'person'), '2026-04-01'), '2026-04-11');
    expect(dueOn(back)).toBe('2026-05-11');
  });

  it('does not forget the holiday for a second touch of the day before it', () => {
    const back = resumed(paused(touched(somebody(), '2026-03-01'), '2026-03-02', 'person'), '2026-04-01');
    expect(dueOn(touched(back, '2026-03-01'))).toBe(dueOn(back));
  });

  it('loses no day to a clock that was put back', () => {
    const away = paused(somebody(), '2026-03-05', 'person');
    expect(dueOn(resumed(away, '2026-01-01'))).toBe('2026-02-28');
  });

  it('is nothing after a stop, and without debts after beginning again', () => {
    const over = stopped(somebody(), '2026-02-01');
    expect(standingOn(over, '2029-01-01')).toBe('stopped');
    expect(dueOn(over)).toBeNull();
    expect(standingOn(startedAgain(over, '2029-01-01'), '2029-01-01')).toBe('resting');
  });
});

/** Close to one another, so that they meet. */
const day = fc
  .oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 9_000, max: 9_060 }))
  .map((days) => addDays('1980-01-01', days));
type Step = (person: Person) => Person;
const step: fc.Arbitrary<readonly [what: string, take: Step]> = fc.oneof(
  day.map((on) => ['touch', (person: Person) => touched(person, on)] as const),
  day.map((on) => ['pause', (person: Person) => paused(person, on, 'person')] as const),
  day.map((on) => ['resume', (person: Person) => resumed(person, on)] as const),
);

describe('dates', () => {
  it('never move backwards, whatever is told in whatever order and by whatever clock', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...CADENCES), fc.array(step), (since, cadence, steps) => {
        let person = somebody({ since, cadence });
        let furthest: Day | null = dueOn(person);
        let base = since;
        for (const [what, take] of steps) {
          person = take(person);
          const due = dueOn(person);
          const moved = (person.touchedOn ?? since) > base;
          if (moved) base = person.touchedOn ?? since;
          // A touch may bring a date that a long pause had put off nearer; nothing else may.
          if (what === 'touch' && moved) furthest = null;
          if (due !== null && furthest !== null) expect(due >= furthest).toBe(true);
          if (due !== null) {
            expect(due > base).toBe(true);
            furthest = due;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a later touch are never before those of an earlier one', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...CADENCES), (a, b, cadence) => {
        const [first, second] = [a, b].sort() as [Day, Day];
        const person = somebody({ since: '1980-01-01', cadence });
        expect((dueOn(touched(person, first)) ?? '') <= (dueOn(touched(person, second)) ?? '')).toBe(true);
      }),
    );
  });
});
