/** Runs of 3, 4 and 5 units. */
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/** Longer notes do not exist on the network (300 to 2,000 characters); a hostile one must not cost more. */
const MOST_UNITS = 6000;

/**
 * Names the bucket of every run of 3 to 5 units, by FNV-1a over the units and a final mix.
 * `buckets` must be a power of two.
 */
export function forEachGram(
  text: string,
  buckets: number,
  visit: (bucket: number, start: number, end: number) => void,
): void {
  const mask = buckets - 1;
  const length = Math.min(text.length, MOST_UNITS);
  for (let start = 0; start + SHORTEST_GRAM <= length; start++) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= LONGEST_GRAM && start + size <= length; size++) {
      hash = Math.imul(hash ^ text.charCodeAt(start + size - 1), 0x01000193);
      if (size >= SHORTEST_GRAM) visit(((hash ^ (hash >>> 15)) >>> 0) & mask, start, start + size);
    }
  }
}
