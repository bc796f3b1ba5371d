import type { Anchor } from '../topics/anchors.ts';
import type { Reading } from './reading.ts';

/** What people are called by. */
const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(['leisure', 'trade']);

/** Something that people are called by, such as a trade or a hobby, or a name of the reader's. */
export function kindAt(reading: Reading, at: number): Anchor | undefined {
  return reading.anchors.find(
    (anchor) =>
      anchor.from <= at &&
      at < anchor.to &&
      (anchor.concepts.some(({ domain }) => KINDS_OF_PEOPLE.has(domain)) ||
        anchor.entries.some((entry) => entry.field !== 'person')),
  );
}
