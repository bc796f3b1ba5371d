import type { PageLanguage } from './languages.ts';

/** One person on a page that a test makes. */
export interface MadePerson {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly note: string | null;
  readonly mutual: boolean;
  readonly organisation: string | null;
  readonly time: boolean;
  readonly labels: 'curly' | 'straight' | 'no-break' | 'missing';
  readonly acceptIsLink: boolean;
}

/** How a page puts its rows together. */
export interface MadeLayout {
  readonly list: 'ul' | 'role' | 'plain';
  readonly depth: number;
  readonly acceptFirst: boolean;
  readonly noteBeforeControls: boolean;
  readonly controlsFirst: boolean;
  readonly title: (typeof TITLES)[number];
  /** The people in common are links to them, instead of words. */
  readonly linksInCommon: boolean;
  /** Without it a cut note is opened by nothing. */
  readonly expander: boolean;
}

export const TITLES = [
  ...([
    'name-alone',
    'one-line',
    'sentence-below',
    'strong-and-rest',
    'twice',
    'heading',
    'screen-reader',
    'overlay',
  ] as const),
] as const;

export const NOISE = [
  ...(['suggestion', 'page-invitation', 'member-follow', 'acknowledgement', 'cookies'] as const),
  ...(['conversation', 'outgoing', 'hidden-copy', 'invisible-copy'] as const),
  ...(['nobody', 'only-accept', 'labels-of-another'] as const),
] as const;
export type Noise = (typeof NOISE)[number];

export function madePage(
  people: readonly MadePerson[],
  language: PageLanguage,
  layout: MadeLayout,
  noise: readonly Noise[],
): string {
  const rows = people.map((person) => inList(row(person, language, layout), layout));
  const [first] = people;
  const extra = noise.flatMap((kind) =>
    first === undefined ? [] : [inList(noiseRow(kind, first, language, layout), layout)],
  );
  const list = [...rows.slice(0, 1), ...extra, ...rows.slice(1)].join('');
  const tag = layout.list === 'ul' ? 'ul' : layout.list === 'role' ? 'div role="list"' : 'div';
  return `<header><a href="/in/me/">Me</a></header><main><h1>Invitations</h1><${tag}>${list}</${tag.split(' ')[0]}></main>`;
}

function inList(content: string, { list }: MadeLayout): string {
  if (list === 'ul') return `<li>${content}</li>`;
  return list === 'role' ? `<div role="listitem">${content}</div>` : `<div>${content}</div>`;
}

function row(person: MadePerson, language: PageLanguage, layout: MadeLayout): string {
  const picture = `<div><a tabindex="-1" href="/in/${encodeURIComponent(person.slug)}/"><img alt=""></a></div>`;
  const lines = [title(person, language, layout), `<p>${escaped(person.headline)}</p>`];
  if (person.organisation !== null)
    lines.push(`<div><svg></svg><p>${escaped(person.organisation)}</p></div>`);
  if (person.mutual) lines.push(`<div><img alt=""><p>${inCommon(language, layout)}</p></div>`);
  const note = noteBlock(person, language, layout);
  if (layout.noteBeforeControls) lines.push(note);
  if (person.time) lines.push(`<p>${language.time}</p>`);
  const details = `${picture}${wrapped(`<div>${lines.join('')}</div>`, layout.depth)}`;
  const controls = wrapped(actions(person, language, layout), layout.depth);
  const body = layout.controlsFirst ? controls + details : details + controls;
  return wrapped(body + (layout.noteBeforeControls ? '' : note), layout.depth);
}

function title({ name, slug }: MadePerson, language: PageLanguage, layout: MadeLayout): string {
  const link = (content: string): string =>
    `<a href="https://www.linkedin.com/in/${encodeURIComponent(slug)}">${content}</a>`;
  const shown = escaped(name);
  const sentence = language.sentence.replace('{n}', () => shown);
  switch (layout.title) {
    case 'name-alone':
      return `<p>${link(shown)}</p>`;
    case 'one-line':
      return `<p>${link(sentence)}</p>`;
    case 'sentence-below':
      return `${link(`<strong>${shown}</strong>`)}<p>${sentence}</p>`;
    case 'strong-and-rest':
      return `<p>${sentence.replace(shown, () => link(`<strong>${shown}</strong>`))}</p>`;
    case 'heading':
      return `<h3>${link(shown)}</h3>`;
    case 'screen-reader': {
      const clipped = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
      const spoken = `<span style="${clipped}">View ${shown}’s profile</span>`;
      return `<div>${link(`<strong><span aria-hidden="true">${shown}</span>${spoken}</strong>`)}</div>`;
    }
    case 'overlay':
      return `<a href="/in/${encodeURIComponent(slug)}" aria-label="View ${shown}’s profile"></a><p>${shown}</p>`;
    case 'twice':
      return `<p><span>${link(`<strong>${shown}</strong>`)}</span><span aria-hidden="true">${link(`<strong>${shown}</strong>`)}</span></p>`;
  }
}

