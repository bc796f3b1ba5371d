import { controlAt } from './cards/control-at.ts';
import { dialogOpen } from './cards/dialogs.ts';
import { bringsControl, mayReadOtherwise } from './cards/may-read-otherwise.ts';
import { saidOutcome } from './cards/outcome.ts';
import { focusControl, press, standing } from './cards/press.ts';
import { type ReadCard, readCardsInSteps } from './cards/read-cards.ts';
import { allAtOnce, type Steps } from './cards/steps.ts';
import { forget } from './cards/touched.ts';
import type { Network } from './network.ts';
import type { Card, PageReading, Site } from './site.ts';

/** The reader of one network's pages: what all have in common, told what this one has of its own. */
export function createSite(network: Network): Site {
  function* readInSteps(document: Document, url: URL): Steps<PageReading> {
    const { cards, health, scope } = yield* readCardsInSteps(document, url, network);
    return { cards: cards.map(toCard), health, scope };
  }
  return {
    network,
    id: network.id,
    isAt: network.isAt,
    pageKind: network.pageKind,
    read: (document, url) => allAtOnce(readInSteps(document, url)),
    readInSteps,
    bringsControl,
    mayReadOtherwise: (before) => mayReadOtherwise(before, network),
    forget,
    press: (document, url, request, choice) => press({ document, url, network }, request, choice),
    standing: (document, url, request) => standing({ document, url, network }, request),
    saidOutcome: (document, request) => saidOutcome(document, request, network),
    focusControl: (document, url, request, choice) =>
      focusControl({ document, url, network }, request, choice),
    controlAt: (document, url, target) => controlAt(document, url, target, network),
    dialogOpen: (document) => dialogOpen(document, network),
  };
}

function toCard({ request, found }: ReadCard): Card {
  const { element, name, pair } = found;
  return { request, element, nameElement: name.element, certain: pair.accept !== null };
}
