/** One part of a concept pattern, as it is read. */
type PatternPart =
  | { readonly kind: 'word' | 'prefix'; readonly text: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly branches: readonly Pattern[] };
type Pattern = readonly PatternPart[];

/** Reads a pattern without any haste. */
export function parsePattern(written: string): Pattern {
  const pieces = written.match(/\)\??|[(|]|[^ ()|]+/g) ?? [];
  let at = 0;
  const parseSequence = (): Pattern => {
    const parts: PatternPart[] = [];
    for (let piece = pieces[at]; piece !== undefined && !/^[|)]/.test(piece); piece = pieces[at]) {
      at++;
      parts.push(piece === '(' ? parseChoice() : parsePart(piece));
    }
    return parts;
  };
  const parseChoice = (): PatternPart => {
    const branches = [parseSequence()];
    while (pieces[at] === '|') {
      at++;
      branches.push(parseSequence());
    }
    if (pieces[at++] === ')?') branches.push([]);
    return { kind: 'choice', branches };
  };
  return parseSequence();
}

function parsePart(word: string): PatternPart {
  if (/^_+$/.test(word)) return { kind: 'gap', most: 2 * word.length };
  return word.endsWith('*') ? { kind: 'prefix', text: word.slice(0, -1) } : { kind: 'word', text: word };
}

/** Where a pattern ends that begins at a word: its parts tried one after the other. */
export function plainEnd([part, ...rest]: Pattern, text: readonly string[], at: number): number {
  if (part === undefined) return at;
  const goOn = (to: number) => plainEnd(rest, text, to);
  const firstOf = (ends: readonly number[]) => ends.find((end) => end >= 0) ?? -1;
  switch (part.kind) {
    case 'word':
      return text[at] === part.text ? goOn(at + 1) : -1;
    case 'prefix':
      return text[at]?.startsWith(part.text) ? goOn(at + 1) : -1;
    case 'gap':
      return firstOf(
        Array.from({ length: part.most + 1 }, (_, skipped) =>
          at + skipped > text.length ? -1 : goOn(at + skipped),
        ),
      );
    case 'choice':
      return firstOf(part.branches.map((branch) => plainEnd([...branch, ...rest], text, at)));
  }
}
