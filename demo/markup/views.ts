import { FEED, OTHER_INVITATIONS, type Post, SUGGESTIONS } from '../not-requests.ts';
import { READER } from '../profile.ts';
import { REQUESTS } from '../requests.ts';
import { cls } from './classes.ts';
import { text } from './html.ts';
import { icon } from './icons.ts';
import { otherRow, suggestionTile } from './other-row.ts';
import { portrait } from './portrait.ts';
import { RECEIVED_PATH, requestRow } from './row.ts';

const READER_PICTURE = portrait(READER.name, 'marit-oosterling', 'bun-1');

/** The invitation manager with every waiting request in one column. */
export function receivedView(): string {
  const rows = REQUESTS.flatMap((request, at) => [
    requestRow(request),
    ...OTHER_INVITATIONS.filter(({ after }) => after === at + 1).map(otherRow),
  ]);
  const waiting = REQUESTS.length + OTHER_INVITATIONS.length;
  return screen(
    'mynetwork.invitations.InvitationReceivedWithType',
    `<section ${cls('sheet')}><div ${cls('sheet-head')}><h1 ${cls('title')}>Manage invitations</h1><nav aria-label="Filters"><a ${cls('pill', 'count-all')} aria-current="page" href="${RECEIVED_PATH}">All (${waiting})</a></nav></div>` +
      `<div data-testid="lazy-column" data-component-type="LazyColumn" role="list" ${cls('column')}>${rows.join('')}${suggestions('People you may know')}</div></section>`,
  );
}

/** My Network: the newest requests, drawn by the script, and people to invite. */
export function growView(): string {
  return screen(
    'mynetwork.MyNetworkGrow',
    `<section ${cls('sheet')} componentkey="MyNetwork_InvitationsPreview"><div ${cls('sheet-head')}><h2 ${cls('title', 'count-invitations')}>Invitations</h2><a ${cls('quiet-link')} href="${RECEIVED_PATH}" aria-label="Show all invitations">Show all</a></div><div data-testid="lazy-column" role="list" ${cls('column')}></div></section>` +
      `<section ${cls('sheet')}>${suggestions('People you may know around Utrecht')}</section>`,
  );
}

/** The feed: where most visits begin, with no request on it. */
export function feedView(): string {
  const start = `<section ${cls('sheet', 'composer')}><img ${cls('portrait')} width="44" height="44" alt="" src="${READER_PICTURE}"><button type="button" ${cls('composer-field')}>What did you learn today?</button></section>`;
  return screen('feed.MainFeed', start + FEED.map(post).join(''));
}

function post({ name, slug, headline, age, text: words, likes, look, picture }: Post): string {
  const drawing = picture
    ? `<svg ${cls('post-picture')} viewBox="0 0 600 220" role="img" aria-label="A river gauge in the rain"><rect width="600" height="220" fill="#b9cfd0"/><path d="M0 92q90-34 190-14t200-10 210 12v150H0z" fill="#7f9f86"/><path d="M0 150q150-18 300 0t300 0v80H0z" fill="#4f8388"/><path d="M0 176q150-14 300 0t300 0" fill="none" stroke="#8fb7b8" stroke-width="4"/><path d="M292 40h20v140h-20z" fill="#fdf8ec"/><path d="M292 60h12M292 80h20M292 100h12M292 120h20M292 140h12" stroke="#b4583f" stroke-width="4"/><path d="M278 22h48v22h-48z" fill="#33474b"/></svg>`
    : '';
  const bar = (['heart', 'chat', 'share'] as const)
    .map(
      (name, at) =>
        `<button type="button" ${cls('post-action')}>${icon(name, 18)}<span>${['Like', 'Comment', 'Share'][at]}</span></button>`,
    )
    .join('');
  return [
    `<section ${cls('sheet', 'post')} role="listitem"><div ${cls('post-head')}><a href="/in/${slug}/" tabindex="-1"><img ${cls('portrait')} width="44" height="44" alt="" src="${portrait(name, slug, look)}"></a>`,
    `<div><p ${cls('name')}><a ${cls('name-link')} href="/in/${slug}/"><strong>${text(name)}</strong></a></p><p ${cls('meta')}>${text(headline)} · ${age}</p></div></div>`,
    `<p ${cls('post-text')}>${text(words)}</p>${drawing}<p ${cls('meta', 'post-likes')}>${likes} people liked this</p><div ${cls('post-bar')}>${bar}</div></section>`,
  ].join('');
}

function suggestions(title: string): string {
  return `<section ${cls('suggestions')}><h3 ${cls('subtitle')}>${title}</h3><div ${cls('tiles')}>${SUGGESTIONS.map(suggestionTile).join('')}</div></section>`;
}

function screen(id: string, inner: string): string {
  return `<div data-sdui-screen="net.anteroom.screens.${id}" ${cls('screen')}><div ${cls('centre')}>${inner}</div>${aside()}</div>`;
}

function aside(): string {
  return [
    `<aside ${cls('aside')}><section ${cls('sheet', 'me')}><div ${cls('me-cover')}></div><img ${cls('portrait', 'me-portrait')} width="72" height="72" alt="" src="${READER_PICTURE}"><p ${cls('name')}><strong>${text(READER.name)}</strong></p><p ${cls('headline')}>${text(READER.headline)}</p><p ${cls('meta', 'me-foot')}>76 people read your last post</p></section>`,
    `<section ${cls('sheet', 'advertisement')} aria-label="Advertisement"><p ${cls('meta')}>Advertisement</p><p ${cls('name')}><strong>Kettle &amp; Quay</strong></p><p ${cls('headline')}>Loose-leaf tea for long night shifts. The first tin is half price.</p><button type="button" ${cls('button', 'offer')}><span ${cls('button-text')}>See the teas</span></button></section>`,
    `<p ${cls('meta', 'colophon')}>Anteroom is an invented network. Everyone on it is invented too.</p></aside>`,
  ].join('');
}
