import type { Network } from '../network.ts';
import { isDrawn } from './visibility.ts';

const MODALS = 'dialog[open], [aria-modal="true"], [role="alertdialog"]';
const DIALOGS = '[role="dialog"]:not([aria-modal="false"])';
const WRITING = 'textarea, [contenteditable="true"], [contenteditable=""]';

/**
 * Whether a dialog of the site stands open. Message boxes and bars along an edge of the window, such as those about
 * cookies, carry the role of a dialog too but leave the page to the reader: they do not count.
 */
export function dialogOpen(document: Document, { marks }: Network): boolean {
  const modals = marks.modal === undefined ? MODALS : `${MODALS}, ${marks.modal}`;
  return [document, ...outlets(document)].some(
    (root) =>
      [...root.querySelectorAll(modals)].some(isDrawn) ||
      [...root.querySelectorAll(DIALOGS)].some(
        (dialog) => isDrawn(dialog) && dialog.querySelector(WRITING) === null && !isDocked(dialog),
      ),
  );
}

/** Where a page draws what lies over it apart from all else: open shadow roots right below the body. */
function outlets({ body }: Document): readonly ShadowRoot[] {
  return [...body.querySelectorAll(':scope > *, :scope > * > *')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
}

/** At the top or bottom edge of the window and not in its middle. */
function isDocked(dialog: Element): boolean {
  const { top, bottom, left, right } = dialog.getBoundingClientRect();
  const atEdge = top <= 0 || bottom >= window.innerHeight;
  const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
  const inMiddle = left < middle.x && right > middle.x && top < middle.y && bottom > middle.y;
  return atEdge && !inMiddle;
}
