import type { Request } from '../../requests/index.ts';
import type { Pressable, PressResult, Standing } from '../site.ts';
import { dialogOpen } from './dialogs.ts';
import { naming } from './naming.ts';
import { pageKind } from './page-kind.ts';
import { profileSlug } from './profile-slug.ts';
import { readCards } from './read-cards.ts';
import { replyControl } from './reply-control.ts';
import { isDrawn } from './visibility.ts';

type Refusal = Exclude<PressResult, 'pressed'>;

/** Presses one control of the request's card, once; the card is looked for anew, for rows are redrawn at any time. */
export function press(document: Document, url: URL, request: Request, choice: Pressable): PressResult {
  const control = findControl(document, url, request, choice);
  if (typeof control === 'string') return control;
  control.click();
  return 'pressed';
}

/** Puts the keyboard focus on the control and leaves the key to the reader. */
export function focusControl(document: Document, url: URL, request: Request, choice: Pressable): boolean {
  const control = findControl(document, url, request, choice);
  if (typeof control === 'string') return false;
  control.focus();
  return document.activeElement === control;
}

/** A page that does not show the request's list, or shows another person's profile, says nothing: still waiting. */
export function standing(document: Document, url: URL, request: Request): Standing {
  if (!wouldShow(url, request)) return 'waiting';
  const waiting = readCards(document, url).cards.some((card) => card.request.slug === request.slug);
  if (!waiting) return 'gone';
  return dialogOpen(document) ? 'dialog-open' : 'waiting';
}

function wouldShow(url: URL, request: Request): boolean {
  const kind = pageKind(url);
  return kind === 'profile' ? profileSlug(url) === request.slug : kind !== 'other';
}

function findControl(
  document: Document,
  url: URL,
  request: Request,
  choice: Pressable,
): HTMLElement | Refusal {
  const card = readCards(document, url).cards.find(({ request: { slug } }) => slug === request.slug);
  if (card === undefined) return 'card-gone';
  const { accept, ignore } = card.found.pair;
  if (accept === null || ignore === null) return 'control-unsure';
  if (card.request.sender.name !== request.sender.name) return 'name-differs';

  const control = choice === 'reply' ? replyControl(card.found) : choice === 'accept' ? accept : ignore;
  if (control === null) return 'control-missing';
  // The card bears the name already; a control may name nobody, or ("Reply to Anna") the given name, but no one else.
  const found = naming(control.label, request.sender.name);
  if (found === 'somebody-else') return 'name-differs';
  if (!isDrawn(control.element)) return 'not-visible';
  if (control.element.matches(':disabled, [aria-disabled="true"]')) return 'control-missing';
  return control.element;
}
