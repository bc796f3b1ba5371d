import type { Card } from '../sites/site.ts';
import { boxOf } from './box.ts';

/** Heights of the window above and below it within which badges are in place before they are scrolled to. */
const MARGIN = 1;

/** The cards that are seen, or soon may be. Reads one rectangle a card and nothing else. */
export function cardsNear(cards: readonly Card[], view: Window): readonly Card[] {
  const top = -view.innerHeight * MARGIN;
  const bottom = view.innerHeight * (1 + MARGIN);
  return cards.filter(({ element }) => {
    const box = boxOf(element);
    return box.bottom >= top && box.top <= bottom && box.height > 0;
  });
}
