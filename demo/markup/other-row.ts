import type { OtherInvitation, Suggestion } from '../not-requests.ts';
import { cls } from './classes.ts';
import { text } from './html.ts';
import { mark, portrait } from './portrait.ts';
import { controls, rowShell } from './row.ts';

const SENTENCES: Readonly<Record<OtherInvitation['kind'], string>> = {
  page: 'Invited you to follow',
  newsletter: 'Invited you to subscribe',
  event: 'Invited you to an event',
  group: 'Invited you to join',
};

/** The row of an invitation that is not a connection request: its inviter's link stands there all the same. */
export function otherRow(invitation: OtherInvitation): string {
  const { title, path, from, fromSlug, kind, received } = invitation;
  const inner = [
    `<div ${cls('picture')}><a ${cls('picture-link')} tabindex="-1" href="${path}"><figure ${cls('figure')}><img ${cls('logo')} width="56" height="56" alt="${text(title)}’s logo" src="${mark(title)}"></figure></a></div>`,
    `<div ${cls('body')}><p ${cls('name')}><a ${cls('name-link')} href="/in/${fromSlug}/"><strong>${text(from)}</strong></a></p>`,
    `<p ${cls('headline')}>${SENTENCES[kind]}</p><p ${cls('headline')}><a ${cls('name-link')} href="${path}"><strong>${text(title)}</strong></a></p>`,
    `<p ${cls('meta')}>${text(received)}</p></div>`,
    controls(`Ignore an invitation from ${from}`, `Accept ${from}’s invitation`),
  ].join('');
  return rowShell(path, cls('row', 'not-a-request'), inner);
}

/** Somebody the reader might invite: "Invite NAME to connect", in the same column as the requests. */
export function suggestionTile({ slug, name, headline, why, look }: Suggestion): string {
  return [
    `<div role="listitem" ${cls('tile')}><a ${cls('picture-link')} tabindex="-1" href="/in/${slug}/"><img ${cls('portrait')} width="64" height="64" alt="${text(name)}’s profile picture" src="${portrait(name, slug, look)}"></a>`,
    `<p ${cls('name')}><a ${cls('name-link')} href="/in/${slug}/"><strong>${text(name)}</strong></a></p><p ${cls('headline')}>${text(headline)}</p><p ${cls('meta')}>${text(why)}</p>`,
    `<button type="button" ${cls('button', 'invite')} aria-label="Invite ${text(name)} to connect"><span ${cls('button-text')}>Connect</span></button></div>`,
  ].join('');
}
