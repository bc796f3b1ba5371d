import { RECEIVED_PATH } from '../markup/row.ts';
import { forgetDecided } from './decide.ts';
import { drawRows, rows, select } from './rows.ts';

const FEED = '/feed/';
const GROW = '/mynetwork/grow/';
const TITLES: Readonly<Record<string, string>> = {
  [FEED]: 'Home | Anteroom',
  [GROW]: 'My network | Anteroom',
  [RECEIVED_PATH]: 'Manage invitations | Anteroom',
};

/** Redrawn once after a view has appeared, as the real pages are; milliseconds. */
const SETTLES_AFTER = 600;

const receivedHtml = document.querySelector('main')?.innerHTML ?? '';
let path = RECEIVED_PATH;

/** The page that an address leads to, or undefined where the demo has none. */
export function knownPath(address: string): string | undefined {
  const given = address.replace(/\/?$/, '/');
  if (given === '/') return FEED;
  if (given === '/mynetwork/') return GROW;
  if (given === '/mynetwork/invitation-manager/') return RECEIVED_PATH;
  return given in TITLES ? given : undefined;
}

/** Shows a page of the site without a load and writes it into the history. */
export function go(address: string): void {
  const to = knownPath(address);
  if (to === undefined || to === path) return;
  history.pushState(null, '', to);
  show(to);
}

/** Shows the page that the address bar names, at the start and when the reader moves back or forth. */
export function showPresent(): void {
  const present = knownPath(location.pathname) ?? RECEIVED_PATH;
  if (present === path) drawRows();
  else show(present);
  markTab();
}

function show(to: string): void {
  path = to;
  forgetDecided(rows);
  const main = document.querySelector('main');
  if (main === null) return;
  main.innerHTML = htmlOf(to);
  document.title = TITLES[to] ?? 'Anteroom';
  scrollTo(0, 0);
  markTab();
  drawRows();
  setTimeout(() => {
    if (path === to) drawRows();
  }, SETTLES_AFTER);
}

function htmlOf(to: string): string {
  if (to === RECEIVED_PATH) return receivedHtml;
  return (
    document.querySelector<HTMLTemplateElement>(to === FEED ? '#feed-view' : '#grow-view')?.innerHTML ?? ''
  );
}

function markTab(): void {
  for (const tab of document.querySelectorAll(select('tab'))) {
    if (path.startsWith(tab.getAttribute('href') ?? ' ')) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
}
