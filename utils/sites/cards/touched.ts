/**
 * What was read is remembered by the elements that it was read from. Here stands when last something changed that may
 * make them read differently, counted in tellings of changes.
 */
let now = 0;

/** When an element changed, or anything inside of it. */
const inside = new WeakMap<Node, number>();
/** When an element came to where it stands, or an attribute of its own changed: all that is in it may look different. */
const itself = new WeakMap<Node, number>();
/** The latest such time of an element and all that is around it, for those that were asked for since the last telling. */
let around = new WeakMap<Node, number>();

/** What these changes bear on is to be read anew, though it may say the same as before. */
export function forget(records: readonly MutationRecord[]): void {
  now++;
  around = new WeakMap();
  for (const record of records) {
    const { target } = record;
    // What has left the page by now is of no account until it comes back.
    if (!target.isConnected) continue;
    let node: Node | null = target;
    // What is around a node that was met before was met with it.
    while (node !== null && inside.get(node) !== now) {
      inside.set(node, now);
      node = node.parentNode;
    }
    if (record.type === 'attributes') itself.set(target, now);
    // What was changed while it was out of the page comes back unheard.
    else for (const added of record.addedNodes) if (added.isConnected) itself.set(added, now);
  }
}

/** To be kept with what is remembered, for {@link isTouched}. */
export function moment(): number {
  return now;
}

/** Whether an element has changed since then, or anything in it, or what is around it in a way that may bear on it. */
export function isTouched(element: Element, since: number): boolean {
  return (inside.get(element) ?? 0) > since || lastAround(element) > since;
}

function lastAround(element: Element): number {
  const unknown: Node[] = [];
  let node: Node | null = element;
  while (node !== null && !around.has(node)) {
    unknown.push(node);
    node = node.parentNode;
  }
  let last = (node === null ? undefined : around.get(node)) ?? 0;
  for (const each of unknown.reverse()) {
    last = Math.max(last, itself.get(each) ?? 0);
    around.set(each, last);
  }
  return last;
}
