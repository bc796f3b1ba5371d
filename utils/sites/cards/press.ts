import type { Request } from '../../requests/index.ts';
import type { Network } from '../network.ts';
import type { Pressable, PressResult, Standing } from '../site.ts';
import { dialogOpen } from './dialogs.ts';
import { stoodHere } from './elsewhere.ts';
import { naming } from './naming.ts';
import { readCards } from './read-cards.ts';
import { replyControl } from './reply-control.ts';
import { isDrawn } from './visibility.ts';

/** A page of a network, as it stands at this moment. */
interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly network: Network;
}

type Refusal = Exclude<PressResult, 'pressed'>;

/** Presses one control of the request's card, once; the card is looked for anew, for rows are redrawn at any time. */
export function press(page: Page, request: Request, choice: Pressable): PressResult {
  const control = findControl(page, request, choice);
  if (typeof control === 'string') return control;
  control.click();
  return 'pressed';
}

/** Puts the keyboard focus on the control and leaves the key to the reader. */
export function focusControl(page: Page, request: Request, choice: Pressable): boolean {
  const control = findControl(page, request, choice);
  if (typeof control === 'string') return false;
  control.focus();
  return page.document.activeElement === control;
}

/** A page that does not show the request's list, or shows another person's profile, says nothing: still waiting. */
export function standing(page: Page, request: Request): Standing {
  const { document, url, network } = page;
  if (!wouldShow(page, request)) return 'waiting';
  const { cards } = readCards(document, url, network);
  if (!cards.some((card) => card.request.slug === request.slug)) return 'gone';
  return dialogOpen(document, network) ? 'dialog-open' : 'waiting';
}

function wouldShow({ url, network }: Page, request: Request): boolean {
  const kind = network.pageKind(url);
  if (kind === 'profile') return network.personAt(url) === request.slug;
  return kind !== 'other' || stoodHere(request.slug, url);
}

function findControl(
  { document, url, network }: Page,
  request: Request,
  choice: Pressable,
): HTMLElement | Refusal {
  const { cards } = readCards(document, url, network);
  const card = cards.find(({ request: { slug } }) => slug === request.slug);
  if (card === undefined) return 'card-gone';
  const { accept, ignore } = card.found.pair;
  if (accept === null || ignore === null) return 'control-unsure';
  if (card.request.sender.name !== request.sender.name) return 'name-differs';

  const control =
    choice === 'reply' ? replyControl(card.found, network) : choice === 'accept' ? accept : ignore;
  if (control === null) return 'control-missing';
  // The card bears the name already; a control may name nobody, or ("Reply to Anna") the given name, but no one else.
  const found = naming(control.label, request.sender.name);
  if (found === 'somebody-else') return 'name-differs';
  if (!isDrawn(control.element)) return 'not-visible';
  if (control.element.matches(':disabled, [aria-disabled="true"]')) return 'control-missing';
  return control.element;
}
