import type { ControlWords, NetworkSigns } from '../network.ts';
import { accessibleName } from './accessible-name.ts';
import { controlRole } from './control-role.ts';

const BUTTONS = 'button, [role="button"]';
const PART_OF_THE_PAGE = 'html, body, main, [role="main"]';
/** More than any page has between a control and its person; each is searched whole. */
const MOST_LEVELS = 50;
/** Longer than what is written on a button; whole conversations can be pressed too. */
const LONGEST_TEXT = 400;

/**
 * Whether a page may show requests: at a glance, and rather once too often than never. By its address, or by a button
 * whose words accept or refuse: near a link to somebody, or on a profile, where the address names the person. Of a
 * request's two controls one at least has always been a button.
 */
export function mayHoldRequests(document: Document, url: URL, network: NetworkSigns): boolean {
  const kind = network.pageKind(url);
  const person = `a[href*="${network.paths.person}"]`;
  if (kind === 'manager' || kind === 'preview') return true;
  for (const button of document.querySelectorAll(BUTTONS))
    if (answersSomebody(button, network.controls) && (kind === 'profile' || isNear(person, button)))
      return true;
  return false;
}

interface Judged {
  readonly said: string;
  readonly answers: boolean;
}

const judged = new WeakMap<Element, Judged>();

/** Pages change all the time, and most of their buttons do not. */
function answersSomebody(button: Element, words: ControlWords): boolean {
  const said = `${button.getAttribute('aria-label') ?? ''}\n${button.textContent}`;
  const before = judged.get(button);
  // Words that stand elsewhere may change unnoticed.
  if (before?.said === said && !button.hasAttribute('aria-labelledby')) return before.answers;
  const answers = said.length <= LONGEST_TEXT && isAnswer(accessibleName(button), words);
  judged.set(button, { said, answers });
  return answers;
}

function isAnswer(label: string, words: ControlWords): boolean {
  const role = controlRole(label, words);
  return role === 'accept' || role === 'ignore';
}

function isNear(person: string, button: Element): boolean {
  let around = button.parentElement;
  for (let level = 0; level < MOST_LEVELS; level++) {
    if (around === null || around.matches(PART_OF_THE_PAGE)) return false;
    if (around.querySelector(person) !== null) return true;
    around = around.parentElement;
  }
  return true;
}
