import { ArchiveError } from './archive-error.ts';
import type { Contents, FileReport, Progress } from './contents.ts';
import { readConnections } from './formats/connections.ts';
import { type FoundInvitations, readInvitations } from './formats/invitations.ts';
import { kindOfHeader } from './formats/kind-of-header.ts';
import { PROFILE_FORMATS } from './formats/profile-formats.ts';
import { type FileKind, kindOfName, type ProfileKind } from './kinds.ts';
import { MOST_ENTRIES } from './limits.ts';
import { openFiles } from './open-files.ts';
import { collectParts, type PartCollector } from './profile-parts.ts';
import type { Connection } from './records.ts';
import { rowsOfText } from './rows-of-text.ts';
import type { NamedBlob, Source } from './source.ts';
import { readTable, type TableReader } from './table.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** What is found while reading, over all files of a kind: a long one goes on in `Connections_1.csv`. */
interface Found {
  readonly parts: Map<ProfileKind, PartCollector>;
  readonly connections: Map<string, Connection>;
  readonly invitations: FoundInvitations;
}

/**
 * Reads the network's own data export: its ZIP, or single CSV files of it, of any year.
 *
 * @throws ArchiveError alone, for whatever the files hold.
 */
export async function readExport(
  files: readonly NamedBlob[],
  onProgress: (progress: Progress) => void,
): Promise<Contents> {
  const { sources, unused } = await openFiles(files);
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const found: Found = {
    parts: new Map(),
    connections: new Map(),
    invitations: { incoming: new Map(), outgoing: new Set() },
  };
  const reports: FileReport[] = [];
  const strange: string[] = [];
  let before = 0;
  for (const source of sources) {
    const report = await readSource(source, found, (read) =>
      onProgress({ path: source.path, done: Math.min(total, before + read), total }),
    );
    before += source.size;
    if (report === null) strange.push(source.path);
    else reports.push(report);
  }
  const read = new Set(reports.filter(({ state }) => state === 'read').map(({ kind }) => kind));
  if (read.size === 0) throw new ArchiveError('nothing-known', files[0]?.name ?? '');
  return {
    parts: Object.fromEntries(
      [...found.parts].filter(([kind]) => read.has(kind)).map(([kind, parts]) => [kind, parts.part()]),
    ),
    connections: read.has('connections') ? found.connections : null,
    incoming: read.has('invitations') ? found.invitations.incoming : null,
    outgoing: found.invitations.outgoing.size,
    files: reports,
    unused: [...unused, ...strange],
  };
}

/** Null for a file that is nothing the export has. */
async function readSource(
  source: Source,
  found: Found,
  onRead: (bytes: number) => void,
): Promise<FileReport | null> {
  let kind = kindOfName(source.path);
  let table: TableReader | null = kind === null ? null : tableOf(kind, found);
  let rows = 0;
  let bytes = 0;
  const sink = textOfBytes(
    rowsOfText((row) => {
      rows += 1;
      if (table === null) {
        kind = kindOfHeader(row.cells);
        if (kind !== null) table = tableOf(kind, found);
      }
      table?.row(row);
    }),
  );
  await source.read((piece) => {
    sink.write(piece);
    bytes += piece.length;
    onRead(bytes);
  });
  sink.end();
  if (kind === null || table === null) return null;
  return {
    path: source.path,
    kind,
    state: table.hasHeader() ? 'read' : rows <= 1 ? 'empty' : 'no-header',
    taken: table.taken(),
    skipped: table.skipped(),
  };
}

function tableOf(kind: FileKind, { parts, connections, invitations }: Found): TableReader {
  if (kind === 'connections') return readConnections(connections);
  if (kind === 'invitations') return readInvitations(invitations);
  const format = PROFILE_FORMATS[kind];
  const collected = parts.get(kind) ?? collectParts(MOST_ENTRIES);
  parts.set(kind, collected);
  return readTable(format.columns, (cell) => {
    const part = format.read(cell);
    if (part === null) return 'nothing';
    const outcome = collected.add(part);
    return outcome === 'taken' ? null : outcome === 'full' ? 'too-many' : 'duplicate';
  });
}
