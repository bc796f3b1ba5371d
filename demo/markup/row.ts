import type { DemoRequest } from '../demo-request.ts';
import { cls } from './classes.ts';
import { hash, text } from './html.ts';
import { icon } from './icons.ts';
import { portrait } from './portrait.ts';

/** The address that a "follows you" card's Accept link names: the page that it stands on. */
export const RECEIVED_PATH = '/mynetwork/invitation-manager/received/';

/** Longer notes are cut by style alone: the whole text is in the document. */
const CUT_AFTER = 190;

/** The row of one waiting connection request, as server-driven pages of 2026 write it. */
export function requestRow(request: DemoRequest): string {
  const classes = request.asksCare ? cls('row', 'asks-care') : cls('row');
  const inner = picture(request) + body(request) + actions(request) + note(request);
  return rowShell(request.slug, classes, inner);
}

/** What is around every row: a divider, a key that is new at each drawing, and nested plain boxes. */
export function rowShell(seed: string, classes: string, inner: string): string {
  return [
    `<hr role="presentation" ${cls('divider')}>`,
    `<div componentkey="${key(seed)}" ${classes}><div ${cls('row-outer')}><div data-display-contents="true" ${cls('contents')}>`,
    `<div role="listitem" ${cls('item')}>${inner}</div></div></div></div>`,
  ].join('');
}

/** The pair of controls; `ignoreLabel` and `acceptLabel` are their accessible names. */
export function controls(ignoreLabel: string, acceptLabel: string, acceptHref?: string): string {
  const acceptText = `<span ${cls('button-text')}>Accept</span>`;
  const accept =
    acceptHref === undefined
      ? `<button type="button" ${cls('button', 'accept')} aria-label="${text(acceptLabel)}">${acceptText}</button>`
      : `<a ${cls('button', 'accept')} href="${acceptHref}" aria-label="${text(acceptLabel)}">${acceptText}</a>`;
  return [
    `<div ${cls('actions')}><div data-display-contents="true" ${cls('contents')}>`,
    `<button type="button" ${cls('button', 'ignore')} aria-label="${text(ignoreLabel)}"><span ${cls('button-text')}>Ignore</span></button></div>`,
    `<div data-display-contents="true" ${cls('contents')}>${accept}</div></div>`,
  ].join('');
}

function picture({ slug, name, look }: DemoRequest): string {
  return `<div ${cls('picture')}><a ${cls('picture-link')} tabindex="-1" href="/in/${slug}/"><figure ${cls('figure')}><img ${cls('portrait')} width="56" height="56" alt="${text(name)}’s profile picture" src="${portrait(name, slug, look)}"></figure></a></div>`;
}

function body(request: DemoRequest): string {
  const verified = request.verified
    ? `<svg id="verified-small" role="img" aria-label="Verified" ${cls('verified')} width="16" height="16" viewBox="0 0 16 16"><path d="M8 1l6 2.5v4c0 4-3 6-6 7.5-3-1.5-6-3.5-6-7.5v-4z"></path><path d="M5 8l2.2 2.2L11 6.5"></path></svg>`
    : '';
  const sentence = request.followsYou
    ? `<span ${cls('sentence')}> follows you and is inviting you to connect</span>`
    : '';
  return [
    `<div ${cls('body')}><p ${cls('name')} dir="auto"><a ${cls('name-link')} href="/in/${request.slug}/"><strong>${text(request.name)}${verified}</strong></a>${sentence}</p>`,
    `<p ${cls('headline')} dir="auto">${text(request.headline)}</p>`,
    shared(request),
    mutual(request),
    `<p ${cls('meta')}>${text(request.received)}</p></div>`,
  ].join('');
}

function shared({ shared }: DemoRequest): string {
  if (shared === undefined) return '';
  const drawing =
    shared.kind === 'school'
      ? 'M1 6l7-3 7 3-7 3zM4 8v4c2 1.5 6 1.5 8 0V8'
      : 'M3 14V3h7v11M10 7h4v7M5.5 6h2M5.5 9h2';
  return `<div ${cls('fact')}><svg id="${shared.kind}-accent-4" ${cls('fact-icon')} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="${drawing}"></path></svg><p ${cls('meta')}>${text(shared.name)}</p></div>`;
}

function mutual(request: DemoRequest): string {
  if (request.mutual === undefined) return '';
  return `<div ${cls('fact')}><svg id="in-common-small" ${cls('fact-icon')} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="6" cy="8" r="4"></circle><circle cx="10.5" cy="8" r="4"></circle></svg><p ${cls('meta')}>${text(request.mutual)}</p></div>`;
}

function actions({ name, followsYou }: DemoRequest): string {
  return controls(
    `Ignore an invitation to connect from ${name}`,
    `Accept ${name}’s invitation`,
    followsYou ? `https://www.linkedin.com${RECEIVED_PATH}` : undefined,
  );
}

function note(request: DemoRequest): string {
  if (request.note === null) return '';
  const cut = request.note.length > CUT_AFTER;
  const more = cut
    ? `<button type="button" ${cls('more')} data-testid="expandable-text-button" aria-expanded="false">… show more</button>`
    : '';
  const lines = text(request.note).replaceAll('\n', '<br>');
  const firstName = request.name.split(' ')[0] ?? request.name;
  return [
    `<div ${cls('note')}><p ${cls('note-text', cut ? 'cut' : 'whole')} dir="auto">${lines}</p>${more}`,
    `<div ${cls('note-bar')}><button type="button" ${cls('reply')}>${icon('reply', 16)}<span>Reply to ${text(firstName)}</span></button></div></div>`,
  ].join('');
}

function key(seed: string): string {
  const part = (salt: string) =>
    hash(seed + salt)
      .toString(16)
      .padStart(8, '0');
  return `${part('a')}-${part('b').slice(0, 4)}-4${part('c').slice(0, 3)}-a${part('d').slice(0, 3)}-${part('e')}${part('f').slice(0, 4)}`;
}
