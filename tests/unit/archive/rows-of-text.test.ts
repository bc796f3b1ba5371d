import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Row, rowsOfText } from '../../../utils/archive/rows-of-text.ts';
import { textOfBytes } from '../../../utils/archive/text-of-bytes.ts';

/** Reads a text in pieces of these lengths, over and over. */
function rowsIn(text: string, pieces: readonly number[] = [text.length || 1]): readonly Row[] {
  const rows: Row[] = [];
  const sink = rowsOfText((row) => rows.push(row));
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = pieces[turn % pieces.length] ?? 1;
    sink.write(text.slice(at, at + length));
    at += length;
  }
  sink.end();
  return rows;
}

/** Anything that somebody writes: quotes, delimiters and line ends above all. */
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '你', '😀', '"', ',', ';', '\t', '\n', ' ', "'"),
  maxLength: 12,
});
/** As wide as a header, and told from an empty line. */
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
const withHeader = (rows: readonly (readonly string[])[]) => [['one', 'two', 'three'], ...rows];

describe('a table', () => {
  it('comes back as it was written, whatever its cells hold and however it is cut', () => {
    fc.assert(
      fc.property(
        table,
        pieces,
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        (rows, cuts, delimiter, all) => {
          const written = Papa.unparse(withHeader(rows), { delimiter, newline: '\n', quotes: all });
          const read = rowsIn(written, cuts);
          expect(read.map(({ cells }) => cells)).toEqual(withHeader(rows));
          expect(read.every(({ fault }) => fault === null)).toBe(true);
        },
      ),
    );
  });

  it('has its rows on the lines where an editor shows them', () => {
    fc.assert(
      fc.property(table, pieces, (rows, cuts) => {
        const written = Papa.unparse(withHeader(rows), { newline: '\n', quotes: true });
        const lines = written.split('\n');
        for (const { line, cells } of rowsIn(written, cuts)) {
          expect(
            lines[line - 1]?.startsWith(`"${(cells[0] ?? '').replaceAll('"', '""').split('\n')[0]}`),
          ).toBe(true);
        }
      }),
    );
  });

  it('is the same with the line ends of Windows and of old Macs', () => {
    fc.assert(
      fc.property(table, pieces, fc.constantFrom('\r\n', '\r'), (rows, cuts, newline) => {
        const written = Papa.unparse(withHeader(rows), { newline: '\n', quotes: true });
        const other = written.replaceAll('\n', newline);
        expect(rowsIn(other, cuts)).toEqual(rowsIn(written));
      }),
    );
  });

  it('is never anything but rows, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), pieces, (text, cuts) => {
        for (const { line } of rowsIn(text, cuts)) expect(line).toBeGreaterThan(0);
      }),
    );
  });

  it('loses a line to a quote in the wrong place, and not what follows', () => {
    const rows = rowsIn('a,b\n1,"x"y\n2,y\n3,"open\n4,z\n');
    expect(rows.map(({ line, cells, fault }) => [line, cells.join('|'), fault])).toEqual([
      [1, 'a|b', null],
      [2, '', 'quotes'],
      [3, '2|y', null],
      [4, '', 'quotes'],
      [5, '4|z', null],
    ]);
  });

  it('with wrong quotes all over is given up, once', () => {
    const rows = rowsIn(`a,b\n${'1,"x"y\n'.repeat(3_000)}2,z\n`, [10_000]);
    const faults = rows.filter(({ fault }) => fault !== null);
    expect(faults.filter(({ fault }) => fault === 'given-up')).toHaveLength(1);
    expect(rows.at(-1)?.fault).toBe('given-up');
  });

  it('with a quote that never closes goes on behind it, and holds little of it', () => {
    const rows = rowsIn(`a,b\n1,"open\n${'2,z\n'.repeat(200_000)}`, [50_000]);
    expect(rows).toHaveLength(200_002);
    expect(rows.at(-1)).toEqual({ line: 200_002, cells: ['2', 'z'], fault: null });
  });
});

describe('text', () => {
  it('is the same however its bytes are cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), pieces, (words, cuts) => {
        const text = `First Name,Last Name\n${words}`;
        const bytes = new TextEncoder().encode(text);
        const read: string[] = [];
        const sink = textOfBytes({ write: (piece) => void read.push(piece), end: () => undefined });
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const length = cuts[turn % cuts.length] ?? 1;
          sink.write(bytes.slice(at, at + length));
          at += length;
        }
        sink.end();
        expect(read.join('')).toBe(text);
      }),
    );
  });
});
