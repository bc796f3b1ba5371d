import Papa from 'papaparse';
import { LONGEST_ROW } from './limits.ts';
import type { TextSink } from './text-of-bytes.ts';

/** One row of a table, and the line (from 1) on which it begins: a quoted cell may go on over several lines. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Quotes that are misplaced or never close; `given-up`: so many of them that the rest of the file is not read. */
  readonly fault: 'quotes' | 'given-up' | null;
}

/** Papa's own parser of rows, which its types leave out: the public functions cannot take a text in pieces. */
interface Parser {
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): Papa.ParseResult<string[]>;
}
const ParserOfRows = Papa.Parser as unknown as new (config: Papa.ParseConfig) => Parser;

/** Characters that are parsed at once: so few that their rows are gone before a browser takes them for lasting. */
const PIECE = 8 * 1024;

/** Rows with misplaced quotes in one file; each costs a second look at what follows it. */
const MOST_FAULTS = 1_000;

/**
 * Parses CSV of any delimiter and line ending as it comes, holding no more of it than one piece and one row. Where
 * quotes are misplaced one line is given up, and not all that stands before the next quote.
 */
export function rowsOfText(onRow: (row: Row) => void): TextSink {
  let parser: Parser | null = null;
  let pending = '';
  let line = 1;
  let faults = 0;
  /** A row that goes on is looked at again when there is twice as much of it. */
  let enough = PIECE;

  function parse(isEnd: boolean): void {
    parser ??= new ParserOfRows({ delimiter: delimiterOf(pending), newline: '\n' });
    const { data, errors, meta } = parser.parse(pending, 0, !isEnd);
    const first = Math.min(data.length, ...errors.map(({ row }) => row ?? 0));
    let lines = 0;
    for (const cells of data.slice(0, first)) {
      if (cells.length > 1 || cells[0] !== '') onRow({ line: line + lines, cells, fault: null });
      lines += 1 + cells.reduce((sum, cell) => sum + newlinesIn(cell), 0);
    }
    line += lines;
    if (first < data.length) {
      pending = afterLines(pending, lines);
      giveUpLine();
      if (pending !== '') parse(isEnd);
    } else {
      pending = isEnd ? '' : pending.slice(meta.cursor);
    }
  }

  function giveUpLine(): void {
    faults += 1;
    const isLast = faults === MOST_FAULTS;
    onRow({ line, cells: [], fault: isLast ? 'given-up' : 'quotes' });
    pending = isLast ? '' : afterLines(pending, 1);
    line += 1;
  }

  function take(text: string): void {
    if (faults >= MOST_FAULTS) return;
    pending = withPlainLines(pending + text);
    if (pending.length < enough) return;
    parse(false);
    while (pending.length > LONGEST_ROW) {
      giveUpLine();
      if (pending !== '') parse(false);
    }
    enough = Math.min(LONGEST_ROW, Math.max(PIECE, 2 * pending.length));
  }

  return {
    write(text) {
      for (let at = 0; at < text.length; at += PIECE) take(text.slice(at, at + PIECE));
    },
    end() {
      pending = pending.replace(/\r$/, '\n');
      if (pending !== '') parse(true);
    },
  };
}

/** What is left of a text behind so many of its lines. */
function afterLines(text: string, lines: number): string {
  let at = 0;
  for (let left = lines; left > 0; left -= 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
}

/** A carriage return at the very end may be the first half of a line ending. */
function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n|\r(?!$)/g, '\n') : text;
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

const LINES_TO_LOOK_AT = 10;

/** What parts the cells of the most lines among the first; what stands in quotes does not count. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const lines = text
    .slice(0, PIECE)
    .replace(/"(?:[^"]|"")*"?/g, '')
    .split('\n', LINES_TO_LOOK_AT);
  const count = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}
