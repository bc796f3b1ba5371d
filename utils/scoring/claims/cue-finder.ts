import { foldedWords, type Token } from '../topics/tokens.ts';
import { countFunctionWords } from '../topics/words.ts';
import { CUE_ROLES, type CueRole, type CueTable } from './cues/cue-table.ts';
import { DE } from './cues/de.ts';
import { EN } from './cues/en.ts';
import { ES } from './cues/es.ts';
import { FR } from './cues/fr.ts';
import { IT } from './cues/it.ts';
import { NL } from './cues/nl.ts';
import { PT } from './cues/pt.ts';

/** A phrase of the note that plays a role in a claim. */
export interface Cue {
  readonly role: CueRole;
  /** Indexes into the tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

interface CueNode {
  readonly next: Map<string, CueNode>;
  readonly roles: CueRole[];
}

const TABLES: Readonly<Record<string, CueTable>> = { en: EN, nl: NL, de: DE, fr: FR, es: ES, pt: PT, it: IT };
const roots = new Map<string, CueNode>();
const BREAK = /[.;:!?|\n•()[\]]|,\s|\s[-–—]\s|\p{Extended_Pictographic}/u;
const CLEAR_LEAD = 2;
/** Who is spoken of and what they made stays so inside an ignored phrase. */
const PLAIN_ROLES: ReadonlySet<CueRole> = new Set<CueRole>(['you', 'we', 'me', 'your', 'text', 'talk']);

/** The cues of a language, made ready when first asked for: a worker that wakes needs one or two of the seven. */
function rootOf(language: string): CueNode | undefined {
  const table = TABLES[language];
  const known = roots.get(language);
  if (known !== undefined || table === undefined) return known;
  const root = compile(table);
  roots.set(language, root);
  return root;
}

function compile(table: CueTable): CueNode {
  const root: CueNode = { next: new Map(), roles: [] };
  for (const role of CUE_ROLES) {
    for (const phrase of table[role].split(', ')) {
      let node = root;
      for (const word of foldedWords(phrase)) {
        const next: CueNode = node.next.get(word) ?? { next: new Map(), roles: [] };
        node.next.set(word, next);
        node = next;
      }
      if (node !== root && !node.roles.includes(role)) node.roles.push(role);
    }
  }
  return root;
}

/** Which languages' cues to look for: the one told, and another one that the grammar words speak for more clearly. */
export function cueLanguages(tokens: readonly Token[], language: string | null): readonly string[] {
  const norms = tokens.map((token) => token.norm);
  const counts = Object.keys(TABLES).map((name) => ({ name, count: countFunctionWords(norms, name) }));
  const best = counts.reduce((top, one) => (one.count > top.count ? one : top));
  const told = counts.find((one) => one.name === language);
  if (told === undefined) return counts.filter((one) => one.count === best.count).map((one) => one.name);
  return best.count >= told.count + CLEAR_LEAD ? [told.name, best.name] : [told.name];
}

/** All cues in the words, longest first for each role and place; what stands inside an `ignore` phrase is left out. */
export function findCues(tokens: readonly Token[], languages: readonly string[]): readonly Cue[] {
  const cues = new Map<string, Cue>();
  for (const language of languages) {
    const root = rootOf(language);
    if (root === undefined) continue;
    for (let from = 0; from < tokens.length; from += 1) {
      for (const cue of cuesAt(tokens, from, root)) {
        const key = `${cue.role} ${cue.from}`;
        const known = cues.get(key);
        if (known === undefined || known.to < cue.to) cues.set(key, cue);
      }
    }
  }
  const all = [...cues.values()];
  const ignored = all.filter((cue) => cue.role === 'ignore');
  return all.filter(
    (cue) =>
      cue.role !== 'ignore' &&
      (PLAIN_ROLES.has(cue.role) || !ignored.some((other) => other.from <= cue.from && other.to >= cue.to)),
  );
}

function* cuesAt(tokens: readonly Token[], from: number, root: CueNode): Iterable<Cue> {
  let node: CueNode | undefined = root;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap !== ' ' && BREAK.test(token.gap))) return;
    node = node.next.get(token.norm);
    if (node === undefined) return;
    for (const role of node.roles) yield { role, from, to: at + 1 };
  }
}
