import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PREACT = fileURLToPath(new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url));

/** Cards that are drawn in one task of the page, as a site does that loads its list in parts. */
const BATCH = 50;

/**
 * Plays a site that draws its list with a framework, in batches. `site` holds when it was done, and what a test may
 * have it do.
 */
const SITE = `
import { h, render } from 'PREACT';
const icon = (d) => h('svg', { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d }));
const button = (label, word) => h('div', { class: '_b1' }, h('button', { type: 'button', class: '_b2 _b3', 'aria-label': label },
  h('span', { class: '_b4' }, h('span', { class: '_b5' }, word))));
function Card({ i }) {
  const name = 'Person Number ' + i;
  const href = '/in/person-' + i + '/';
  return h('div', { componentkey: 'k' + i }, h('div', { role: 'listitem', class: '_row' },
    h('a', { href, tabIndex: -1 }, h('figure', { 'aria-label': name + '’s profile picture' }, h('div', { class: '_c1' }, icon('M1 1h4')))),
    h('div', { class: '_main' },
      h('div', { class: '_c2' }, h('p', { class: '_c3' }, h('a', { href }, h('strong', null, name)), h('span', null, ' is inviting you to connect'))),
      h('div', { class: '_c4' }, h('p', { class: '_c5' }, 'Engineer at Company ' + (i % 50) + ' | Builder of things')),
      h('div', { class: '_c6' }, icon('M2 2h4'), h('p', { class: '_c7' }, (i % 9 + 1) + ' mutual connections')),
      h('div', { class: '_c8' }, h('p', { class: '_c9' }, '2 days ago'))),
    h('div', { class: '_acts' },
      button('Ignore an invitation to connect from ' + name, 'Ignore'),
      button('Accept ' + name + '’s invitation', 'Accept')),
    i % 3 ? null : h('div', { class: '_note' }, h('p', { class: '_n1' }, h('span', null,
      'Hi, I read your article number ' + i + ' on bridges and have a question on the third pier. Could you tell me how you measured the scour?')),
      h('div', null, h('button', { type: 'button' }, h('span', null, 'Reply to Person'))))));
}
const List = ({ from, to }) => Array.from({ length: to - from }, (_, at) => h(Card, { key: from + at, i: from + at }));
const section = document.querySelector('section');
window.site = { drawn: false, longTasks: [] };
const draws = [];
new PerformanceObserver((list) => {
  for (const { duration, startTime } of list.getEntries()) site.longTasks.push({ duration: Math.round(duration), drew: draws.some((at) => at >= startTime && at <= startTime + duration) });
}).observe({ type: 'longtask', buffered: true });
let next = 0;
function draw() {
  draws.push(performance.now());
  render(h(List, { from: 0, to: Math.min(CARDS, next += BATCH) }), section);
  if (next < CARDS) setTimeout(draw); else site.drawn = true;
}
/** One more card at the top of the list; the time of its appearance. */
site.add = (i) => { const box = document.createElement('div'); section.prepend(box); render(h(Card, { i }), box); return performance.now(); };
/** Unrelated changes in one go: milliseconds that they took, and that observers took of them afterwards. */
site.burst = async (count) => {
  const aside = document.querySelector('aside');
  const before = performance.now();
  for (let at = 0; at < count; at += 4) {
    const each = document.createElement('i');
    aside.append(each);
    each.textContent = 'x';
    each.className = 'y';
    each.remove();
  }
  const after = performance.now();
  await null;
  return { changing: after - before, observing: performance.now() - after };
};
`;

const DRAWN_AT_ONCE = `
const start = () => setTimeout(draw);
document.readyState === 'complete' ? start() : addEventListener('load', () => setTimeout(start, 300));
`;

/** The worst case: the address changes and the list is there, in one task. */
const DRAWN_WHEN_ASKED = `
site.showList = () => { history.pushState(null, '', '/mynetwork/invitation-manager/received/'); const now = performance.now(); draw(); return now; };
`;

const PROFILE = `
const card = document.createElement('div');
section.append(card);
render(h('div', null, h('h1', null, 'Person Number 7'), h('p', null, 'Engineer at Company 7')), card);
site.ask = () => {
  const box = document.createElement('div');
  card.append(box);
  const now = performance.now();
  render(h('div', null, button('Accept Person Number 7’s request to connect', 'Accept'), button('Ignore Person Number 7’s request to connect', 'Ignore')), box);
  return now;
};
`;

const STYLE = `body{margin:0;font:14px sans-serif}main{width:720px;margin:auto}header{position:sticky;top:0;height:52px;background:#fff;z-index:60}
._row{display:flex;flex-wrap:wrap;gap:12px;padding:12px;border-top:1px solid #ddd}._main{flex:1}._c1{width:48px;height:48px}p,figure{margin:0}._acts{display:flex;gap:8px}._note{flex-basis:100%}aside{position:fixed;right:0;bottom:0}`;

/** A list of so many requests, drawn by a framework. The same wherever it is served. */
export function scalePage(cards: number): string {
  return page(`${SITE}${DRAWN_AT_ONCE}`, cards);
}

/** A page without requests, until the reader moves on to the list within it. */
export function shellPage(cards: number): string {
  return page(`${SITE}${DRAWN_WHEN_ASKED}`, cards);
}

/** A profile, until it is seen that its person asks. */
export function profilePage(): string {
  return page(`${SITE}${PROFILE}`, 0);
}

function page(script: string, cards: number): string {
  const preact = `data:text/javascript;base64,${readFileSync(PREACT).toString('base64')}`;
  const site = script
    .replace('PREACT', preact)
    .replaceAll('CARDS', String(cards))
    .replaceAll('BATCH', String(BATCH));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invitations</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header>Site</header><main><section></section></main><aside></aside><script type="module">${site}</script></body></html>`;
}
