import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../utils/archive/archive-error.ts';
import { readExport } from '../../../utils/archive/read-export.ts';
import type { NamedBlob } from '../../../utils/archive/source.ts';
import { csv, exportOf, zipOf } from './made-zip.ts';

const read = (...files: readonly NamedBlob[]) => readExport(files, () => undefined);
const SKILLS = 'Name\nPilotage\n';

/** What reading these bytes comes to: the kinds that were read, or the typed problem. Anything else is thrown on. */
async function outcomeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const { files } = await read(new File([bytes], 'cut.zip'));
    return files.map(({ kind }) => kind).join();
  } catch (error) {
    if (error instanceof ArchiveError) return error.problem;
    throw error;
  }
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

describe('a ZIP that was cut short', () => {
  it('is refused by name wherever the cut is, and nothing else happens', async () => {
    const whole = await bytesOf(await zipOf({ 'Skills.csv': SKILLS, 'notes.txt': 'hello' }));
    expect(await outcomeOf(whole)).toBe('skills');
    const outcomes = new Map<string, number>();
    for (let length = 0; length < whole.length; length += 1) {
      const outcome = await outcomeOf(whole.slice(0, length));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(Object.fromEntries(outcomes)).toEqual({
      'empty-file': 1,
      'not-zip': 1,
      damaged: whole.length - 2,
    });
  });

  it('or spoilt in one byte is read as it was, or refused', async () => {
    const whole = await bytesOf(await zipOf({ 'Skills.csv': SKILLS.repeat(40) }));
    for (let at = 0; at < whole.length; at += 1) {
      const spoilt = whole.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
      const outcome = await outcomeOf(spoilt);
      expect(outcome, `byte ${at}`).toMatch(
        /^(skills|damaged|not-zip|encrypted|nothing-known|unsafe-path|too-large)$/,
      );
    }
  });
});

describe('a file that is not what it should be', () => {
  it.each([
    ['wrong-file', 'cv.pdf', '%PDF-1.7'],
    ['wrong-file', 'Profile.txt', 'First Name,Last Name'],
    ['not-zip', 'export.zip', '<html>Sign in</html>'],
    ['empty-file', 'Connections.csv', ''],
    ['nothing-known', 'prices.csv', 'Item,Price\nTea,3\n'],
  ])('is called %s: %s', async (problem, name, content) => {
    await expect(read(csv(name, content))).rejects.toMatchObject({ problem, file: name });
  });

  it('spoils the others as well: either all is read or nothing', async () => {
    await expect(read(csv('Skills.csv', SKILLS), csv('cv.pdf', '%PDF'))).rejects.toMatchObject({
      file: 'cv.pdf',
    });
  });

  it('may be a folder, which fails only when it is read', async () => {
    const folder = Object.assign(new Blob([]), { name: 'Complete' });
    folder.slice = () => {
      const part = new Blob([]);
      part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
      return part;
    };
    await expect(read(folder)).rejects.toMatchObject({ problem: 'unreadable', file: 'Complete' });
  });
});

describe('a table of 10,000 columns', () => {
  const many = (cell: string) => Array.from({ length: 10_000 }, (_, at) => `${cell}${at}`).join(',');
  const named = 'First Name,Last Name,Connected On';
  const person = 'Åse,Lund,08 Feb 2026';

  it('is read by those that are known', async () => {
    const text = `${many('x')},${named}\n${many('')},${person}\n`;
    const { connections, files } = await read(csv('Connections.csv', text));
    expect([...(connections?.values() ?? [])].map(({ name }) => name)).toEqual(['Åse Lund']);
    expect(files).toMatchObject([{ kind: 'connections', skipped: [] }]);
  });

  it('or of rows that are as long says which it leaves out, and reads the others', async () => {
    const text = `${named}\n${person},${many('x')}\n${person}\n`;
    const { connections, files } = await read(csv('Connections.csv', text));
    expect(connections?.size).toBe(1);
    expect(files[0]?.skipped).toEqual([{ reason: 'columns', count: 1, lines: [2] }]);
  });

  it('none of which is known is refused by name', async () => {
    await expect(read(csv('table.csv', `${many('x')}\n${many('')}\n`))).rejects.toMatchObject({
      problem: 'nothing-known',
      file: 'table.csv',
    });
  });
});

describe('any bytes at all', () => {
  it('under the name of a ZIP or a table are read, or refused by name', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const beginning = fc.constantFrom(
      '',
      'PK',
      'PK\u0003\u0004',
      'First Name,Last Name,Connected On\n',
      'Name\n"',
    );
    const name = fc.constantFrom('x.zip', 'Connections.csv', 'Skills.csv', 'other.csv');
    await fc.assert(
      fc.asyncProperty(name, beginning, bytes, async (called, first, rest) => {
        const file = new File([first, new Uint8Array(rest)], called);
        try {
          await read(file);
        } catch (error) {
          expect(error).toBeInstanceOf(ArchiveError);
          expect(error).toMatchObject({ file: called });
        }
      }),
    );
  });
});

