import { addMonths, type Day } from './day.ts';
import type { Person, Touch } from './person.ts';
import type { TouchKind } from './touch-kinds.ts';

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

/** What says whom to thank: those who were asked, and where that leaves room, with whom the reader talked. */
export const KINDS_FOR_THANKS = [
  ['asked', 'thanked'],
  ['called', 'met'],
] as const satisfies readonly (readonly TouchKind[])[];

/** No more in a month; those who were thanked in it count. */
const MOST_A_MONTH = 5;
/** So many talks in a year deserve it. */
const TALKS = 3;

/** From which day on touches count for thanks. */
export function thanksSince(today: Day): Day {
  return addMonths(today, -12);
}

/** Whom to thank, and to how many of them this month leaves room. */
export interface Thanks {
  /** Whose turn is first: whom was asked, the latest first, then with whom the reader talked most. */
  readonly inTurn: readonly ToThank[];
  readonly most: number;
}

/** @param touches of everybody; of other kinds and earlier ones, none is missed. */
export function toThankThisMonth(touches: readonly Touch[], today: Day): Thanks {
  const since = thanksSince(today);
  const month = `${today.slice(0, 8)}01`;
  const recent = touches.filter(({ on }) => on >= since);
  const known = [...Map.groupBy(recent, ({ personId }) => personId)].map(([personId, theirs]) => ({
    personId,
    owed: balanceOf(theirs).owesThanks,
    askedOn: lastOf(theirs, 'asked'),
    thankedOn: lastOf(theirs, 'thanked'),
    talks: theirs.filter(({ kind }) => isSpeaking(kind)).length,
  }));
  const asked = known.filter(({ owed }) => owed).sort((a, b) => compare(b.askedOn, a.askedOn));
  const long = known
    .filter(({ owed, talks, thankedOn }) => !owed && talks >= TALKS && thankedOn === '')
    .sort((a, b) => b.talks - a.talks);
  const given = known.filter(({ thankedOn }) => thankedOn >= month).length;
  return {
    inTurn: [
      ...asked.map(({ personId }) => ({ personId, because: 'asked' as const })),
      ...long.map(({ personId }) => ({ personId, because: 'long-talks' as const })),
    ],
    most: Math.max(0, MOST_A_MONTH - given),
  };
}

/** Empty where there was none. */
function lastOf(touches: readonly Touch[], kind: TouchKind): Day {
  return oldestFirst(touches).findLast((touch) => touch.kind === kind)?.on ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function oldestFirst(touches: readonly Touch[]): readonly Touch[] {
  return touches.toSorted((a, b) => (a.on === b.on ? a.loggedAt - b.loggedAt : a.on < b.on ? -1 : 1));
}
