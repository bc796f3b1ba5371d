import { BLOCKED } from './data/blocked.ts';
import { EMPLOYERS, GATHERINGS, SCHOOLS } from './data/institutions.ts';
import { LEISURE } from './data/leisure.ts';
import { PLACES } from './data/places.ts';
import { TECH } from './data/tech.ts';
import { TRADES } from './data/trades.ts';
import { WORK } from './data/work.ts';
import { fold } from './fold.ts';
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

/** A node of a tree of stems that names are kept in. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly meanings: Meaning[];
}

/** All names that begin with the same letters: first as the tables write them, taken apart when first asked for. */
interface Drawer {
  readonly raw: (readonly [name: string, meaning: Meaning])[];
  tree: NameNode | null;
  readonly parts: Map<string, Meaning[]>;
}

const SHORTEST_COMPOUND_PART = 6;
const START = /^[a-z0-9]{1,3}/;
const NOT_ASCII = /[^\x20-\x7e]/;

let drawers: Map<string, Drawer> | null = null;

/** The step that a walk over the names begins with. */
export function firstStep(stemmed: string): NameNode | undefined {
  const drawer = openDrawer(stemmed);
  return drawer?.tree?.next.get(stemmed);
}

/** What a long single name means that a compound may begin or end with. */
export function compoundPart(stemmed: string): readonly Meaning[] | undefined {
  return openDrawer(stemmed)?.parts.get(stemmed);
}

/** A stem keeps at least the first three letters of its word, so both are found under them. */
function startOf(word: string): string {
  return START.exec(word)?.[0] ?? '';
}

/**
 * A worker wakes for a note or two, which touch few of the many thousand names: reading the tables only sorts them by
 * their first letters, and a drawer is put in order when it is opened.
 */
function openDrawer(stemmed: string): Drawer | undefined {
  drawers ??= readTables();
  const drawer = drawers.get(startOf(stemmed));
  if (drawer !== undefined && drawer.tree === null) {
    drawer.tree = newNode();
    for (const [name, meaning] of drawer.raw) addName(drawer, drawer.tree, name, meaning);
  }
  return drawer;
}

function newNode(): NameNode {
  return { next: new Map(), meanings: [] };
}

function addName(drawer: Drawer, tree: NameNode, name: string, meaning: Meaning): void {
  const words = foldedWords(name);
  let node = tree;
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
    drawer.parts.set(key, [...(drawer.parts.get(key) ?? []), meaning]);
  }
}

/** The tables, each name under its first letters. */
function readTables(): Map<string, Drawer> {
  const all = new Map<string, Drawer>();
  const schools = SCHOOLS.replace(/(?<=^|, )[^,\n=]+/gmu, withShortForms);
  readTable(all, TECH, 'tech');
  readTable(all, WORK, 'work');
  readTable(all, LEISURE, 'leisure');
  readTable(all, TRADES, 'trade');
  readTable(all, PLACES, 'place');
  readTable(all, schools, 'school');
  readTable(all, EMPLOYERS, 'employer');
  readTable(all, BLOCKED, 'blocked');
  readTable(all, GATHERINGS, null);
  return all;
}

/**
 * Reads one table. A line is a concept: its names, parted by commas, the first one its id. `=Name` counts only with
 * exactly these capitals; `~name` in front says that the word has an everyday meaning too.
 * @param domain Null where each line tells its own: "event: kubecon".
 */
function readTable(all: Map<string, Drawer>, table: string, domain: Domain | null): void {
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const own: Domain = domain ?? (line.startsWith('event:') ? 'event' : 'community');
    const parts = (domain === null ? line.slice(line.indexOf(':') + 2) : line).split(', ');
    const ambiguous = line.startsWith('~');
    const concept: Concept = { id: `${own}:${(parts[0] ?? '').replace(/^[~=]/, '')}`, domain: own };
    for (const part of parts) {
      if (part.startsWith('~')) continue;
      const exact = part.startsWith('=') ? part.slice(1) : null;
      const name = exact ?? part;
      const start = startOf(exact !== null || NOT_ASCII.test(part) ? fold(name) : part);
      let drawer = all.get(start);
      if (drawer === undefined) {
        drawer = { raw: [], tree: null, parts: new Map() };
        all.set(start, drawer);
      }
      drawer.raw.push([name, { concept, exact, ambiguous: ambiguous && exact !== null }]);
    }
  }
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
