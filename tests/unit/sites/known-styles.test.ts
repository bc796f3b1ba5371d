// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownStyles } from '../../../utils/sites/cards/known-styles.ts';

const place = fc.record({
  name: fc.constantFrom('p', 'div'),
  classes: fc.constantFrom(null, '', 'a', 'a b'),
  style: fc.constantFrom(null, '', 'color: red'),
  held: fc.nat(2),
  at: fc.nat(2),
});

test('elements are of one kind where they are written alike in the same place, whatever stood there before', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const styles = new KnownStyles();
      const row = styles.kindOf(document.createElement('li'));
      const kinds = new Map<string, unknown>();
      for (const { name, classes, style, held, at } of places) {
        const element = document.createElement(name);
        if (classes !== null) element.setAttribute('class', classes);
        if (style !== null) element.setAttribute('style', style);
        for (let inside = 0; inside < held; inside++) element.append(document.createElement('i'));
        const kind = styles.kindInside(row, element, name, at);
        const written = JSON.stringify([name, classes, style, held, at]);
        expect(kinds.get(written) ?? kind).toBe(kind);
        kinds.set(written, kind);
      }
      expect(new Set(kinds.values()).size).toBe(kinds.size);
    }),
  );
});
