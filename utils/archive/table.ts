import type { Row } from './rows-of-text.ts';

/** Why a row was left out; it becomes a sentence only in `utils/i18n`. */
export const SKIP_REASONS = [
  'columns',
  'quotes',
  'given-up',
  'garbled',
  'nobody',
  'nothing',
  'direction',
  'duplicate',
  'too-many',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Rows that were left out for one reason. */
export interface Skipped {
  readonly reason: SkipReason;
  readonly count: number;
  /** Where the first of them begin, from 1. */
  readonly lines: readonly number[];
}

/** The columns of one kind of file: for each the header under which the export has had it, letters only. */
export interface Columns<Name extends string> {
  readonly names: Readonly<Record<Name, readonly string[]>>;
  /** Those without which the file says nothing. */
  readonly needed: readonly NoInfer<Name>[];
}

/** The text of a cell; empty where the file does not have the column. */
export type Cell<Name extends string> = (name: Name) => string;

export interface TableReader {
  row(row: Row): void;
  /** False where no row of the file names the columns. */
  hasHeader(): boolean;
  taken(): number;
  skipped(): readonly Skipped[];
}

const MOST_LINES = 20;
/** Rows in which the header is looked for: connections begin with three lines of notes. */
const PREAMBLE = 20;
const REPLACED = '\ufffd';

/** Finds the header and reads what follows. `take` answers null for a row that it took, else why not. */
export function readTable<Name extends string>(
  columns: Columns<Name>,
  take: (cell: Cell<Name>) => SkipReason | null,
): TableReader {
  const skips = new Map<SkipReason, { count: number; readonly lines: number[] }>();
  let header: readonly string[] | null = null;
  let places: ReadonlyMap<Name, number> = new Map();
  let before = 0;
  let taken = 0;

  function skip(reason: SkipReason, line: number): void {
    const skipped = skips.get(reason) ?? { count: 0, lines: [] };
    skipped.count += 1;
    if (skipped.lines.length < MOST_LINES) skipped.lines.push(line);
    skips.set(reason, skipped);
  }

  return {
    row({ line, cells, fault }) {
      if (header === null) {
        before += 1;
        const found = placesOf(columns, cells);
        if (before > PREAMBLE || found === null) return;
        header = cells;
        places = found;
        return;
      }
      const reason = fault ?? reasonOf(header, cells) ?? take((name) => cellAt(cells, places.get(name)));
      if (reason === null) taken += 1;
      else skip(reason, line);
    },
    hasHeader: () => header !== null,
    taken: () => taken,
    skipped: () => [...skips].map(([reason, { count, lines }]) => ({ reason, count, lines })),
  };
}

/** Where each column stands, or null where a needed one is missing. */
export function placesOf<Name extends string>(
  { names, needed }: Columns<Name>,
  cells: readonly string[],
): ReadonlyMap<Name, number> | null {
  const headers = cells.map(plain);
  const places = new Map<Name, number>();
  for (const [name, spellings] of Object.entries(names) as [Name, readonly string[]][]) {
    const place = headers.findIndex((header) => spellings.includes(header));
    if (place >= 0) places.set(name, place);
  }
  return needed.every((name) => places.has(name)) ? places : null;
}

/** Headers are compared without case, spaces and underscores. */
function plain(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** A row with another number of cells was torn, and what it says in which column is a guess. */
function reasonOf(header: readonly string[], cells: readonly string[]): SkipReason | null {
  if (cells.length < header.length && header.slice(cells.length).some((name) => name.trim() !== ''))
    return 'columns';
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) return 'columns';
  return cells.some((cell) => cell.includes(REPLACED)) ? 'garbled' : null;
}

function cellAt(cells: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : (cells[place] ?? '').trim();
}
