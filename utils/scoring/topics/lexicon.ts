import { BLOCKED } from './data/blocked.ts';
import { EMPLOYERS, GATHERINGS, SCHOOLS } from './data/institutions.ts';
import { LEISURE } from './data/leisure.ts';
import { PLACES } from './data/places.ts';
import { TECH } from './data/tech.ts';
import { TRADES } from './data/trades.ts';
import { WORK } from './data/work.ts';
import { stem } from './stem.ts';
import { foldedWords } from './tokens.ts';

export type Domain =
  | 'tech'
  | 'work'
  | 'leisure'
  | 'trade'
  | 'place'
  | 'school'
  | 'employer'
  | 'event'
  | 'community'
  | 'blocked';

/** One thing that can be shared, under all of its names. */
export interface Concept {
  readonly id: string;
  readonly domain: Domain;
}

/** What a run of words may stand for. */
export interface Meaning {
  readonly concept: Concept;
  /** The exact words where capitals matter ("Go", "IT"), else null. */
  readonly exact: string | null;
  /** Is an everyday word as well, so that it counts only in fitting company. */
  readonly ambiguous: boolean;
}

/** A node of the tree of stems that all names are kept in. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly meanings: Meaning[];
}

const SHORTEST_COMPOUND_PART = 6;

const root: NameNode = newNode();
const compoundParts = new Map<string, Meaning[]>();

/** Where a walk over the names starts. */
export const NAMES: NameNode = root;

/** Long single names by stem: a compound may end or begin with them. */
export const COMPOUND_PARTS: ReadonlyMap<string, readonly Meaning[]> = compoundParts;

function newNode(): NameNode {
  return { next: new Map(), meanings: [] };
}

function addName(name: string, meaning: Meaning): void {
  const words = foldedWords(name);
  let node = root;
  for (const word of words) {
    const key = stem(word);
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode();
      node.next.set(key, next);
    }
    node = next;
  }
  if (!node.meanings.some((known) => known.concept === meaning.concept && known.exact === meaning.exact)) {
    node.meanings.push(meaning);
  }
  const only = words.length === 1 ? words[0] : undefined;
  const joins = meaning.concept.domain !== 'place' && meaning.concept.domain !== 'blocked';
  if (only !== undefined && joins && only.length >= SHORTEST_COMPOUND_PART && meaning.exact === null) {
    const key = stem(only);
    compoundParts.set(key, [...(compoundParts.get(key) ?? []), meaning]);
  }
}

/**
 * Reads one table. A line is a concept: its names, parted by commas, the first one its id. `=Name` counts only with
 * exactly these capitals; `~name` in front says that the word has an everyday meaning too.
 */
function addTable(table: string, domainOf: (line: string) => [Domain, string]): void {
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const [domain, names] = domainOf(line);
    const parts = names.split(',').map((name) => name.trim());
    const ambiguous = names.startsWith('~');
    const concept: Concept = { id: `${domain}:${(parts[0] ?? '').replace(/^[~=]/, '')}`, domain };
    for (const part of parts) {
      if (part.startsWith('~') || part === '') continue;
      const exact = part.startsWith('=') ? part.slice(1) : null;
      addName(exact ?? part, { concept, exact, ambiguous: ambiguous && exact !== null });
    }
  }
}

function plain(domain: Domain): (line: string) => [Domain, string] {
  return (line) => [domain, line];
}

/** "University of Leeds" is "Leeds Uni" and "Uni of Leeds" to those who went there. */
function withShortForms(name: string): string {
  const of = name.match(/^universi\w+ (of|de|di|van|do|du) (.+)$/u);
  if (of !== null)
    return `${name}, uni ${of[1]} ${of[2]}, univ ${of[1]} ${of[2]}, ${of[2]} uni, uni ${of[2]}`;
  const before = name.match(/^universi\w+ (\S+)$/u);
  if (before !== null) return `${name}, uni ${before[1]}`;
  const after = name.match(/^(.+) universit[ye]\w*$/u);
  return after === null ? name : `${name}, ${after[1]} uni, ${after[1]} univ`;
}

addTable(TECH, plain('tech'));
addTable(WORK, plain('work'));
addTable(LEISURE, plain('leisure'));
addTable(TRADES, plain('trade'));
addTable(PLACES, plain('place'));
addTable(SCHOOLS.replace(/(?<=^|, )[^,\n=]+/gmu, withShortForms), plain('school'));
addTable(EMPLOYERS, plain('employer'));
addTable(BLOCKED, plain('blocked'));
addTable(GATHERINGS, (line) => [
  line.startsWith('event:') ? 'event' : 'community',
  line.slice(line.indexOf(':') + 1),
]);
