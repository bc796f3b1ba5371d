// A pattern in writing: `word`, `prefix*`, `(a|b c)`, `(a )?` for something that may be missing, `_` for a gap of up to two
// words and `__` for one of up to four.

const PIECE = /\)\??|[(|]|[^ ()|]+/g;
const SIGNS = / ?\)\?|[ ()|]+/;

/** How many words a gap bridges at most. */
export const GAPS: ReadonlyMap<string, number> = new Map([
  ['_', 2],
  ['__', 4],
]);

/** The words and signs of a pattern. */
export function piecesOf(written: string): readonly string[] {
  return written.match(PIECE) ?? [];
}

/** The words of some patterns as they are written, `increas*` among them, each once. */
export function writtenWords(patterns: readonly string[]): readonly string[] {
  // Cut once for all: every worker that wakes does it.
  const words = new Set(patterns.join(' ').split(SIGNS));
  for (const none of ['', ...GAPS.keys()]) words.delete(none);
  return [...words];
}

/** Pieces from one number up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A choice: its ways (an empty one last, where it may be missing), and the number of the piece behind it. */
export interface Choice {
  readonly ways: readonly Stretch[];
  readonly next: number;
}

/** The choice whose bracket stands just before a piece. Throws where it is not closed. */
export function choiceAt(pieces: readonly string[], first: number): Choice {
  const ways: Stretch[] = [];
  let from = first;
  let depth = 0;
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    const closes = piece === ')' || piece === ')?';
    if (depth === 0 && (closes || piece === '|')) {
      ways.push({ from, to: at });
      from = at + 1;
      if (piece === ')?') ways.push({ from, to: from });
      if (closes) return { ways, next: at + 1 };
    }
    if (piece === '(') depth++;
    else if (closes) depth--;
  }
  throw new Error(`Unclosed bracket in pattern: ${pieces.join(' ')}`);
}
