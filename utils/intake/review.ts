import type { Comparison } from '../archive/compare.ts';
import type { Contents } from '../archive/contents.ts';

/** File names that are shown; the rest are counted. */
const MOST_NAMES = 100;

/** What an export would bring, in counts: what the reader sees before anything is kept. */
export interface Review extends Omit<Comparison, 'changes'> {
  readonly files: Contents['files'];
  /** Requests that the reader sent; they are not kept. */
  readonly outgoing: number;
  readonly unused: { readonly count: number; readonly names: readonly string[] };
}

export function reviewOf(contents: Contents, { changes: _, ...comparison }: Comparison): Review {
  const { files, outgoing, unused } = contents;
  return {
    ...comparison,
    files,
    outgoing,
    unused: { count: unused.length, names: unused.slice(0, MOST_NAMES) },
  };
}