function actions(person: MadePerson, language: PageLanguage, layout: MadeLayout): string {
  const ignore = control('button type="button"', language.ignore, language.ignoreText, person);
  const accept = control(
    person.acceptIsLink ? 'a href="#"' : 'button type="button"',
    language.accept,
    language.acceptText,
    person,
  );
  return `<div>${(layout.acceptFirst ? [accept, ignore] : [ignore, accept]).map((one) => `<div>${one}</div>`).join('')}</div>`;
}

function control(tag: string, label: string, text: string, { labels, name }: MadePerson): string {
  const said = labels === 'no-break' ? name.replaceAll(' ', '\u00a0') : name;
  const full = label.replace('{n}', () => said);
  const spoken = labels === 'straight' ? full.replaceAll('’', "'") : full;
  const attribute = labels === 'missing' ? '' : ` aria-label="${escaped(spoken)}"`;
  return `<${tag}${attribute}><span>${text}</span></${tag.split(' ')[0]}>`;
}

function inCommon(language: PageLanguage, layout: MadeLayout): string {
  if (!layout.linksInCommon) return language.mutual;
  return language.mutual.replace(
    /^[\p{L}\p{M}]+/u,
    (name) => `<a href="/in/somebody-in-common/">${name}</a>`,
  );
}

function noteBlock({ note, name }: MadePerson, language: PageLanguage, layout: MadeLayout): string {
  if (note === null) return '';
  const address = 'https://www.linkedin.com/in/somebody-else/';
  const text = escaped(note).replaceAll('\n', '<br>').replace(address, `<a href="${address}">${address}</a>`);
  if (!layout.expander) return `<div><p>${text}</p></div>`;
  const reply = language.reply.replace('{n}', () => escaped(name));
  return `<div><p>${text}</p><button aria-expanded="false">${language.more}</button><div><button><span>${reply}</span></button></div></div>`;
}

function noiseRow(kind: Noise, person: MadePerson, language: PageLanguage, layout: MadeLayout): string {
  const fill = (text: string, name: string): string =>
    text.replace('{n}', () => name).replace('{o}', () => '');
  const other = 'Perpetua Holt';
  const link = '<a href="/in/perpetua-holt/"><strong>Perpetua Holt</strong></a>';
  const stranger = { ...person, name: other, slug: 'perpetua-holt', labels: 'curly' as const };
  switch (kind) {
    case 'suggestion':
      return `<div><button aria-label="${other}"><svg></svg></button>${link}<p>Engineer</p><button aria-label="${fill(language.invite, other)}">${language.connect}</button></div>`;
    case 'page-invitation': {
      const organisation = '<a href="/company/palletwise/">Palletwise</a>';
      const sentence = language.follow.replace('{n}', () => link).replace('{o}', () => organisation);
      return `<div><a href="/company/palletwise/"><img alt=""></a><p>${sentence}</p>${actions(stranger, language, layout)}</div>`;
    }
    case 'acknowledgement':
      return `<div><p>${link} is now a connection</p><a href="/messaging/compose/?recipient=x">Message</a><button aria-label="Dismiss"><svg></svg></button></div>`;
    case 'member-follow': {
      const sentence = language.follow.replace('{n}', () => link).replace('{o}', () => '');
      return `<div><p>${sentence}</p>${actions(stranger, language, layout)}</div>`;
    }
    case 'nobody':
      return `<div><p>Partner Desk</p>${actions({ ...stranger, name: 'Partner Desk' }, language, layout)}</div>`;
    case 'only-accept':
      return `<div><p>${link}</p>${control('button', language.accept, language.acceptText, stranger)}</div>`;
    case 'labels-of-another':
      return `<div><p>${link}</p>${actions({ ...stranger, name: 'Marcus Bellweather' }, language, layout)}</div>`;
    case 'hidden-copy':
      return `<div style="display:none">${row(person, language, layout)}</div>`;
    case 'invisible-copy':
      return `<div style="visibility:hidden">${row(person, language, layout)}</div>`;
    case 'cookies':
      return `<div role="region"><p>Cookies</p><button>${language.acceptText}</button><button>${language.ignoreText}</button></div>`;
    case 'conversation':
      return `<div role="button" tabindex="0"><img alt=""><p>Amira Sund</p><p>${language.acceptText}, ${language.ignoreText}</p></div>`;
    case 'outgoing':
      return `<div>${link}<a href="/in/perpetua-holt/" aria-label="Pending, click to withdraw invitation sent to ${other}">Pending</a></div>`;
  }
}

function wrapped(content: string, depth: number): string {
  return '<div>'.repeat(depth) + content + '</div>'.repeat(depth);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
