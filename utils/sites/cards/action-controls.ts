import type { Address, Network } from '../network.ts';
import type { Scope } from '../site.ts';
import { accessibleName } from './accessible-name.ts';
import { type ControlRole, controlRole, isAnswer, isNothingButWords } from './control-role.ts';
import { lookAt } from './looked-at.ts';
import { STEP, type Steps } from './steps.ts';
import { shown } from './text.ts';
import { isTouched, moment } from './touched.ts';
import { isDrawn } from './visibility.ts';

/** A control of the site that may be one half of a request's pair. The same object for as long as it says the same. */
export interface ActionControl {
  readonly element: HTMLElement;
  /** Its accessible name. */
  readonly label: string;
  /** What is written on it, where that is something else. */
  readonly written: string | null;
  /** By the words of the whole label, the person's name still among them. */
  readonly role: ControlRole;
}

export interface ActionControls {
  /** All that are drawn and could answer a request: no menus, no expanders, no links to other pages. */
  readonly drawn: readonly ActionControl[];
  /** Null where none answers. */
  readonly scope: Scope | null;
}

const CONTROLS = 'button, [role="button"], a';
/** One of these is a control itself, or its one block of text; with more of them an element is a whole row. */
const HELD = `${CONTROLS}, p, li, h2, h3`;
/** Longer than any sentence on a control; a conversation's preview is longer and speaks of accepting too. */
const LONGEST_LABEL = 200;

/** All that was asked of the control: as long as it says the same, so do its label and its role. */
interface Remembered {
  readonly since: number;
  readonly path: string;
  readonly href: string | null;
  readonly label: string | null;
  readonly text: string;
  /** Null where it is none that could answer a request. */
  readonly control: ActionControl | null;
}

const remembered = new WeakMap<Element, Remembered>();

export function* actionControls(root: ParentNode, page: URL, network: Network): Steps<ActionControls> {
  const drawn: ActionControl[] = [];
  const since = moment();
  let scope: Element | null = null;
  let at = 0;
  const place = { hostname: page.hostname, pathname: page.pathname };
  for (const element of root.querySelectorAll<HTMLElement>(candidates(page, network))) {
    if (++at % STEP === 0) yield;
    lookAt(element);
    if (opensSomething(element)) continue;
    const control = controlOnce(element, place, network);
    if (control === null) continue;
    if (isAnswer(control.role)) {
      scope ??= element;
      while (!scope.contains(element) && scope.parentElement !== null) scope = scope.parentElement;
    }
    if (isDrawn(element)) drawn.push(control);
  }
  return { drawn, scope: scope && { element: scope, since } };
}

/** Without most links to somebody, of which there are more than of all else. */
function candidates({ origin }: URL, { paths: { person } }: Network): string {
  return `button, [role="button"], a:not([href^="${person}"], [href^="${origin}${person}"])`;
}

/** A control that says what it said before is not judged again: pages change all the time, and most controls do not. */
function controlOnce(element: HTMLElement, page: Address, network: Network): ActionControl | null {
  const { textContent: text } = element;
  const label = element.getAttribute('aria-label');
  const href = element.getAttribute('href');
  const before = remembered.get(element);
  if (
    before !== undefined &&
    before.text === text &&
    before.label === label &&
    before.href === href &&
    before.path === page.pathname &&
    // Words that stand elsewhere may change unnoticed.
    !element.hasAttribute('aria-labelledby') &&
    !isTouched(element, before.since)
  )
    return before.control;
  const since = moment();
  const judged = controlOf(element, text, page, network);
  const control = before !== undefined && saysTheSame(before.control, judged) ? before.control : judged;
  remembered.set(element, { since, path: page.pathname, href, label, text, control });
  return control;
}

function saysTheSame(one: ActionControl | null, other: ActionControl | null): boolean {
  return one?.label === other?.label && one?.written === other?.written && one?.role === other?.role;
}

/** @param text all that the control holds. */
function controlOf(
  element: HTMLElement,
  text: string,
  page: Address,
  network: Network,
): ActionControl | null {
  if (isLinkToSomebody(element, network) || holdsMore(element)) return null;
  const name = accessibleName(element);
  if (name === '' || name.length > LONGEST_LABEL) return null;
  // The capitals of "Kabul Et" are nobody's name.
  const label = isNothingButWords(name, network.controls) ? name.toLowerCase() : name;
  const role = controlRole(label, network.controls);
  if (!isAnswer(role) && leadsAway(element, page)) return null;
  const written = shown(text);
  return { element, label, role, written: written === '' || written === name ? null : written };
}

/** Menus and expanders. */
function opensSomething(element: Element): boolean {
  return element.hasAttribute('aria-expanded') || element.hasAttribute('aria-haspopup');
}

/** Whole rows that can be pressed, such as conversations; and wrappers of the true control. */
function holdsMore(element: Element): boolean {
  // Asked of every control, and most hold none.
  if (element.querySelector(HELD) === null) return false;
  const held = element.querySelectorAll(HELD);
  return held.length > 1 || (held.length === 1 && element.querySelector(CONTROLS) !== null);
}

function isLinkToSomebody(element: Element, { paths }: Network): boolean {
  if (!(element instanceof HTMLAnchorElement)) return false;
  return [paths.person, paths.messages].some((path) => element.pathname.includes(path));
}

/** An accept link leads to the page that it is on; a link elsewhere is an action only if its words say so. */
function leadsAway(element: Element, page: Address): boolean {
  if (!(element instanceof HTMLAnchorElement) || !element.hasAttribute('href')) return false;
  return element.pathname !== page.pathname || element.hostname !== page.hostname;
}
