import type { Card, Site } from '../site.ts';
import { controlAt } from './control-at.ts';
import { dialogOpen } from './dialogs.ts';
import { pageKind } from './page-kind.ts';
import { focusControl, press, standing } from './press.ts';
import { type ReadCard, readCards } from './read-cards.ts';

/** The network with the professional profiles, in every generation of its pages since 2019. */
export const linkedin: Site = {
  id: 'linkedin',
  pageKind,
  read(document, url) {
    const { cards, health } = readCards(document, url);
    return { cards: cards.map(toCard), health };
  },
  press,
  standing,
  focusControl,
  controlAt,
  dialogOpen,
};

function toCard({ request, found }: ReadCard): Card {
  const { element, name, pair } = found;
  return { request, element, nameElement: name.element, certain: pair.accept !== null };
}
