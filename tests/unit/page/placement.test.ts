import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../utils/page/placement.ts';

const STILL = { x: 0, y: 0 };
const CARD = { left: 100, top: 200, right: 700, bottom: 320 };
const NAME = { left: 180, top: 210, right: 300, bottom: 230, above: null };

describe('a badge', () => {
  it('stands beside the name, on its line', () => {
    expect(place(NAME, CARD, CARD, null, STILL, false)).toEqual({
      x: 308,
      y: 208,
      edge: 'left',
      visible: true,
    });
  });

  it('stands on the other side where text runs from right to left', () => {
    const name = { left: 500, top: 210, right: 620, bottom: 230, above: null };
    expect(place(name, CARD, CARD, null, STILL, true)).toEqual({
      x: 492,
      y: 208,
      edge: 'right',
      visible: true,
    });
  });

  it('stands astride the card’s edge where the name leaves no room', () => {
    const narrow = { ...CARD, right: 380 };
    expect(place(NAME, narrow, narrow, null, STILL, false)).toEqual({
      x: 372,
      y: 188,
      edge: 'right',
      visible: true,
    });
  });

  it('stands below a line of the name that goes on above it', () => {
    expect(place({ ...NAME, above: 211 }, CARD, CARD, null, STILL, false)).toMatchObject({ x: 308, y: 211 });
    expect(place({ ...NAME, above: 205 }, CARD, CARD, null, STILL, false)).toMatchObject({ x: 308, y: 208 });
  });

  it('stands there too where another column of a table begins beside the name', () => {
    const column = { ...CARD, right: 320 };
    expect(place(NAME, CARD, column, null, STILL, false)).toEqual({
      x: 312,
      y: 188,
      edge: 'right',
      visible: true,
    });
  });

  it('is given in document coordinates, wherever the page is scrolled to', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (x, y) => {
        const moved = place(NAME, CARD, CARD, null, { x, y }, false);
        expect(moved).toMatchObject({ x: 308 + x, y: 208 + y });
      }),
    );
  });

  it('is unseen where its list is scrolled past the card', () => {
    const list = { left: 0, top: 400, right: 800, bottom: 900 };
    expect(place(NAME, CARD, CARD, list, STILL, false).visible).toBe(false);
  });
});
