import { BYTE_ORDER_MARK, csvRows } from '../backup/csv.ts';
import { createBackupWriter } from '../backup/write-backup.ts';
import { backedUp, SAVED_TABLES } from './backup-tables.ts';
import type { TableName, WinnowDatabase } from './database.ts';
import { currentDecisions } from './read-decisions.ts';
import { stretches } from './stretches.ts';

/** Rows that are read at a stretch: so few that they are gone before a browser takes them for lasting. */
const BATCH = 100;

/** A piece of a file, and how many rows have been written with it. */
export interface Piece {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/**
 * All of the memory as a backup, piece by piece. Each stretch is a reading of its own, so that no decision waits for the
 * whole; what changes meanwhile is in it or not.
 *
 * @param now milliseconds since 1970
 */
export async function* backupPieces(database: WinnowDatabase, now: number): AsyncGenerator<Piece> {
  const total = await countRows(database, SAVED_TABLES);
  let done = 0;
  const piece = (text: string): Piece => ({ text, done, total });
  const writer = createBackupWriter({ schema: database.verno, writtenAt: now });
  yield piece(writer.begin());
  for (const name of SAVED_TABLES) {
    yield piece(writer.table(name));
    const how = backedUp(name);
    for await (const rows of stretches(database.table<unknown, string>(name), BATCH)) {
      done += rows.length;
      const kept = rows.filter((row) => how.isKept?.(row) ?? true).map((row) => how.atRest?.(row) ?? row);
      yield piece(writer.rows(kept));
    }
  }
  done = total;
  yield piece(writer.end());
}

const COLUMNS = [
  'name',
  'headline',
  'profile',
  'mutual connections',
  'shared context',
  'note',
  'label',
  'your label',
  'worth',
  'status',
  'decision',
  'decided',
  'first seen',
  'last seen',
] as const;

/** All requests with what was decided on each, as a table for spreadsheets, piece by piece. Times are UTC (ISO 8601). */
export async function* csvPieces(database: WinnowDatabase): AsyncGenerator<Piece> {
  const total = await countRows(database, ['requests']);
  let done = 0;
  yield { text: BYTE_ORDER_MARK + csvRows([COLUMNS]), done, total };
  for await (const rows of stretches(database.requests, BATCH)) {
    const decisions = await currentDecisions(
      database,
      rows.map(({ id }) => id),
    );
    done += rows.length;
    const cells = rows.map((row) => {
      const decision = decisions.get(row.id);
      return [
        row.name,
        row.headline,
        row.profileUrl,
        row.mutualConnections,
        row.sharedContext,
        row.note,
        row.label,
        row.corrected ?? null,
        Math.round(row.worth * 100) / 100,
        row.status,
        decision?.choice ?? null,
        decision === undefined ? null : isoTime(decision.decidedAt),
        isoTime(row.firstSeenAt),
        isoTime(row.lastSeenAt),
      ];
    });
    yield { text: csvRows(cells), done, total };
  }
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

async function countRows(database: WinnowDatabase, names: readonly TableName[]): Promise<number> {
  const counts = await Promise.all(names.map((name) => database.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
