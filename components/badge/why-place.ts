/** Where the why-card opens, seen from its badge. */
export interface WhyPlace {
  readonly above: boolean;
  /** CSS px from the badge's left edge to the card's. */
  readonly left: number;
  /** CSS px. */
  readonly width: number;
}

interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

const WIDTH = 340;
const HEIGHT = 340;
const MARGIN = 8;

/** Below the badge unless there is more room above, and pushed sideways only as far as it takes to stay in the window. */
export function whyPlace(badge: Edges, view: { readonly width: number; readonly height: number }): WhyPlace {
  const width = Math.min(WIDTH, view.width - 2 * MARGIN);
  const furthest = view.width - MARGIN - width;
  const left = Math.max(MARGIN, Math.min(badge.left, furthest)) - badge.left;
  const below = view.height - badge.bottom;
  return { above: below < HEIGHT && badge.top > below, left, width };
}
