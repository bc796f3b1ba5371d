import { BackupError } from '../backup/backup-error.ts';
import type { BackupReader, Entry } from '../backup/read-backup.ts';

/** Entries that are worth a look into the memory of their own. */
const ENOUGH = 500;

/**
 * The entries of a file in its order, so many at once that each look into the memory is worth it; no more of the file is
 * held than that.
 *
 * @param onRead is told how many bytes have been read.
 * @throws BackupError where it is no backup, or has gone.
 */
export async function* entriesOf(
  file: Blob,
  reader: BackupReader,
  onRead: (bytes: number) => void,
): AsyncGenerator<readonly Entry[]> {
  let entries: Entry[] = [];
  for await (const { text, done } of textOf(file)) {
    entries = entries.concat(reader.write(text));
    if (entries.length < ENOUGH && done < file.size) continue;
    if (entries.length > 0) yield entries;
    entries = [];
    onRead(done);
  }
  if (entries.length > 0) yield entries;
}

/** A file as text, piece by piece. @throws BackupError where it is none, or has gone. */
async function* textOf(file: Blob): AsyncGenerator<{ readonly text: string; readonly done: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let done = 0;
  const decoded = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new BackupError('not-backup');
    }
  };
  for (;;) {
    const read = await reader.read().catch(() => {
      throw new BackupError('unreadable');
    });
    if (read.done) break;
    done += read.value.length;
    yield { text: decoded(read.value), done };
  }
  yield { text: decoded(), done };
}
