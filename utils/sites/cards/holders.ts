/** The smallest element that holds both. */
export function commonHolder(first: Element, second: Element): Element {
  let holder = first;
  while (!holder.contains(second) && holder.parentElement !== null) holder = holder.parentElement;
  return holder;
}
