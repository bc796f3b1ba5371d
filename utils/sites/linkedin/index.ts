import type { Card, PageReading, Site } from '../site.ts';
import { controlAt } from './control-at.ts';
import { dialogOpen } from './dialogs.ts';
import { mayMatter } from './may-matter.ts';
import { pageKind } from './page-kind.ts';
import { focusControl, press, standing } from './press.ts';
import { type ReadCard, readCardsInSteps } from './read-cards.ts';
import { allAtOnce, type Steps } from './steps.ts';
import { forget } from './touched.ts';

/** The network with the professional profiles, in every generation of its pages since 2019. */
export const linkedin: Site = {
  id: 'linkedin',
  pageKind,
  read: (document, url) => allAtOnce(readInSteps(document, url)),
  readInSteps,
  mayMatter,
  forget,
  press,
  standing,
  focusControl,
  controlAt,
  dialogOpen,
};

function* readInSteps(document: Document, url: URL): Steps<PageReading> {
  const { cards, health, scope } = yield* readCardsInSteps(document, url);
  return { cards: cards.map(toCard), health, scope };
}

function toCard({ request, found }: ReadCard): Card {
  const { element, name, pair } = found;
  return { request, element, nameElement: name.element, certain: pair.accept !== null };
}
