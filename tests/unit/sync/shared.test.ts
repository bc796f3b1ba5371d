import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergedShared,
  observed,
  overruled,
  parseShared,
  type Shared,
  sameShared,
  valuesOf,
  withoutOld,
} from '../../../utils/sync/shared.ts';

const shared: fc.Arbitrary<Shared> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.record({ value: fc.constantFrom(null, 1, 2, 'x'), at: fc.nat(4) }),
  { noNullPrototype: true },
);

describe('what several browsers share', () => {
  it('comes to the same in whatever order they hear of each other', () => {
    fc.assert(
      fc.property(shared, shared, shared, (one, two, three) => {
        const ways = [
          mergedShared(mergedShared(one, two), three),
          mergedShared(one, mergedShared(three, two)),
          mergedShared(mergedShared(three, one), mergedShared(two, one)),
        ];
        for (const way of ways) expect(sameShared(way, ways[0] ?? {})).toBe(true);
      }),
    );
  });

  it('keeps of each value the later change, and what was taken away last is away', () => {
    const here = { a: { value: 1, at: 5 }, b: { value: 1, at: 5 }, c: { value: 1, at: 5 } };
    const there = { a: { value: 2, at: 6 }, b: { value: 2, at: 4 }, c: { value: null, at: 6 } };
    expect(valuesOf(mergedShared(here, there))).toEqual({ a: 2, b: 1 });
  });

  it('tells what a later change has taken the place of', () => {
    const here = { a: { value: 1, at: 5 }, b: { value: 1, at: 2 }, c: { value: 1, at: 6 } };
    const there = { a: { value: 2, at: 6 }, b: { value: 2, at: 6 }, c: { value: 1, at: 7 } };
    expect(overruled(here, mergedShared(here, there), 3)).toEqual(['a']);
  });

  it('forgets after a year what was taken away', () => {
    const year = 365 * 86_400_000;
    const all = { a: { value: null, at: 0 }, b: { value: null, at: 1 }, c: { value: 1, at: 0 } };
    expect(Object.keys(withoutOld(all, year))).toEqual(['b', 'c']);
  });

  it('is changed now where it is another than it was, and where it is gone', () => {
    const known = { a: { value: 1, at: 5 }, b: { value: 1, at: 5 }, c: { value: null, at: 5 } };
    expect(observed(known, { a: 1, d: 4 }, {}, 9)).toEqual({
      a: { value: 1, at: 5 },
      b: { value: null, at: 9 },
      c: { value: null, at: 5 },
      d: { value: 4, at: 9 },
    });
  });

  it('is older than any change where nothing was shared before; what is as shipped is oldest', () => {
    expect(observed(null, { a: 1, b: 2 }, { a: 1, b: 1 }, 9)).toEqual({
      a: { value: 1, at: 0 },
      b: { value: 2, at: 1 },
    });
  });

  it.each([
    null,
    'x',
    { a: 1 },
    { a: { value: 1, at: -1 } },
    JSON.parse('{"x.__proto__.y":{"value":1,"at":1}}'),
  ])('is nothing where it is not sound: %j', (value) => {
    expect(parseShared(value)).toBeNull();
  });
});
