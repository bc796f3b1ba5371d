import type { Network } from '../network.ts';
import { type ActionControl, actionControls } from './action-controls.ts';
import type { FoundCard, FoundCards } from './find-cards.ts';
import { commonHolder } from './holders.ts';
import { naming } from './naming.ts';
import { neighbours } from './neighbours.ts';
import { answers, pairOf } from './pair.ts';
import { type SenderName, senderName } from './sender-name.ts';
import type { Steps } from './steps.ts';
import { isDrawn } from './visibility.ts';

/**
 * Finds the request of the person whose profile this is. Their address is the page's own; the controls stand twice, in
 * the top card and in a bar that shows once the page is scrolled, and those in view are the ones to press. Words alone
 * make a pair here: on a profile other controls, such as to follow or to write, stand side by side too.
 */
export function* findProfileCard(document: Document, url: URL, network: Network): Steps<FoundCards> {
  const { drawn: controls, scope } = yield* actionControls(document, url, network);
  const slug = network.personAt(url);
  const heading = [...document.querySelectorAll<HTMLElement>('main h1, main h2')].find(isDrawn);
  const name = heading === undefined ? null : senderName(heading, [heading], controls, network);
  if (slug === null || heading === undefined || name === null)
    return { cards: [], controls: 0, broken: 0, unread: 0, scope };

  const answering = controls.filter((control) => answers(control, name.text, network.controls));
  const places = neighbours(answering).flatMap((pair) => placeOf(heading, slug, name, pair, network));
  const topCard = places.find(({ element }) => places.every((other) => other.element.contains(element)));
  if (topCard === undefined) {
    const unread = answering.filter(({ label }) => naming(label, name.text) === 'this-person').length;
    return { cards: [], controls: answering.length, broken: 0, unread, scope };
  }
  const inView = places.find(({ pair }) => pair.both.every((control) => isInView(control))) ?? topCard;
  const card = { ...topCard, pair: inView.pair };
  return { cards: [card], controls: answering.length, broken: 0, unread: 0, scope };
}

function placeOf(
  heading: HTMLElement,
  slug: string,
  name: SenderName,
  controls: readonly [ActionControl, ActionControl],
  network: Network,
): readonly FoundCard[] {
  const pair = pairOf(controls, name.text, network.controls);
  if (pair === null || controls.some(({ label }) => naming(label, name.text) !== 'this-person')) return [];
  const element = commonHolder(commonHolder(controls[0].element, controls[1].element), heading);
  if (!(element instanceof HTMLElement)) return [];
  return [{ slug, name, pair, element, region: element, said: element.textContent }];
}

function isInView({ element }: { readonly element: Element }): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
