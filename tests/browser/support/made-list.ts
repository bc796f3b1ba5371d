/** A card on a page that a test makes. */
export interface MadeCard {
  readonly slug: string;
  readonly name: string;
  readonly headline?: string;
  readonly note?: string;
  readonly mutual?: number;
  /** False: two words that no language knows stand on the controls, and nothing tells which of them accepts. */
  readonly clear?: boolean;
}

/** Plays the site: answers trusted and scripted presses alike, keeps a log, and moves its rows about when told to. */
const SITE = `
window.siteLog = [];
const list = document.querySelector('ul');
const row = (slug) => [...list.children].find((each) => each.dataset.slug === slug);
list.addEventListener('click', ({ target, isTrusted }) => {
  const action = target.closest('button')?.dataset.action;
  if (action === undefined) return;
  const li = target.closest('li');
  siteLog.push({ action, slug: li.dataset.slug, trusted: isTrusted });
  if (action !== 'reply' && !siteControl.deaf) setTimeout(() => li.remove(), 50);
});
window.siteControl = {
  remove: (slug) => row(slug).remove(),
  reverse: () => list.replaceChildren(...[...list.children].reverse().map((each) => each.cloneNode(true))),
  stayDeaf: () => { siteControl.deaf = true; },
};`;

/** The same with a server behind it: a row goes when the server has answered, and stays when it never does. */
const SITE_WITH_SERVER = SITE.replace(
  'setTimeout(() => li.remove(), 50)',
  "fetch('/heard/' + action + '/' + li.dataset.slug).then(() => li.remove())",
);

/** A list of waiting requests, as plain as the site has ever written one. */
export function madeList(cards: readonly MadeCard[], hasServer = false): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invitations</title><link rel="icon" href="data:,"></head>
<body><main><h1>Invitations</h1><ul>${cards.map(card).join('')}</ul></main><script>${hasServer ? SITE_WITH_SERVER : SITE}</script></body></html>`;
}

function card({ slug, name, headline = 'Engineer', note, mutual, clear = true }: MadeCard): string {
  const [who, what] = [escaped(name), escaped(headline)];
  const [ignore, accept] = clear
    ? [`Ignore an invitation to connect from ${who}`, `Accept ${who}’s invitation`]
    : [`Frell ${who}`, `Blorp ${who}`];
  const words = clear ? ['Ignore', 'Accept'] : ['Frell', 'Blorp'];
  return `<li data-slug="${slug}"><div><a href="/in/${slug}/"><strong>${who}</strong></a><p>${what}</p>${mutual === undefined ? '' : `<p>${mutual} mutual connections</p>`}<p>2 days ago</p></div>
<div><div><button type="button" data-action="ignore" aria-label="${ignore}"><span>${words[0]}</span></button></div><div><button type="button" data-action="accept" aria-label="${accept}"><span>${words[1]}</span></button></div></div>${noteOf(name, note)}</li>`;
}

function noteOf(name: string, note: string | undefined): string {
  if (note === undefined) return '';
  return `<div><p>${escaped(note)}</p><div><button type="button" data-action="reply"><span>Reply to ${escaped(name.split(' ')[0] ?? name)}</span></button></div></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
