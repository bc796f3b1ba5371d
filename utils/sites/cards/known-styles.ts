/** What decides where text stands: elements that are inline share a line. */
export type Display = string;

/** Elements that are written alike, in places that are written alike. */
export interface Kind {
  /** Null until one of them was seen: drawn, and not clipped away. */
  display: Display | null;
  readonly inside: Map<string, Kind>;
}

/**
 * How elements are drawn, by how they are written: rows of one list are drawn alike, and asking for each style anew takes
 * longer than all else that is read. It holds for one reading. Whether an element is hidden it does not tell.
 */
export class KnownStyles {
  readonly #outside = new WeakMap<Element, Kind>();
  readonly #root: Kind = { display: null, inside: new Map() };

  /** The kind of a row, which its place in the list does not change. */
  kindOf(row: Element): Kind {
    const unknown: Element[] = [];
    let around: Element | null = row;
    while (around !== null && !this.#outside.has(around)) {
      unknown.push(around);
      around = around.parentElement;
    }
    let kind = (around === null ? undefined : this.#outside.get(around)) ?? this.#root;
    for (const element of unknown.reverse()) {
      kind = within(kind, written(element));
      this.#outside.set(element, kind);
    }
    return kind;
  }

  /** @param at how many elements stand before it in the one around it. */
  kindInside(around: Kind, element: Element, at: number): Kind {
    return within(around, `${at} ${element.childElementCount} ${written(element)}`);
  }
}

function within({ inside }: Kind, key: string): Kind {
  const known = inside.get(key);
  if (known !== undefined) return known;
  const made: Kind = { display: null, inside: new Map() };
  inside.set(key, made);
  return made;
}

function written(element: Element): string {
  const style = element.getAttribute('style');
  const key = `${element.localName} ${element.getAttribute('class')}`;
  return style === null ? key : `${key} ${style}`;
}
