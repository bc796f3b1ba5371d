/**
 * One part of a pattern. In writing: `word`, `prefix*`, `(a|b c)`, `(a )?` for something that may be missing,
 * `_` for a gap of up to two words and `__` for one of up to four.
 */
type PatternPart =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly branches: readonly Pattern[] };

export type Pattern = readonly PatternPart[];

/** Reads one pattern. Throws on a bracket that is not closed: patterns are our own data, so that is a defect. */
export function parsePattern(written: string): Pattern {
  let at = 0;

  function parseSequence(): Pattern {
    const parts: PatternPart[] = [];
    while (at < written.length) {
      const char = written.charAt(at);
      if (char === '|' || char === ')') break;
      if (char === ' ') at++;
      else if (char === '(') parts.push(parseChoice());
      else parts.push(parseWord());
    }
    return parts;
  }

  function parseChoice(): PatternPart {
    const branches: Pattern[] = [];
    do {
      at++;
      branches.push(parseSequence());
    } while (written.charAt(at) === '|');
    if (written.charAt(at) !== ')') throw new Error(`Unclosed bracket in pattern: ${written}`);
    at++;
    if (written.charAt(at) === '?') {
      at++;
      branches.push([]);
    }
    return { kind: 'choice', branches };
  }

  function parseWord(): PatternPart {
    const end = written.slice(at).search(/[ ()|]/);
    const word = end < 0 ? written.slice(at) : written.slice(at, at + end);
    at += word.length;
    if (word === '_') return { kind: 'gap', most: 2 };
    if (word === '__') return { kind: 'gap', most: 4 };
    return word.endsWith('*') ? { kind: 'prefix', text: word.slice(0, -1) } : { kind: 'word', text: word };
  }

  const pattern = parseSequence();
  if (at < written.length) throw new Error(`Unopened bracket in pattern: ${written}`);
  return pattern;
}
