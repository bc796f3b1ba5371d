/** The id after (or before) the selected one; the first (or last) where nothing is selected; stays at the ends. */
export function moveSelection(ids: readonly string[], selected: string | null, by: 1 | -1): string | null {
  const at = selected === null ? -1 : ids.indexOf(selected);
  if (at === -1) return (by === 1 ? ids.at(0) : ids.at(-1)) ?? null;
  return ids[at + by] ?? ids[at] ?? null;
}

/** What is selected after the page was redrawn: the same request, else what is at its place now. */
export function keepSelection(
  before: readonly string[],
  after: readonly string[],
  selected: string | null,
): string | null {
  if (selected === null || after.includes(selected)) return selected;
  const at = Math.max(0, before.indexOf(selected));
  const isThere = (id: string) => after.includes(id);
  const follower = before.slice(at + 1).find(isThere);
  // Not one that only begins what comes much later: all that was nearer may have gone.
  if (follower !== undefined && after.indexOf(follower) <= at) return follower;
  const leader = before.slice(0, at).findLast(isThere);
  const place = leader === undefined ? at : after.indexOf(leader) + 1;
  return after[place] ?? after.at(-1) ?? null;
}

/** The first one that is wanted after this one; this one itself where none is. */
export function nextWanted(ids: readonly string[], from: string, isWanted: (id: string) => boolean): string {
  return ids.slice(ids.indexOf(from) + 1).find(isWanted) ?? from;
}
