import { ArchiveError } from './archive-error.ts';
import { openZip } from './open-zip.ts';
import type { NamedBlob, Source } from './source.ts';

/** Everything that the reader gave: what may be read, and the names of what is not used. */
export interface Opened {
  readonly sources: readonly Source[];
  readonly unused: readonly string[];
}

const ZIP_BEGINS = [0x50, 0x4b];

/** Opens ZIPs and single CSV files. Throws an ArchiveError that names the file which is neither. */
export async function openFiles(files: readonly NamedBlob[]): Promise<Opened> {
  const sources: Source[] = [];
  const unused: string[] = [];
  for (const file of files) {
    if (await isZip(file)) {
      const zip = await openZip(file);
      sources.push(...zip.wanted);
      unused.push(...zip.unused);
    } else if (/\.csv$/i.test(file.name)) {
      sources.push(plainSource(file));
    } else {
      throw new ArchiveError(/\.zip$/i.test(file.name) ? 'not-zip' : 'wrong-file', file.name);
    }
  }
  return { sources, unused };
}

async function isZip(file: NamedBlob): Promise<boolean> {
  const first = new Uint8Array(await readable(file.name, file.slice(0, 2).arrayBuffer()));
  if (first.length === 0) throw new ArchiveError('empty-file', file.name);
  return ZIP_BEGINS.every((byte, at) => first[at] === byte);
}

function plainSource(file: NamedBlob): Source {
  return {
    path: file.name,
    file: file.name,
    size: file.size,
    async read(take) {
      const reader = file.stream().getReader();
      for (;;) {
        const { done, value } = await readable(file.name, reader.read());
        if (done) return;
        take(value);
      }
    },
  };
}

/** A folder that was dropped, or a file that is gone, fails only when it is read. */
function readable<Read>(name: string, reading: Promise<Read>): Promise<Read> {
  return reading.catch(() => {
    throw new ArchiveError('unreadable', name);
  });
}
