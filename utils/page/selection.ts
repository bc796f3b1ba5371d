/** The id after (or before) the selected one; the first (or last) where nothing is selected; stays at the ends. */
export function moveSelection(ids: readonly string[], selected: string | null, by: 1 | -1): string | null {
  const at = selected === null ? -1 : ids.indexOf(selected);
  if (at === -1) return (by === 1 ? ids.at(0) : ids.at(-1)) ?? null;
  return ids[at + by] ?? ids[at] ?? null;
}

/** What is selected after the page was redrawn: the same request, else the one that took its place. */
export function keepSelection(
  before: readonly string[],
  after: readonly string[],
  selected: string | null,
): string | null {
  if (selected === null || after.includes(selected)) return selected;
  const rest = before.slice(before.indexOf(selected) + 1).find((id) => after.includes(id));
  return rest ?? after.at(-1) ?? null;
}
