import { hashedClass } from '../markup/classes.ts';
import { accept, answerCare, ignore } from './decide.ts';
import { log } from './log.ts';
import { closeReplyBox, openReplyBox } from './reply-box.ts';
import { drawRows, type Row, rowAround, select, showNote } from './rows.ts';
import { toast } from './toast.ts';
import { go, knownPath, showPresent } from './views.ts';

const CONTROLS = 'a, button, [role="button"]';

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
  if (control === null) return;
  if (control.matches('a')) event.preventDefault();
  const row = rowAround(control);
  if (row !== undefined && pressInRow(event, row, control)) return;
  if (pressElsewhere(event, control)) return;
  const detail = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 60);
  log(event, {
    action: 'other',
    slug: row?.slug ?? null,
    isRequest: row?.isRequest ?? false,
    outcome: 'none',
    detail,
  });
  if (control instanceof HTMLAnchorElement) follow(control.pathname);
});
addEventListener('popstate', showPresent);
window.siteControl = { rerender: drawRows, go };
showPresent();

/** True where the press was one of a row's own controls. */
function pressInRow(event: Event, row: Row, control: Element): boolean {
  const { slug, isRequest } = row;
  const is = (name: string) => control.classList.contains(hashedClass(name));
  if (is('ignore')) ignore(event, row);
  else if (is('accept')) accept(event, row, control);
  else if (is('reply')) {
    log(event, { action: 'reply', slug, isRequest, outcome: 'reply-box' });
    openReplyBox(row);
  } else if (is('more')) {
    row.isOpen = !row.isOpen;
    log(event, { action: 'other', slug, isRequest, outcome: 'none', detail: 'show more' });
    const element = control.closest(select('row'));
    if (element !== null) showNote(element, row.isOpen);
  } else if (is('dismiss')) {
    row.state = 'gone';
    log(event, { action: 'other', slug, isRequest, outcome: 'none', detail: 'dismiss' });
    drawRows();
  } else return false;
  return true;
}

function pressElsewhere(event: Event, control: Element): boolean {
  const is = (name: string) => control.classList.contains(hashedClass(name));
  const note = (detail: string) =>
    log(event, { action: 'other', slug: null, isRequest: false, outcome: 'none', detail });
  if (is('care-accept') || is('care-close')) answerCare(event, is('care-accept'));
  else if (is('cookie-yes') || is('cookie-no')) {
    note('cookies');
    document.querySelector(select('cookies'))?.remove();
  } else if (is('reply-send') || is('reply-close')) {
    note('reply box');
    closeReplyBox();
    if (is('reply-send')) toast('Message sent to nobody: this is a demo');
  } else if (is('invite')) {
    note(control.getAttribute('aria-label') ?? '');
    control.textContent = 'Pending';
    control.setAttribute('disabled', '');
  } else return false;
  return true;
}

function follow(path: string): void {
  if (knownPath(path) === undefined) toast('The demo has the home page and the network only');
  else go(path);
}
