import { cls } from '../markup/classes.ts';
import { text } from '../markup/html.ts';
import { icon } from '../markup/icons.ts';
import { type Row, select } from './rows.ts';

/** Opens the box in which a reply is written; one at a time. */
export function openReplyBox(row: Row): void {
  closeReplyBox();
  const box = [
    `<div ${cls('reply-box')} role="dialog" aria-label="Message to ${text(row.name)}"><div ${cls('reply-head')}><strong>${text(row.name)}</strong>`,
    `<button type="button" ${cls('reply-close')} aria-label="Close">${icon('close', 18)}</button></div>`,
    `<div ${cls('reply-field')} role="textbox" aria-multiline="true" contenteditable="true" aria-label="Write a message"></div>`,
    `<div ${cls('reply-foot')}><button type="button" ${cls('button', 'reply-send')}>Send</button></div></div>`,
  ].join('');
  document.body.insertAdjacentHTML('beforeend', box);
  document.querySelector<HTMLElement>(select('reply-field'))?.focus();
}

export function closeReplyBox(): void {
  document.querySelector(select('reply-box'))?.remove();
}
