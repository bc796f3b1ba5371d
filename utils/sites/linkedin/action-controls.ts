import { accessibleName } from './accessible-name.ts';
import { type ControlRole, controlRole } from './control-role.ts';
import { isDrawn } from './visibility.ts';

/** A control of the site that may be one half of a request's pair. */
export interface ActionControl {
  readonly element: HTMLElement;
  /** Its accessible name. */
  readonly label: string;
  /** By the words of the whole label, the person's name still among them. */
  readonly role: ControlRole;
}

const CONTROLS = 'button, [role="button"], a';
/** Longer than any sentence on a control; a conversation's preview is longer and speaks of accepting too. */
const LONGEST_LABEL = 200;

/** All controls that are drawn and could answer a request: no menus, no expanders, no links to other pages. */
export function actionControls(root: ParentNode, page: URL): readonly ActionControl[] {
  const found: ActionControl[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (opensSomething(element) || holdsMore(element)) continue;
    const label = accessibleName(element);
    if (label === '' || label.length > LONGEST_LABEL) continue;
    const role = controlRole(label);
    if ((role === 'other' || role === 'unknown') && leadsAway(element, page)) continue;
    if (isLinkToSomebody(element) || !isDrawn(element)) continue;
    found.push({ element, label, role });
  }
  return found;
}

/** Menus and expanders. */
function opensSomething(element: Element): boolean {
  return element.hasAttribute('aria-expanded') || element.hasAttribute('aria-haspopup');
}

/** Whole rows that can be pressed, such as conversations; and wrappers of the true control. */
function holdsMore(element: Element): boolean {
  return element.querySelector(CONTROLS) !== null || element.querySelectorAll('p, li, h2, h3').length > 1;
}

function isLinkToSomebody(element: Element): boolean {
  return element instanceof HTMLAnchorElement && /\/in\/|\/messaging\//.test(element.pathname);
}

/** An accept link leads to the page that it is on; a link elsewhere is an action only if its words say so. */
function leadsAway(element: Element, page: URL): boolean {
  if (!(element instanceof HTMLAnchorElement) || !element.hasAttribute('href')) return false;
  return element.pathname !== page.pathname || element.hostname !== page.hostname;
}
