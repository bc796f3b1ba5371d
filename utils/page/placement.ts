/** Where a badge stands, in CSS px from the top left of the document. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** Which edge of the badge stands at `x`. */
  readonly edge: 'left' | 'right';
  /** False where the card is scrolled out of its own list: the badge is then kept for assistive tools, unseen. */
  readonly visible: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The last line of a name. */
export interface NameLine extends Box {
  /** Down to where the lines before it reach; null where there is none, or none that comes as far as the badge. */
  readonly above: number | null;
}

const GAP = 8;
/** Room that most badges need; one that is longer may reach over the card's padding. */
const BADGE_WIDTH = 120;
const BADGE_HEIGHT = 24;

/**
 * Beside the last line of the name, which every layout leaves free towards the controls. Where it does not, astride the
 * card's upper edge at the line's end, where no layout has text. Rectangles are relative to the viewport; `scroll` turns them
 * into document coordinates.
 *
 * @param column how far that line reaches at most: the card, or the cell of a table that the name stands in.
 */
export function place(
  name: NameLine,
  card: Box,
  column: Box,
  clip: Box | null,
  scroll: { readonly x: number; readonly y: number },
  rightToLeft: boolean,
): Placement {
  const room = rightToLeft ? name.left - column.left : column.right - name.right;
  const beside = room >= GAP + BADGE_WIDTH;
  const onLine = Math.max(
    (name.top + name.bottom - BADGE_HEIGHT) / 2,
    name.above ?? Number.NEGATIVE_INFINITY,
  );
  const top = beside ? onLine : card.top - BADGE_HEIGHT / 2;
  const x = beside
    ? rightToLeft
      ? name.left - GAP
      : name.right + GAP
    : rightToLeft
      ? Math.min(column.left + GAP, card.right - BADGE_WIDTH)
      : Math.max(column.right - GAP, card.left + BADGE_WIDTH);
  const visible =
    clip === null || (top + BADGE_HEIGHT / 2 >= clip.top && top + BADGE_HEIGHT / 2 <= clip.bottom);
  return { x: x + scroll.x, y: top + scroll.y, edge: beside === rightToLeft ? 'right' : 'left', visible };
}
