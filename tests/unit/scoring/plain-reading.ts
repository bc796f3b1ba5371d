import type { Token } from '../../../utils/scoring/text/tokens.ts';

// What the quick code of `utils/scoring` does, done plainly, so that a test can hold the one against the other.

/** Buckets of all runs of 3 to 5 units, the shortest first at each place. */
export function plainGrams(
  text: string,
  buckets: number,
  [shortest, longest]: readonly [number, number] = [3, 5],
): readonly number[] {
  const found: number[] = [];
  for (let start = 0; start < text.length; start++)
    for (let size = shortest; size <= longest && start + size <= text.length; size++)
      found.push(bucketOf(hashOf(text.slice(start, start + size)), buckets));
  return found;
}

/** The unit in the middle of each of these runs in a text of so many units. */
export function plainMiddles(length: number): readonly number[] {
  const middles: number[] = [];
  for (let start = 0; start < length; start++)
    for (let size = 3; size <= 5 && start + size <= length; size++) middles.push(start + (size >> 1));
  return middles;
}

/** Buckets of all runs of 1 to 4 pieces of a masked text: common words and signs as they are, other words as a star. */
export function plainFrame(text: string, common: ReadonlySet<string>, buckets: number): readonly number[] {
  const pieces = (text.match(/\p{L}+|[0§¬?!.,:;()\n"]/gu) ?? []).map((piece) =>
    /^\p{L}/u.test(piece) && !common.has(piece) ? '*' : piece,
  );
  const all = ['^', ...pieces, '$'].map((piece) => hashOf(piece));
  return all.flatMap((_, first) =>
    [1, 2, 3, 4]
      .filter((size) => first + size <= all.length)
      .map((size) => bucketOf(hashOfAll(all.slice(first, first + size)), buckets)),
  );
}

/** The sentences of a masked text: closed by signs with a space after them, or by a new line; the last one of forty takes the rest. */
export function plainSentences(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  const close = (end: number) => {
    if (/\p{L}/u.test(text.slice(start, end))) found.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(/[.!?…]+(?=\s)|\n/gu)) {
    if (found.length === 39) break;
    close(match.index + match[0].length);
  }
  close(text.length);
  return found;
}

/** Keys of the words, figures and signs of a masked text and of every two in a row, each once. */
export function plainPhrases(text: string): ReadonlySet<number> {
  const words = text.match(/\p{L}+|\p{N}+|[?!€$%]/gu) ?? [];
  const all = ['^', ...words, '$'];
  const pairs = all.slice(1).map((word, at) => hashOfAll([0x20, hashOf(word)], hashOf(all[at] ?? '')));
  return new Set([...words.map(hashOf), ...pairs].map((hash) => (hash ^ (hash >>> 24)) & 0xffffff));
}

const hashOf = (text: string) =>
  hashOfAll(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));

function hashOfAll(codes: readonly number[], before = 0x811c9dc5): number {
  return codes.reduce((hash, code) => Math.imul(hash ^ code, 0x01000193), before);
}

function bucketOf(hash: number, buckets: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}

/** Masks letter by letter a text without addresses; `names` are the tokens that count as names. */
export function plainMask(text: string, names: readonly Token[]): string {
  let masked = ' ';
  const put = (sign: string) => {
    if (!(sign === masked.at(-1) && [' ', '§', '0'].includes(sign))) masked += sign;
  };
  for (let at = 0; at < text.length; ) {
    const name = names.find(({ foldedStart }) => foldedStart === at);
    const char = text.charAt(at);
    if (name) put('§');
    else put(char === '\n' ? char : /\s/.test(char) ? ' ' : /\p{N}/u.test(char) ? '0' : char);
    at = name?.foldedEnd ?? at + 1;
  }
  put(' ');
  return masked;
}
