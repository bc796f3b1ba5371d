import { watchPage } from '../../../utils/page/watch.ts';
import { readCards } from '../../../utils/sites/cards/read-cards.ts';
import { linkedin } from '../../../utils/sites/linkedin/index.ts';
import { linkedinNetwork } from '../../../utils/sites/linkedin/network.ts';
import { createRandomChanges } from './random-changes.ts';

/** The reader and all that it tells of a page, for a test that runs inside one. */
export interface ReaderInPage {
  /** Everything that the page reads as, with the elements that it was read from. */
  read(): Reading;
  /** From now on the reader hears of every change. */
  listen(): void;
  /** Whether the page may read differently by now than when it was read last. */
  mayReadOtherwise(): boolean;
  createRandomChanges(document: Document, seed: number): () => string;
}

interface Reading {
  readonly cards: string;
  readonly health: string;
  /** What it was read from, by the places of elements in the document. */
  readonly stands: string;
}

let last: ReturnType<typeof linkedin.read> | null = null;

export const inPage: ReaderInPage = {
  read() {
    const url = new URL(location.href);
    last = linkedin.read(document, url);
    const { cards, scope } = readCards(document, url, linkedinNetwork);
    const all = [...document.querySelectorAll('*')];
    const place = (element: Element | null | undefined) => (element ? all.indexOf(element) : null);
    const stands = cards.map(({ found: { element, region, name, pair } }) => [
      ...[element, region, name.element, pair.accept?.element, pair.ignore?.element].map(place),
      ...pair.both.flatMap((control) => [place(control.element), control.label]),
    ]);
    return {
      cards: JSON.stringify(last.cards.map(({ request, certain }) => [request, certain])),
      health: JSON.stringify(last.health),
      stands: JSON.stringify([stands, place(scope?.element)]),
    };
  },
  listen() {
    const nothing = () => undefined;
    const heard = { onChanges: linkedin.forget, onStirred: nothing, onSettled: nothing, pause: () => 0 };
    watchPage(document, heard, new AbortController().signal);
  },
  mayReadOtherwise: () => last === null || linkedin.mayReadOtherwise(last),
  createRandomChanges,
};
