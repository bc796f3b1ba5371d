import type { Meaning } from './concept.ts';
import { BLOCKED } from './data/blocked.ts';
import { COMMUNITIES, EMPLOYERS, EVENTS, SCHOOLS } from './data/institutions.ts';
import { LEISURE } from './data/leisure.ts';
import { PLACES } from './data/places.ts';
import { TECH } from './data/tech.ts';
import { TRADES } from './data/trades.ts';
import { WORK } from './data/work.ts';
import { namesUnder, type Shelf, singleNames, sortNames } from './name-shelf.ts';
import { stem } from './stem.ts';
import { foldedWords } from './tokens.ts';

/** A node of a tree of stems that names are kept in. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly meanings: Meaning[];
}

let shelf: Shelf | null = null;
/** The names that begin with a stem, put in order when it is first met in a text. */
const steps = new Map<string, NameNode | undefined>();
const parts = new Map<string, readonly Meaning[]>();

/**
 * The step that a walk over the names begins with. A worker wakes for a note or two, which touch few of the many
 * thousand names: the tables are only sorted by first letters at once, and names are taken apart when their first word comes up.
 */
export function firstStep(stemmed: string): NameNode | undefined {
  if (steps.has(stemmed)) return steps.get(stemmed);
  shelf ??= readTables();
  const tree = newNode();
  for (const [name, meaning] of namesUnder(shelf, stemmed)) addName(tree, name, meaning);
  const step = tree.next.get(stemmed);
  steps.set(stemmed, step);
  return step;
}

/** What a long single name means that a compound may begin or end with; nothing where there is none. */
export function compoundPart(stemmed: string): readonly Meaning[] {
  const known = parts.get(stemmed);
  if (known !== undefined) return known;
  shelf ??= readTables();
  const found = singleNames(shelf, stemmed);
  parts.set(stemmed, found);
  return found;
}

function newNode(): NameNode {
  return { next: new Map(), meanings: [] };
}

function addName(tree: NameNode, name: string, meaning: Meaning): void {
  let node = tree;
  for (const word of foldedWords(name)) {
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
}

function readTables(): Shelf {
  const schools = SCHOOLS.replace(/(?<=^|, )[^,\n=]+/gmu, withShortForms);
  return sortNames([
    ['tech', TECH],
    ['work', WORK],
    ['leisure', LEISURE],
    ['trade', TRADES],
    ['place', PLACES],
    ['school', schools],
    ['employer', EMPLOYERS],
    ['blocked', BLOCKED],
    ['event', EVENTS],
    ['community', COMMUNITIES],
  ]);
}

/** "University of Leeds" is "Leeds Uni" and "Uni of Leeds" to those who went there. */
function withShortForms(name: string): string {
  if (!name.includes('universi')) return name;
  const of = name.match(/^universi\w+ (of|de|di|van|do|du) (.+)$/u);
  if (of !== null)
    return `${name}, uni ${of[1]} ${of[2]}, univ ${of[1]} ${of[2]}, ${of[2]} uni, uni ${of[2]}`;
  const before = name.match(/^universi\w+ (\S+)$/u);
  if (before !== null) return `${name}, uni ${before[1]}`;
  const after = name.match(/^(.+) universit[ye]\w*$/u);
  return after === null ? name : `${name}, ${after[1]} uni, ${after[1]} univ`;
}
