import {
  BlobReader,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { ArchiveError } from './archive-error.ts';
import { kindOfName } from './kinds.ts';
import { MOST_FILES, MOST_RATIO, MOST_UNPACKED, RATIO_COUNTS_FROM } from './limits.ts';
import type { NamedBlob, Source } from './source.ts';

/** What a ZIP holds: the files that are read, and the names of those that stay packed. */
export interface OpenedZip {
  readonly wanted: readonly Source[];
  readonly unused: readonly string[];
}

/**
 * Reads the list of a ZIP's files and nothing else. What it unpacks later is counted as it comes, whatever the headers
 * say. Throws an ArchiveError for one that is damaged, encrypted, made to burst or to climb out of its folder.
 */
export async function openZip(file: NamedBlob): Promise<OpenedZip> {
  const entries = await entriesOf(file);
  const budget = { left: Math.min(MOST_UNPACKED, RATIO_COUNTS_FROM + MOST_RATIO * file.size) };
  const wanted: Source[] = [];
  const unused: string[] = [];
  for (const entry of entries) {
    if (kindOfName(entry.filename) === null) unused.push(entry.filename);
    else if (entry.encrypted) throw new ArchiveError('encrypted', file.name, entry.filename);
    else wanted.push(sourceOf(file.name, entry, budget));
  }
  if (wanted.length === 0) {
    const inner = unused.find((name) => /\.zip$/i.test(name));
    throw inner === undefined
      ? new ArchiveError('nothing-known', file.name)
      : new ArchiveError('nested', file.name, inner);
  }
  return { wanted, unused };
}

async function entriesOf(file: NamedBlob): Promise<readonly FileEntry[]> {
  const reader = new ZipReader(new BlobReader(file), {
    useWebWorkers: false,
    checkOverlappingEntry: true,
    checkSignature: true,
  });
  const files: FileEntry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!entry.directory) files.push(entry);
      if (files.length > MOST_FILES) throw new ArchiveError('too-many-files', file.name);
    }
    return files;
  } catch (error) {
    throw problemOf(error, file.name, null);
  }
}

function sourceOf(file: string, entry: FileEntry, budget: { left: number }): Source {
  return {
    path: entry.filename,
    file,
    size: entry.uncompressedSize,
    async read(take) {
      let unpacked = 0;
      const counted = (bytes: Uint8Array) => {
        unpacked += bytes.length;
        budget.left -= bytes.length;
        const bursts = unpacked > RATIO_COUNTS_FROM && unpacked > MOST_RATIO * entry.compressedSize;
        if (bursts || budget.left < 0) throw new ArchiveError('too-large', file, entry.filename);
        take(bytes);
      };
      try {
        await entry.getData(new WritableStream({ write: counted }));
      } catch (error) {
        throw problemOf(error, file, entry.filename);
      }
    },
  };
}

function problemOf(error: unknown, file: string, inside: string | null): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const message = error instanceof Error ? error.message : '';
  if (message === ERR_UNSAFE_FILENAME) {
    const name = (error as { readonly filename?: unknown }).filename;
    return new ArchiveError('unsafe-path', file, typeof name === 'string' ? name : inside);
  }
  if (message === ERR_ENCRYPTED || message === ERR_ENCRYPTED_CENTRAL_DIRECTORY)
    return new ArchiveError('encrypted', file, inside);
  return new ArchiveError(isUnreadable(error) ? 'unreadable' : 'damaged', file, inside);
}

/** The file is gone, or was never one: a folder that was dropped. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name);
}
