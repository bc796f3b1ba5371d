import { cls } from '../markup/classes.ts';
import { text } from '../markup/html.ts';
import { icon } from '../markup/icons.ts';
import type { Row } from './rows.ts';

/** What stays of a row after its request was decided. */
export function acknowledgement(row: Row): string {
  const name = `<a ${cls('name-link')} href="/in/${row.slug}/"><strong>${text(row.name)}</strong></a>`;
  return [
    `<div componentkey="" ${cls('row')}><div ${cls('row-outer')}><div data-display-contents="true" ${cls('contents')}><div role="listitem" ${cls('acknowledged')}>`,
    `<p ${cls('headline')}>${sentence(row, name)}</p><button type="button" ${cls('dismiss')} aria-label="Dismiss">${icon('close', 18)}</button></div></div></div></div>`,
  ].join('');
}

function sentence(row: Row, name: string): string {
  if (row.state === 'ignored') return `Invitation from ${name} ignored`;
  return row.isRequest ? `${name} is now a connection` : `You accepted an invitation from ${name}`;
}
