/** Where a badge stands, in CSS px from the top left of the document. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** False where the card is scrolled out of its own list: the badge is then kept for assistive tools, unseen. */
  readonly visible: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 8;
/** Room that a badge needs, roughly; where less is left beside the name it stands above the card's corner. */
const BADGE_WIDTH = 150;
export const BADGE_HEIGHT = 24;

/**
 * Beside the last line of the name, which every layout leaves free towards the controls; in the card's upper corner
 * where it does not. Rectangles are relative to the viewport; `scroll` turns them into document coordinates.
 */
export function place(
  name: Box,
  card: Box,
  clip: Box | null,
  scroll: { readonly x: number; readonly y: number },
  rightToLeft: boolean,
): Placement {
  const fits = rightToLeft
    ? name.left - GAP - BADGE_WIDTH >= card.left
    : name.right + GAP + BADGE_WIDTH <= card.right;
  const middle = (name.top + name.bottom) / 2 - BADGE_HEIGHT / 2;
  const top = fits ? middle : card.top + 2;
  const left = fits
    ? rightToLeft
      ? name.left - GAP - BADGE_WIDTH
      : name.right + GAP
    : rightToLeft
      ? card.left + GAP
      : card.right - GAP - BADGE_WIDTH;
  const visible = clip === null || (top >= clip.top && top + BADGE_HEIGHT <= clip.bottom);
  return { x: left + scroll.x, y: top + scroll.y, visible };
}
