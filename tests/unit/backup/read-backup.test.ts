import { describe, expect, it } from 'vitest';
import { BackupError } from '../../../utils/backup/backup-error.ts';
import { createBackupReader } from '../../../utils/backup/read-backup.ts';
import { createBackupWriter } from '../../../utils/backup/write-backup.ts';

function written(): string {
  const writer = createBackupWriter({ schema: 5, writtenAt: 1_000 });
  return [
    writer.begin(),
    writer.table('requests'),
    writer.rows([{ id: 'a' }]),
    writer.rows([{ id: 'b' }]),
    writer.table('decisions'),
    writer.end(),
  ].join('');
}

function read(text: string, schema = 5) {
  const reader = createBackupReader({ tables: new Set(['requests', 'decisions']), schema });
  const entries = reader.write(text);
  return { entries, header: reader.end() };
}

function problemOf(text: string) {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof BackupError) return [error.problem, error.line, error.found];
    throw error;
  }
}

describe('a backup', () => {
  it('is JSON, with each row on a line of its own', () => {
    expect(JSON.parse(written())).toEqual({
      format: 'winnow-backup',
      version: 1,
      schema: 5,
      writtenAt: 1_000,
      requests: [{ id: 'a' }, { id: 'b' }],
      decisions: [],
      complete: { requests: 2, decisions: 0 },
    });
    expect(written().split('\n')).toContain('{"id":"a"},');
  });

  it('is read as it was written, also by a later version', () => {
    const { entries, header } = read(written(), 9);
    expect(header).toEqual({ version: 1, schema: 5, writtenAt: 1_000 });
    expect(entries).toEqual([
      { table: 'requests', text: '{"id":"a"}', line: 3, at: 0 },
      { table: 'requests', text: '{"id":"b"}', line: 4, at: 1 },
    ]);
  });

  it.each([
    ['of a newer version', written().replace('"schema":5', '"schema":6'), ['newer', null, '6']],
    ['of a newer layout', written().replace('"version":1', '"version":7'), ['newer', null, '7']],
    ['that is another program’s', '{"name": "me", "requests": []}', ['not-backup', 1, 'name']],
    ['without its end', written().slice(0, -60), ['cut-short', 5, null]],
    ['with a row too few', written().replace('{"id":"a"},', ''), ['cut-short', null, null]],
    [
      'with a part that nobody knows',
      written().replace('"decisions"', '"diary"'),
      ['unknown-part', 6, 'diary'],
    ],
    [
      'with a prototype in it',
      written().replace('"complete"', '"__proto__"'),
      ['unknown-part', 8, '__proto__'],
    ],
    ['without what it is', '{"requests": [1]}', ['not-backup', null, null]],
  ])('%s is refused', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });
});
