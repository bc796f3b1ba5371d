import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  CADENCES,
  chooseForToday,
  dueOn,
  type Person,
  touched,
  type Waiting,
} from '../../../utils/people/index.ts';
import { somebody } from './somebody.ts';

const START = '2026-03-01';

function waiting(people: Iterable<Person>): readonly Waiting[] {
  return [...people].flatMap((person) => {
    const due = dueOn(person);
    return due === null ? [] : [{ person, dueOn: due }];
  });
}

/** Lives through some days: the list is chosen each morning, and those for whom there is time are called. */
function live(
  people: readonly Person[],
  days: number,
  most: number,
  isCalled: (person: Person, day: number) => boolean,
): { readonly lists: readonly (readonly string[])[]; readonly due: readonly ReadonlySet<string>[] } {
  const now = new Map(people.map((person) => [person.id, person]));
  const lists: (readonly string[])[] = [];
  const due: ReadonlySet<string>[] = [];
  for (let day = 0; day < days; day += 1) {
    const today = addDays(START, day);
    due.push(new Set(waiting(now.values()).flatMap((each) => (each.dueOn <= today ? [each.person.id] : []))));
    const list = chooseForToday(waiting(now.values()), today, most);
    lists.push(list.map(({ id }) => id));
    for (const person of list) {
      const suggested = { ...person, suggestedOn: today };
      now.set(person.id, isCalled(person, day) ? touched(suggested, today) : suggested);
    }
  }
  return { lists, due };
}

const people = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    cadence: fc.constantFrom(...CADENCES),
    since: fc.integer({ min: -700, max: 0 }).map((days) => addDays(START, days)),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 25 },
);

describe('today’s list', () => {
  it('holds no more than the reader chose, nobody twice, and only who is due', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (given, most) => {
        const { lists, due } = live(given.map(somebody), 20, most, () => false);
        for (const [day, list] of lists.entries()) {
          expect(list.length).toBeLessThanOrEqual(most);
          expect(new Set(list).size).toBe(list.length);
          expect(list.every((id) => due[day]?.has(id))).toBe(true);
        }
      }),
    );
  });

  it('leaves no place empty while somebody is due', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (given, most) => {
        const { lists, due } = live(given.map(somebody), 20, most, (_, day) => day % 3 === 0);
        for (const [day, list] of lists.entries())
          expect(list.length).toBe(Math.min(most, due[day]?.size ?? 0));
      }),
    );
  });

  it('leaves nobody who is due out for longer than everybody else takes', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        (given, most, called) => {
          const { lists, due } = live(
            given.map(somebody),
            60,
            most,
            (_, day) => called[day % called.length] ?? false,
          );
          const longest = Math.ceil(given.length / most);
          for (const { id } of given) {
            let waited = 0;
            for (const [day, list] of lists.entries()) {
              waited = due[day]?.has(id) && !list.includes(id) ? waited + 1 : 0;
              expect(waited).toBeLessThanOrEqual(longest);
            }
          }
        },
      ),
    );
  });

  it('is the same in whatever order people are read', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (given, most) => {
        const all = waiting(given.map(somebody));
        const list = chooseForToday(all, START, most);
        expect(chooseForToday(all.toReversed(), START, most)).toEqual(list);
      }),
    );
  });

  it('has the overdue first among those who came the same day', () => {
    const came = [
      somebody({ id: 'due', cadence: 'yearly', since: '2025-02-01', suggestedOn: addDays(START, -1) }),
      somebody({ id: 'overdue', since: '2025-12-01', suggestedOn: addDays(START, -1) }),
    ];
    expect(chooseForToday(waiting(came), START, 1).map(({ id }) => id)).toEqual(['overdue']);
  });

  it('forgets nobody where the clock is put back', () => {
    const ahead = somebody({ since: '2025-12-01', suggestedOn: '2027-01-01' });
    expect(chooseForToday(waiting([ahead]), START, 1)).toEqual([ahead]);
  });

  it('is empty where there is no place', () => {
    expect(chooseForToday(waiting([somebody({ since: '2025-01-01' })]), START, 0)).toEqual([]);
    expect(chooseForToday(waiting([somebody({ since: '2025-01-01' })]), START, -2)).toEqual([]);
  });
});
