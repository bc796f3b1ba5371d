import { BackupError } from './backup-error.ts';
import { FORMAT, FORMAT_VERSION, type Header } from './format.ts';
import { type Part, parsedJson, splitJson } from './split-json.ts';

/** One row of a backup, not looked at yet. */
export interface Entry {
  readonly table: string;
  /** JSON. */
  readonly text: string;
  readonly line: number;
  /** Its number among all entries of the file, from 0. */
  readonly at: number;
}

/** Reads a backup as it comes. */
export interface BackupReader {
  /** The entries that this piece of the file completes. */
  write(piece: string): readonly Entry[];
  /** @throws BackupError where the file was not written to its end. */
  end(): Header;
}

interface Reads {
  /** Names of the tables that this version has. */
  readonly tables: ReadonlySet<string>;
  /** The version of the memory; nothing newer can be understood. */
  readonly schema: number;
}

/** Of the values beside the lists. What else is named is not ours, and nobody knows what it means. */
const VALUES: ReadonlySet<string> = new Set(['format', 'version', 'schema', 'writtenAt', 'complete']);

export function createBackupReader({ tables, schema }: Reads): BackupReader {
  const values = new Map<string, unknown>();
  const counts = new Map<string, number>();
  let header: Header | null = null;
  let entries: Entry[] = [];
  let next = 0;

  function beginList(key: string, line: number): void {
    header ??= headerOf(values, schema);
    if (!tables.has(key)) throw new BackupError('unknown-part', line, key);
    if (counts.has(key)) throw new BackupError('not-json', line, key);
    counts.set(key, 0);
  }

  function take({ key, text, line, inList }: Part): void {
    if (inList) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      entries.push({ table: key, text, line, at: next });
      next += 1;
      return;
    }
    if (!VALUES.has(key)) throw new BackupError(values.size === 0 ? 'not-backup' : 'unknown-part', line, key);
    values.set(key, parsedJson(text, line));
  }

  const split = splitJson(beginList, take);
  return {
    write(piece) {
      split.write(piece);
      const complete = entries;
      entries = [];
      return complete;
    },
    end() {
      split.end();
      const whole = header ?? headerOf(values, schema);
      if (!isComplete(values.get('complete'), counts)) throw new BackupError('cut-short');
      return whole;
    },
  };
}

function headerOf(values: ReadonlyMap<string, unknown>, schema: number): Header {
  if (values.get('format') !== FORMAT) throw new BackupError('not-backup');
  const number = (name: string): number => {
    const value = values.get(name);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new BackupError('not-backup', null, name);
    return value;
  };
  const header = { version: number('version'), schema: number('schema'), writtenAt: number('writtenAt') };
  if (header.version > FORMAT_VERSION || header.schema > schema)
    throw new BackupError('newer', null, String(Math.max(header.version, header.schema)));
  return header;
}

function isComplete(told: unknown, counts: ReadonlyMap<string, number>): boolean {
  if (typeof told !== 'object' || told === null) return false;
  const said = new Map<string, unknown>(Object.entries(told));
  return said.size === counts.size && [...counts].every(([table, count]) => said.get(table) === count);
}
