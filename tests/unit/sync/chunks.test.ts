import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromItems,
  leftOver,
  QUOTA_BYTES,
  QUOTA_BYTES_PER_ITEM,
  sizeOf,
  toItems,
} from '../../../utils/sync/chunks.ts';
import type { Shared } from '../../../utils/sync/shared.ts';

const shared: fc.Arbitrary<Shared> = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 150 })
  .map((lines) =>
    Object.fromEntries(lines.map((value, at) => [`profile.skills: ${at}`, { value, at: 1_795_000_000_000 }])),
  );

describe('what is shared, cut into items', () => {
  it('is put together again as it was, and each item is as small as browsers want it', () => {
    fc.assert(
      fc.property(shared, (value) => {
        const items = toItems(value);
        if (items === null) throw new Error('too much');
        expect(fromItems(items)).toEqual(value);
        const sizes = Object.entries(items).map(([name, item]) => sizeOf(name, item));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(QUOTA_BYTES_PER_ITEM);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(QUOTA_BYTES);
      }),
      { numRuns: 50 },
    );
  });

  it('is not written at all where it is too much', () => {
    const long = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`p${at}`, { value: 'ü"'.repeat(100), at: 1 }]),
    );
    expect(toItems(long)).toBeNull();
  });

  it('is nothing while a part of it has not arrived, or is of another time', () => {
    const items = toItems({ a: { value: 'x'.repeat(20_000), at: 1 } }) ?? {};
    expect(Object.keys(items)).toEqual(['winnow.0', 'winnow.1', 'winnow.2', 'winnow']);
    const { 'winnow.1': _, ...without } = items;
    expect(fromItems(without)).toBeNull();
    expect(fromItems({ ...items, 'winnow.1': 'other' })).toBeNull();
    expect(fromItems({})).toBeNull();
  });

  it('leaves nothing of a longer one behind, and nothing of others is touched', () => {
    const before = { winnow: {}, 'winnow.0': '', 'winnow.7': '', other: 1 };
    expect(leftOver(before, toItems({}) ?? {})).toEqual(['winnow.7']);
  });
});
