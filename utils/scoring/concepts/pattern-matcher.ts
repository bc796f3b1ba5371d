import type { Token } from '../text/tokens.ts';
import { type Pattern, parsePattern } from './concept-pattern.ts';

/** A place where a concept was found: `first` and `last` are positions in the tokens, both inclusive. */
export interface PatternHit {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly concept: number;
  readonly pattern: Pattern;
}

/** Patterns reachable by the first word they can begin with. */
export interface PatternMatcher {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Entry[]>;
  readonly prefixLengths: readonly number[];
}

/** Where a pattern can end (exclusive token positions) when it begins at `at`. */
function endsFrom(pattern: Pattern, part: number, tokens: readonly Token[], at: number): number {
  const current = pattern[part];
  if (current === undefined) return at;
  switch (current.kind) {
    case 'word':
      return tokens[at]?.text === current.text ? endsFrom(pattern, part + 1, tokens, at + 1) : -1;
    case 'prefix':
      return tokens[at]?.text.startsWith(current.text) ? endsFrom(pattern, part + 1, tokens, at + 1) : -1;
    case 'gap':
      for (let skipped = 0; skipped <= current.most && at + skipped <= tokens.length; skipped++) {
        const end = endsFrom(pattern, part + 1, tokens, at + skipped);
        if (end >= 0) return end;
      }
      return -1;
    case 'choice':
      for (const branch of current.branches) {
        const end = endsFrom([...branch, ...pattern.slice(part + 1)], 0, tokens, at);
        if (end >= 0) return end;
      }
      return -1;
  }
}

interface Opening {
  readonly prefix: boolean;
  readonly text: string;
}

/** The words or prefixes that a pattern can begin with. */
function openings(pattern: Pattern): readonly Opening[] {
  const [head, ...rest] = pattern;
  if (head === undefined || head.kind === 'gap')
    throw new Error('A pattern begins with a gap or with nothing');
  if (head.kind !== 'choice') return [{ prefix: head.kind === 'prefix', text: head.text }];
  return head.branches.flatMap((branch) => openings([...branch, ...rest]));
}

/** Prepares the patterns of one language; the index of a list is its concept's number. */
export function compilePatterns(patternsByConcept: readonly (readonly string[])[]): PatternMatcher {
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Entry[]>();
  patternsByConcept.forEach((patterns, concept) => {
    for (const pattern of patterns.map(parsePattern)) {
      const seen = new Set<string>();
      for (const { prefix, text } of openings(pattern)) {
        if (seen.has(`${prefix} ${text}`)) continue;
        seen.add(`${prefix} ${text}`);
        const index = prefix ? byPrefix : byWord;
        const entries = index.get(text);
        if (entries) entries.push({ concept, pattern });
        else index.set(text, [{ concept, pattern }]);
      }
    }
  });
  const prefixLengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))].sort(
    (a, b) => a - b,
  );
  return { byWord, byPrefix, prefixLengths };
}

/** All places where a pattern is found, in the order of the text; a concept may be found twice at one place. */
export function matchPatterns(matcher: PatternMatcher, tokens: readonly Token[]): readonly PatternHit[] {
  const hits: PatternHit[] = [];
  tokens.forEach((token, first) => {
    const tryEntries = (entries: readonly Entry[] | undefined) => {
      for (const { concept, pattern } of entries ?? []) {
        const end = endsFrom(pattern, 0, tokens, first);
        if (end > first) hits.push({ concept, first, last: end - 1 });
      }
    };
    tryEntries(matcher.byWord.get(token.text));
    for (const length of matcher.prefixLengths) {
      if (length > token.text.length) break;
      tryEntries(matcher.byPrefix.get(token.text.slice(0, length)));
    }
  });
  return hits;
}