describe('a ZIP that', () => {
  it('is locked names itself and what is locked', async () => {
    const locked = await zipOf({ 'Skills.csv': SKILLS }, 'export.zip', 'secret');
    await expect(read(locked)).rejects.toMatchObject({
      problem: 'encrypted',
      file: 'export.zip',
      inside: 'Skills.csv',
    });
  });

  it('holds only another one is not unpacked twice', async () => {
    const inner = await bytesOf(await zipOf({ 'Skills.csv': SKILLS }));
    await expect(read(await zipOf({ 'a/inner.zip': inner }, 'outer.zip'))).rejects.toMatchObject({
      problem: 'nested',
      file: 'outer.zip',
      inside: 'a/inner.zip',
    });
    const { unused } = await read(await zipOf({ 'Skills.csv': SKILLS, 'a/inner.zip': inner }));
    expect(unused).toEqual(['a/inner.zip']);
  });

  it.each(['../Skills.csv', 'a/../../Skills.csv', '/etc/Skills.csv', 'C:\\Skills.csv', '..\\Skills.csv'])(
    'points out of its folder is refused: %s',
    async (path) => {
      await expect(read(await zipOf({ 'Profile.csv': '', [path]: SKILLS }, 'x.zip'))).rejects.toMatchObject({
        problem: 'unsafe-path',
        file: 'x.zip',
        inside: path,
      });
    },
  );

  it('bursts is stopped while it unpacks, whatever its headers say', async () => {
    const bomb = await zipOf({ 'Skills.csv': `Name\n${'a\n'.repeat(4_000_000)}` }, 'bomb.zip');
    expect(8_000_000 / bomb.size).toBeGreaterThan(500);
    await expect(read(bomb)).rejects.toMatchObject({
      problem: 'too-large',
      file: 'bomb.zip',
      inside: 'Skills.csv',
    });
    const modest = await bytesOf(bomb);
    // The size before packing, in the list of files and before the data: both say 10 bytes.
    const view = new DataView(modest.buffer);
    for (let at = 0; at < modest.length - 4; at += 1) {
      if (view.getUint32(at, true) === 8_000_005) view.setUint32(at, 10, true);
    }
    await expect(read(new File([modest], 'bomb.zip'))).rejects.toMatchObject({ file: 'bomb.zip' });
  });

  it('bursts in a file that is not read does no harm', async () => {
    const { files } = await read(
      await zipOf({ 'Skills.csv': SKILLS, 'messages.csv': 'a'.repeat(20_000_000) }),
    );
    expect(files.map(({ kind }) => kind)).toEqual(['skills']);
  });

  it('comes from a Mac is read without its shadow files', async () => {
    const { files, unused } = await read(
      await zipOf({
        'x/Skills.csv': SKILLS,
        '__MACOSX/x/._Skills.csv': '\u0000\u0005',
        'x/._Skills.csv': '\u0000',
      }),
    );
    expect(files.map(({ path }) => path)).toEqual(['x/Skills.csv']);
    expect(unused).toHaveLength(2);
  });

  it('holds no file of the export is refused', async () => {
    await expect(read(await zipOf({ 'word/document.xml': '<x/>' }, 'cv.docx.zip'))).rejects.toMatchObject({
      problem: 'nothing-known',
      file: 'cv.docx.zip',
    });
  });
});

describe('reading', () => {
  it('tells how far it has come, forwards, up to the end', async () => {
    const steps: number[] = [];
    const paths = new Set<string>();
    await readExport([await zipOf(exportOf('2025'))], ({ path, done, total }) => {
      paths.add(path);
      steps.push(done / total);
    });
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
    expect(paths).toContain('Complete/Connections.csv');
    expect(paths).not.toContain('Complete/messages.csv');
  });
});
