import { addMonths, type Day } from './day.ts';
import type { Person, Touch, TouchKind } from './person.ts';

const GIVING: readonly TouchKind[] = ['thanked', 'praised', 'offered', 'helped'];
const SPEAKING: readonly TouchKind[] = ['called', 'met'];

/** What the reader gave and asked, all in all. Talks and messages are neither. */
export interface Balance {
  readonly given: number;
  readonly offered: number;
  readonly asked: number;
  /** They asked, and have not thanked since. */
  readonly owesThanks: boolean;
}

/** @param touches of one person, in any order. */
export function balanceOf(touches: readonly Touch[]): Balance {
  const inOrder = oldestFirst(touches);
  const lastAsked = inOrder.findLastIndex(({ kind }) => kind === 'asked');
  const lastThanked = inOrder.findLastIndex(({ kind }) => kind === 'thanked');
  return {
    given: inOrder.filter(({ kind }) => isGiving(kind)).length,
    offered: inOrder.filter(({ kind }) => kind === 'offered' || kind === 'helped').length,
    asked: inOrder.filter(({ kind }) => kind === 'asked').length,
    owesThanks: lastAsked > lastThanked,
  };
}

export function isGiving(kind: TouchKind): boolean {
  return GIVING.includes(kind);
}

export function isSpeaking(kind: TouchKind): boolean {
  return SPEAKING.includes(kind);
}

/** A person with all of their touches. */
export interface Known {
  readonly person: Person;
  readonly touches: readonly Touch[];
}

/** Whom to thank, and why: the reader asked them something, or has spoken with them for a year without a thank-you. */
export interface ToThank {
  readonly personId: string;
  readonly because: 'asked' | 'long-talks';
}

/** No more in a month; those who were thanked in it count. */
const MOST_A_MONTH = 5;
/** So many talks in a year deserve it. */
const TALKS = 3;

export function toThankThisMonth(known: readonly Known[], today: Day): readonly ToThank[] {
  const yearAgo = addMonths(today, -12);
  const thanked = (touches: readonly Touch[], since: Day) =>
    touches.some(({ kind, on }) => kind === 'thanked' && on >= since);
  const month = `${today.slice(0, 8)}01`;
  const left = MOST_A_MONTH - known.filter(({ touches }) => thanked(touches, month)).length;
  const open = known.filter(({ person }) => person.stoppedOn === null);
  const asked = open.filter(({ touches }) => balanceOf(touches.filter(({ on }) => on >= yearAgo)).owesThanks);
  const talks = ({ touches }: Known) =>
    touches.filter(({ kind, on }) => isSpeaking(kind) && on >= yearAgo).length;
  const long = open
    .filter((each) => !asked.includes(each) && talks(each) >= TALKS && !thanked(each.touches, yearAgo))
    .sort((a, b) => talks(b) - talks(a));
  return [
    ...asked.map(({ person }) => ({ personId: person.id, because: 'asked' as const })),
    ...long.map(({ person }) => ({ personId: person.id, because: 'long-talks' as const })),
  ].slice(0, Math.max(0, left));
}

export function oldestFirst(touches: readonly Touch[]): readonly Touch[] {
  return touches.toSorted((a, b) => (a.on === b.on ? a.loggedAt - b.loggedAt : a.on < b.on ? -1 : 1));
}
