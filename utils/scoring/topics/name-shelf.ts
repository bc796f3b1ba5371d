import type { Concept, Domain, Meaning } from './concept.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** The lines of all tables and where in them each name stands; names with the same first letters are chained. */
export interface Shelf {
  readonly lines: readonly string[];
  readonly domains: readonly Domain[];
  readonly concepts: (Concept | undefined)[];
  /** For each start the number of its last name, and for each name the one before of the same start. */
  readonly last: Map<number, number>;
  readonly before: number[];
  readonly lineOf: number[];
  readonly placeOf: number[];
}

const LETTERS = 37;
const START_LENGTH = 3;
const ASCII = 128;

/** A number for the first three letters of a folded word, fewer where it is shorter. */
function startOf(word: string): number {
  return startAt(word, 0);
}

function startAt(text: string, from: number): number {
  let start = 0;
  for (let at = from; at < from + START_LENGTH; at += 1) {
    const letter = letterAt(text, at);
    if (letter === 0) break;
    start = start * LETTERS + letter;
  }
  return start;
}

/** 1 to 10 for digits, 11 to 36 for letters of either case, 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 47;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 86 : 0;
}

/**
 * Sorts the names of the tables by their first letters, without taking them apart. A line is a concept: its names, parted
 * by commas, the first one its id. `=Name` counts only with exactly these capitals; `~name` in front says that the word
 * has an everyday meaning too.
 */
export function sortNames(tables: readonly (readonly [Domain, string])[]): Shelf {
  const lines: string[] = [];
  const domains: Domain[] = [];
  const shelf: Shelf = { lines, domains, concepts: [], last: new Map(), before: [], lineOf: [], placeOf: [] };
  for (const [domain, table] of tables) {
    for (const line of table.split('\n')) {
      if (line === '') continue;
      lines.push(line);
      domains.push(domain);
      sortLine(shelf, line, lines.length - 1);
    }
  }
  return shelf;
}

function sortLine(shelf: Shelf, line: string, number: number): void {
  for (let place = 0; place < line.length; ) {
    if (line[place] !== '~') put(shelf, startOfName(line, place), number, place);
    const comma = line.indexOf(', ', place);
    if (comma < 0) return;
    place = comma + 2;
  }
}

function startOfName(line: string, place: number): number {
  const from = line[place] === '=' ? place + 1 : place;
  for (let at = from; at < from + START_LENGTH; at += 1)
    if (line.charCodeAt(at) >= ASCII) return startOf(fold(line.slice(from, from + START_LENGTH)));
  return startAt(line, from);
}

function put(shelf: Shelf, start: number, line: number, place: number): void {
  shelf.before.push(shelf.last.get(start) ?? -1);
  shelf.lineOf.push(line);
  shelf.placeOf.push(place);
  shelf.last.set(start, shelf.before.length - 1);
}

/**
 * The names that begin with this stem, in the order of the tables; those with capitals are not looked at closely. A stem
 * keeps at least three letters of its word.
 */
export function namesUnder(shelf: Shelf, stemmed: string): readonly (readonly [string, Meaning])[] {
  const found: (readonly [string, Meaning])[] = [];
  for (let at = shelf.last.get(startOf(stemmed)) ?? -1; at >= 0; at = shelf.before[at] ?? -1) {
    const number = shelf.lineOf[at] ?? 0;
    const place = shelf.placeOf[at] ?? 0;
    const line = shelf.lines[number] ?? '';
    if (line[place] !== '=' && !line.startsWith(stemmed, place)) continue;
    const part = nameAt(shelf, at);
    const exact = part.startsWith('=') ? part.slice(1) : null;
    const ambiguous = exact !== null && line.startsWith('~');
    found.push([exact ?? part, { concept: conceptOf(shelf, number), exact, ambiguous }]);
  }
  return found.reverse();
}

const SHORTEST_PART = 6;
const ONE_WORD = /^[a-z0-9]+$/;

/** The long names of one word with this stem, towns left out: what a compound can be made of. */
export function singleNames(shelf: Shelf, stemmed: string): readonly Meaning[] {
  const found: Meaning[] = [];
  for (let at = shelf.last.get(startOf(stemmed)) ?? -1; at >= 0; at = shelf.before[at] ?? -1) {
    const number = shelf.lineOf[at] ?? 0;
    const domain = shelf.domains[number];
    if (domain === 'place' || domain === 'blocked') continue;
    if (shelf.lines[number]?.startsWith(stemmed, shelf.placeOf[at]) !== true) continue;
    const name = nameAt(shelf, at);
    if (name.length < SHORTEST_PART || !ONE_WORD.test(name) || stem(name) !== stemmed) continue;
    found.push({ concept: conceptOf(shelf, number), exact: null, ambiguous: false });
  }
  return found.reverse();
}

function nameAt(shelf: Shelf, at: number): string {
  const line = shelf.lines[shelf.lineOf[at] ?? 0] ?? '';
  const place = shelf.placeOf[at] ?? 0;
  const comma = line.indexOf(', ', place);
  return line.slice(place, comma < 0 ? line.length : comma);
}

function conceptOf(shelf: Shelf, number: number): Concept {
  const known = shelf.concepts[number];
  if (known !== undefined) return known;
  const domain = shelf.domains[number] ?? 'blocked';
  const first = (shelf.lines[number] ?? '').split(', ', 1)[0] ?? '';
  const concept: Concept = { id: `${domain}:${first.replace(/^[~=]/, '')}`, domain };
  shelf.concepts[number] = concept;
  return concept;
}
