import { forEachGram } from './grams.ts';

/** One run of characters in a masked text. */
export interface GramUse {
  readonly bucket: number;
  readonly start: number;
  readonly end: number;
  /** Its share of its bucket's value: a bucket seen n times is worth (1 + ln n) / length of the vector in all. */
  readonly value: number;
}

/** The runs of a masked text, their vector scaled to length 1. */
export function gramUses(text: string, buckets: number): readonly GramUse[] {
  const counts = new Map<number, number>();
  const found: { bucket: number; start: number; end: number }[] = [];
  forEachGram(text, buckets, (bucket, start, end) => {
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    found.push({ bucket, start, end });
  });
  let squares = 0;
  for (const count of counts.values()) squares += (1 + Math.log(count)) ** 2;
  const norm = Math.sqrt(squares) || 1;
  return found.map((gram) => {
    const count = counts.get(gram.bucket) ?? 1;
    return { ...gram, value: (1 + Math.log(count)) / (count * norm) };
  });
}

/** The same as one value for each bucket, for training. */
export function gramVector(text: string, buckets: number): ReadonlyMap<number, number> {
  const vector = new Map<number, number>();
  for (const { bucket, value } of gramUses(text, buckets)) {
    vector.set(bucket, (vector.get(bucket) ?? 0) + value);
  }
  return vector;
}
