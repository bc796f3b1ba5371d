import { log } from './log.ts';
import { drawRows, isWaiting, type Row, select } from './rows.ts';
import { toast } from './toast.ts';

/** How long the site takes to answer, and how long after that it builds its list anew; milliseconds. */
const ANSWERS_AFTER = 260;
const REDRAWS_AFTER = 600;

let asked: Row | undefined;

export function ignore(event: Event, row: Row): void {
  settle(event, row, 'ignore', 'ignored');
}

/** Accepts, or does what this row's Accept does instead: a dialog, or a soft move to the same page. */
export function accept(event: Event, row: Row, control: Element): void {
  const { slug, isRequest } = row;
  if (row.state === 'waiting' && control.matches('a') && !event.isTrusted) {
    log(event, { action: 'accept', slug, isRequest, outcome: 'soft-nav' });
    drawRows();
  } else if (row.state === 'waiting' && row.asksCare) {
    log(event, { action: 'accept', slug, isRequest, outcome: 'dialog' });
    ask(row);
  } else {
    settle(event, row, 'accept', 'accepted');
  }
}

/** A press on a control of the "Take care when connecting" dialog. */
export function answerCare(event: Event, isAccepted: boolean): void {
  const row = asked;
  asked = undefined;
  document.querySelector<HTMLDialogElement>(select('dialog'))?.close();
  if (row === undefined) return;
  if (isAccepted) settle(event, row, 'accept', 'accepted', 'dialog');
  else
    log(event, {
      action: 'other',
      slug: row.slug,
      isRequest: row.isRequest,
      outcome: 'none',
      detail: 'dialog',
    });
}

function ask(row: Row): void {
  const dialog = document.querySelector<HTMLDialogElement>(select('dialog'));
  const name = document.querySelector(select('care-name'));
  if (dialog === null || name === null) return;
  asked = row;
  name.textContent = row.name;
  dialog.showModal();
}

function settle(
  event: Event,
  row: Row,
  action: 'ignore' | 'accept',
  outcome: 'ignored' | 'accepted',
  detail?: string,
): void {
  const { slug, isRequest } = row;
  const isBusy = row.state !== 'waiting';
  log(event, {
    action,
    slug,
    isRequest,
    outcome: isBusy ? 'busy' : outcome,
    ...(detail !== undefined && { detail }),
  });
  if (isBusy) return;
  row.state = 'busy';
  setTimeout(() => {
    row.state = outcome;
    toast(
      outcome === 'ignored' ? `Invitation from ${row.name} ignored` : `You and ${row.name} are now connected`,
    );
    drawRows();
    setTimeout(drawRows, REDRAWS_AFTER);
  }, ANSWERS_AFTER);
}

/** Rows that were decided leave when the reader moves to another page. */
export function forgetDecided(rows: readonly Row[]): void {
  for (const row of rows) if (!isWaiting(row)) row.state = 'gone';
}
