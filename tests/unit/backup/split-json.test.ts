import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupError } from '../../../utils/backup/backup-error.ts';
import { type Part, splitJson } from '../../../utils/backup/split-json.ts';

/** What a text falls apart into when it comes in pieces of this length. */
function partsOf(text: string, length = 7): readonly Part[] {
  const parts: Part[] = [];
  const split = splitJson(
    () => {},
    (part) => parts.push(part),
  );
  for (let at = 0; at < text.length; at += length) split.write(text.slice(at, at + length));
  split.end();
  return parts;
}

function problemOf(text: string): Pick<BackupError, 'problem' | 'line'> | null {
  try {
    partsOf(text);
    return null;
  } catch (error) {
    if (error instanceof BackupError) return { problem: error.problem, line: error.line };
    throw error;
  }
}

describe('a JSON object that is taken apart', () => {
  it('gives whole values, and lists entry by entry, each with the line it begins on', () => {
    expect(partsOf('{"a": 1,\n"rows": [\n{"b": "]}"},\n[2], "c" ],\n"d": {"e": [3]}}')).toEqual([
      { key: 'a', text: '1', line: 1, inList: false },
      { key: 'rows', text: '{"b": "]}"}', line: 3, inList: true },
      { key: 'rows', text: '[2]', line: 4, inList: true },
      { key: 'rows', text: '"c"', line: 4, inList: true },
      { key: 'd', text: '{"e": [3]}', line: 5, inList: false },
    ]);
  });

  it('gives the same data in whatever layout and pieces it comes', () => {
    const data = fc.dictionary(
      fc.string(),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.jsonValue({ maxDepth: 2 }))),
      {
        noNullPrototype: true,
      },
    );
    fc.assert(
      fc.property(
        data,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 1, '\t'),
        (value, length, space) => {
          const read: [string, unknown][] = [];
          for (const { key, text, inList } of partsOf(JSON.stringify(value, null, space), length)) {
            const part: unknown = JSON.parse(text);
            const last = read.at(-1);
            if (!inList) read.push([key, part]);
            else if (last?.[0] === key && Array.isArray(last[1])) last[1].push(part);
            else read.push([key, [part]]);
          }
          const expected = Object.entries(JSON.parse(JSON.stringify(value)) as object).filter(
            ([, each]) => !Array.isArray(each) || each.length > 0,
          );
          expect(read).toEqual(expected);
        },
      ),
    );
  });

  it.each([
    ['[1, 2]', 'not-backup', 1],
    ['Name,Note\nAda,Hello', 'not-backup', 1],
    ['   ', 'not-backup', null],
    ['{"a": [\n{"b": 1},\n{"c"', 'cut-short', 3],
    ['{"a": 1', 'cut-short', 1],
    ['{"a": 1} {"b": 2}', 'not-json', 1],
    ['{"a": 1,\n b: 2}', 'not-json', 2],
    ['{"a" 1}', 'not-json', 1],
  ])('and is none, %j, is told by its line', (text, problem, line) => {
    expect(problemOf(text)).toEqual({ problem, line });
  });

  it('has no part without an end', () => {
    expect(problemOf(`{"a": "${'x'.repeat(1_100_000)}"}`)?.problem).toBe('too-long');
  });
});
