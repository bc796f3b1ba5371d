/** Every item with the one after it. */
export function neighbours<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.slice(1).flatMap((item, at) => {
    const before = items[at];
    return before === undefined ? [] : [[before, item] as const];
  });
}
