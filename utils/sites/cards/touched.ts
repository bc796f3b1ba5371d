/** Elements inside which a style or another attribute has changed since they were read: their text does not tell. */
const touched = new WeakSet<Node>();

/** What is around these nodes is to be read anew, though it may say the same as before. */
export function forget(nodes: Iterable<Node>): void {
  for (const node of nodes) {
    for (let around: Node | null = node; around !== null; around = around.parentNode) touched.add(around);
  }
}

export function isTouched(element: Element): boolean {
  return touched.has(element);
}

/** It is read anew now. */
export function wasRead(element: Element): void {
  touched.delete(element);
}
