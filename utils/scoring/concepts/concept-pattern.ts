import type { WordTest } from './word-table.ts';

/**
 * One part of a pattern. In writing: `word`, `prefix*`, `(a|b c)`, `(a )?` for something that may be missing,
 * `_` for a gap of up to two words and `__` for one of up to four.
 */
type PatternPart = PlainPart | { readonly kind: 'choice'; readonly branches: readonly Pattern[] };
type PlainPart = WordTest | { readonly kind: 'gap'; readonly most: number };

export type Pattern = readonly PatternPart[];

/** What ends a sequence of parts. */
const ENDS: ReadonlySet<string> = new Set(['|', ')', ')?']);
const PIECE = /\)\??|[(|]|[^ ()|]+/g;

/** Reads one pattern. Throws on a bracket that is not closed: patterns are our own data, so that is a defect. */
export function parsePattern(written: string): Pattern {
  const pieces = written.match(PIECE) ?? [];
  let at = 0;

  function parseSequence(): Pattern {
    const parts: PatternPart[] = [];
    for (let piece = pieces[at]; piece !== undefined && !ENDS.has(piece); piece = pieces[at]) {
      at++;
      parts.push(piece === '(' ? parseChoice() : parsePart(piece));
    }
    return parts;
  }

  function parseChoice(): PatternPart {
    const branches = [parseSequence()];
    while (pieces[at] === '|') {
      at++;
      branches.push(parseSequence());
    }
    const closing = pieces[at++];
    if (closing === undefined) throw new Error(`Unclosed bracket in pattern: ${written}`);
    if (closing === ')?') branches.push([]);
    return { kind: 'choice', branches };
  }

  const pattern = parseSequence();
  if (at < pieces.length) throw new Error(`Unopened bracket in pattern: ${written}`);
  return pattern;
}

/** Reads a part that is no choice. */
export function parsePart(word: string): PlainPart {
  if (word === '_') return { kind: 'gap', most: 2 };
  if (word === '__') return { kind: 'gap', most: 4 };
  return word.endsWith('*') ? { kind: 'prefix', text: word.slice(0, -1) } : { kind: 'word', text: word };
}

/** True for a part that a word must pass; an empty part is none. */
export function isWordTest(part: PlainPart): part is WordTest {
  return part.kind !== 'gap' && part.text !== '';
}
