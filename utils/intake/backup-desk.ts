import { BackupError, type BackupProblem } from '../backup/backup-error.ts';
import type { Refused } from '../backup/parse-row.ts';
import { createBackupReader } from '../backup/read-backup.ts';
import type { MemoryTrouble } from '../requests/index.ts';
import { SAVED_TABLES, type SavedTable } from '../store/backup-tables.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { createKnownRows } from '../store/known-rows.ts';
import { backupPieces, csvPieces, type Piece } from '../store/save-backup.ts';
import { type BackupCounts, lookAt, NO_ROWS, type TableCounts, takeBackupIn } from '../store/take-backup.ts';
import { troubleOf } from '../store/trouble.ts';
import { entriesOf } from './backup-file.ts';

/** What a backup would bring, in counts: what the reader sees before anything is changed. */
export interface BackupReview {
  /** When it was saved: milliseconds since 1970. */
  readonly writtenAt: number;
  readonly counts: BackupCounts;
  readonly changesAnything: boolean;
  /** How many rows are not taken in. */
  readonly refusedRows: number;
  /** The first of the rows that are not taken in. */
  readonly refused: readonly Refused[];
}

/** What went wrong; nothing was changed. A {@link MemoryTrouble} where it is the memory that could not be used. */
export interface BackupTrouble {
  readonly problem: BackupProblem | MemoryTrouble;
  readonly line: number | null;
  readonly found: string | null;
}

export const BACKUP_KINDS = ['json', 'csv'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

export type BackupAsk =
  | { readonly do: 'save'; readonly as: BackupKind }
  | { readonly do: 'read'; readonly file: Blob }
  | { readonly do: 'take' };

export type BackupAnswer =
  /** 0 to 1. */
  | { readonly say: 'progress'; readonly share: number }
  | { readonly say: 'saved'; readonly as: BackupKind; readonly file: Blob }
  | { readonly say: 'review'; readonly review: BackupReview }
  | { readonly say: 'taken' }
  | { readonly say: 'trouble'; readonly trouble: BackupTrouble };

interface DeskNeeds {
  readonly database: WinnowDatabase;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly answer: (answer: BackupAnswer) => void;
}

/** Characters that are handed to the browser at once; it keeps them outside of our own memory. */
const PART = 500_000;
/** Refused rows that are named; the rest are counted. */
const MOST_NAMED = 50;

const TYPES: Readonly<Record<BackupKind, string>> = { json: 'application/json', csv: 'text/csv' };

/**
 * Writes the memory to a file, and reads one: first what it would bring, and only when asked to into the memory. It
 * works in a thread of its own, and whoever ends that thread has changed nothing.
 */
export function createBackupDesk({ database, now, answer }: DeskNeeds): (ask: BackupAsk) => Promise<void> {
  /** What was looked at, and the numbers of those of its entries that change something. */
  let looked: { readonly file: Blob; readonly changing: ReadonlySet<number> } | null = null;
  let percent = -1;

  function progress(done: number, total: number): void {
    const reached = Math.floor((100 * done) / Math.max(1, total));
    if (reached === percent) return;
    percent = reached;
    answer({ say: 'progress', share: done / Math.max(1, total) });
  }

  async function save(as: BackupKind): Promise<void> {
    const parts: Blob[] = [];
    let texts: string[] = [];
    let length = 0;
    const handOver = () => {
      parts.push(new Blob(texts));
      [texts, length] = [[], 0];
    };
    const pieces: AsyncGenerator<Piece> = as === 'json' ? backupPieces(database, now()) : csvPieces(database);
    for await (const { text, done, total } of pieces) {
      texts.push(text);
      length += text.length;
      if (length >= PART) handOver();
      progress(done, total);
    }
    handOver();
    answer({ say: 'saved', as, file: new Blob(parts, { type: TYPES[as] }) });
  }

  function readerOf() {
    return createBackupReader({ tables: new Set(SAVED_TABLES), schema: database.verno });
  }

  async function read(file: Blob): Promise<void> {
    looked = null;
    const changing = new Set<number>();
    const counts: Partial<Record<SavedTable, TableCounts>> = {};
    const refused: Refused[] = [];
    const reader = readerOf();
    const memory = createKnownRows(database);
    if (file.size === 0) throw new BackupError('empty-file');
    for await (const entries of entriesOf(file, reader, (bytes) => progress(bytes, file.size))) {
      const found = await lookAt(database, memory, entries);
      for (const table of SAVED_TABLES)
        if (found.counts[table] !== undefined)
          counts[table] = added(counts[table] ?? NO_ROWS, found.counts[table]);
      for (const at of found.changing) changing.add(at);
      refused.push(...found.refused.slice(0, MOST_NAMED - refused.length));
    }
    const { writtenAt } = reader.end();
    const refusedRows = Object.values(counts).reduce((sum, each) => sum + each.refused, 0);
    looked = { file, changing };
    answer({
      say: 'review',
      review: { writtenAt, counts, changesAnything: changing.size > 0, refusedRows, refused },
    });
  }

  /** The file is read once more: to hold all of it until it is wanted would take several times its size. */
  async function take(): Promise<void> {
    if (looked === null || looked.changing.size === 0) return;
    const { file, changing } = looked;
    const reader = readerOf();
    const all = entriesOf(file, reader, (bytes) => progress(bytes, file.size));
    await takeBackupIn(database, async () => {
      const next = await all.next();
      if (next.done !== true) return next.value.filter(({ at }) => changing.has(at));
      reader.end();
      return null;
    });
    looked = null;
    answer({ say: 'taken' });
  }

  return async (ask) => {
    percent = -1;
    try {
      // Only what is open has a version.
      await database.open();
      if (ask.do === 'save') await save(ask.as);
      else if (ask.do === 'read') await read(ask.file);
      else await take();
    } catch (error) {
      answer({ say: 'trouble', trouble: backupTroubleOf(error) });
    }
  };
}

function added(some: TableCounts, more: TableCounts): TableCounts {
  return {
    fresh: some.fresh + more.fresh,
    same: some.same + more.same,
    stands: some.stands + more.stands,
    changed: some.changed + more.changed,
    refused: some.refused + more.refused,
  };
}

function backupTroubleOf(error: unknown): BackupTrouble {
  if (error instanceof BackupError) return { problem: error.problem, line: error.line, found: error.found };
  return { problem: troubleOf(error), line: null, found: null };
}
