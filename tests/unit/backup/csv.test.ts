import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../utils/backup/csv.ts';

describe('a table for spreadsheets', () => {
  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', ' =1', '|x', '＝1', '\ufeff=1', '＠x'])(
    'holds no formula: %j',
    (text) => {
      const [row] = Papa.parse<string[]>(csvRows([[text]])).data;
      expect(row).toEqual([`'${text}`]);
    },
  );

  it('holds everything else as it is', () => {
    const cells = ['Ada “the first” Lee', 'a, b; c', 'two\nlines', 'say "hello"', 'a=b', '3 - 2', 0.25, null];
    const text = csvRows([cells, cells]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(Papa.parse<string[]>(text, { skipEmptyLines: true }).data).toEqual([
      [...cells.slice(0, 6), '0.25', ''],
      [...cells.slice(0, 6), '0.25', ''],
    ]);
  });
});
