/** What decides where text stands: elements that are inline share a line. */
export type Display = string;

/** Elements that are written alike, in places that are written alike. */
export interface Kind {
  /** Null until one of them was seen: drawn, and not clipped away. */
  display: Display | null;
  readonly inside: Map<string, Kind>;
  /** For each place inside, what stood there last: most often it stands there in the next row too. */
  readonly last: (Written | undefined)[];
}

/** How an element is written, and the kind that this makes it. */
interface Written {
  readonly name: string;
  readonly classes: string | null;
  readonly style: string | null;
  readonly held: number;
  readonly kind: Kind;
}

/**
 * How elements are drawn, by how they are written: rows of one list are drawn alike, and asking for each style anew takes
 * longer than all else that is read. It holds for one reading. Whether an element is hidden it does not tell.
 */
export class KnownStyles {
  readonly #outside = new WeakMap<Element, Kind>();
  readonly #root = newKind();

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
      kind = within(
        kind,
        keyOf(element.localName, element.getAttribute('class'), element.getAttribute('style')),
      );
      this.#outside.set(element, kind);
    }
    return kind;
  }

  /**
   * @param name of the element's tag.
   * @param at how many elements stand before it in the one around it.
   */
  kindInside(around: Kind, element: Element, name: string, at: number): Kind {
    const held = element.childElementCount;
    const classes = element.getAttribute('class');
    const style = element.getAttribute('style');
    const last = around.last[at];
    // Compared part by part, for to put them together takes as long as all the rest.
    if (last?.name === name && last.classes === classes && last.style === style && last.held === held)
      return last.kind;
    const kind = within(around, `${at} ${held} ${keyOf(name, classes, style)}`);
    around.last[at] = { name, classes, style, held, kind };
    return kind;
  }
}

function within({ inside }: Kind, key: string): Kind {
  const known = inside.get(key);
  if (known !== undefined) return known;
  const made = newKind();
  inside.set(key, made);
  return made;
}

function newKind(): Kind {
  return { display: null, inside: new Map(), last: [] };
}

function keyOf(name: string, classes: string | null, style: string | null): string {
  return style === null ? `${name} ${classes}` : `${name} ${classes} ${style}`;
}
