/** Where each row of a list begins, as far as its height is known: CSS px, with the end of the last row at the end. */
export function offsetsOf(count: number, heightOf: (index: number) => number): readonly number[] {
  const offsets = new Array<number>(count + 1);
  let top = 0;
  for (let index = 0; index < count; index += 1) {
    offsets[index] = top;
    top += heightOf(index);
  }
  offsets[count] = top;
  return offsets;
}

/** The rows that are in sight, and so many before and after them. The last is not one of them. */
export function rowsInSight(
  offsets: readonly number[],
  top: number,
  bottom: number,
  around: number,
): readonly [first: number, end: number] {
  const count = offsets.length - 1;
  const first = lastAtOrBefore(offsets, top);
  const last = lastAtOrBefore(offsets, bottom);
  return [Math.max(0, first - around), Math.min(count, last + 1 + around)];
}

/** The last row that begins at or before a place; the first where none does. */
function lastAtOrBefore(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
