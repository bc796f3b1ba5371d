import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSelection, moveSelection, nextWanted } from '../../../utils/page/selection.ts';

const IDS = ['a', 'b', 'c'];

describe('moving the selection', () => {
  it('begins at the first, or from behind at the last', () => {
    expect(moveSelection(IDS, null, 1)).toBe('a');
    expect(moveSelection(IDS, null, -1)).toBe('c');
  });

  it('stays at the ends', () => {
    expect(moveSelection(IDS, 'c', 1)).toBe('c');
    expect(moveSelection(IDS, 'a', -1)).toBe('a');
  });

  it('selects nothing where there is nothing', () => {
    expect(moveSelection([], null, 1)).toBeNull();
  });
});

describe('keeping the selection over a redraw', () => {
  it('goes to the one that took the place of what has gone', () => {
    expect(keepSelection(IDS, ['a', 'c'], 'b')).toBe('c');
  });

  it('does so where others came before it meanwhile', () => {
    expect(keepSelection(IDS, ['x', 'a', 'c'], 'b')).toBe('c');
  });

  it('stays at its place where all that was near it is others now', () => {
    expect(keepSelection(['a', 'b', 'c', 'end'], ['x', 'y', 'z', 'end'], 'b')).toBe('y');
  });

  it('goes to the last where the last has gone', () => {
    expect(keepSelection(IDS, ['a', 'b'], 'c')).toBe('b');
  });

  it('never names what is not on the page', () => {
    const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
    const ids = fc.uniqueArray(id);
    fc.assert(
      fc.property(ids, ids, fc.option(id), (before, after, selected) => {
        const kept = keepSelection(before, after, selected);
        expect(kept === null || after.includes(kept)).toBe(true);
      }),
    );
  });
});

describe('the next one that is wanted', () => {
  it('stands after this one, past those that are not', () => {
    expect(nextWanted(IDS, 'a', (id) => id === 'c')).toBe('c');
    expect(nextWanted(IDS, 'b', (id) => id === 'a')).toBe('b');
  });
});
