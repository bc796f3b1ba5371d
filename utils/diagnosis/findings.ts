import type { PageKind } from '../requests/index.ts';
import { chanceOfSoFew } from './chance.ts';
import { type DayOfReading, dayOf, FIELDS, type Field } from './history.ts';

/** Something that is wrong with the reading of a kind of page; it becomes a sentence only in `utils/i18n`. */
export type Finding =
  | {
      readonly kind: 'unread';
      readonly pageKind: PageKind;
      /** Requests that stand on the page, as far as their controls show. */
      readonly requests: number;
      /** Of them, how many were read. */
      readonly cards: number;
    }
  | {
      readonly kind: 'field-gone';
      readonly pageKind: PageKind;
      readonly field: Field;
      /** Shares of the cards with this field, 0 to 1. */
      readonly before: number;
      readonly now: number;
    };

/** A finding speaks of pages seen within so many days. */
const FRESH = 7;
/** Days that are looked back upon for what was usual. */
const MEMORY = 28;
const CONTROLS_OF_A_CARD = 2;

/** Fewer cards say nothing of what is usual on a page. */
const FEWEST_CARDS_BEFORE = 20;
const FEWEST_DAYS_BEFORE = 3;
const FEWEST_CARDS_NOW = 5;
/** A day with fewer cards than this may show a field on none of them. */
const FEWEST_CARDS_OF_A_DAY = 5;
/** Of what it was on the worst of the days before. */
const LOST = 0.5;
/** How unlikely by chance a loss must be: every day and field asks anew. */
const BY_CHANCE = 1e-4;

/**
 * What is wrong with the reading now. Nothing for an inbox that is empty, or that holds only invitations to pages,
 * newsletters and events; nothing while there is too little to compare with.
 *
 * @param days the history, in any order.
 * @param now milliseconds since 1970.
 */
export function findingsOf(days: readonly DayOfReading[], now: number): readonly Finding[] {
  const today = dayOf(now);
  const recent = days.filter(({ day }) => day > today - MEMORY).toSorted((a, b) => a.day - b.day);
  const kinds = [...new Set(recent.map(({ pageKind }) => pageKind))];
  return kinds.flatMap((pageKind) => {
    const own = recent.filter((day) => day.pageKind === pageKind);
    const last = own.at(-1);
    if (last === undefined || last.day <= today - FRESH) return [];
    return [...unread(last), ...FIELDS.flatMap((field) => fieldGone(own, field))];
  });
}

/** More requests stood there than could be read, when the page was last looked at. */
function unread({ last: { pageKind, cards, unread: controls } }: DayOfReading): readonly Finding[] {
  const missed = Math.floor(controls / CONTROLS_OF_A_CARD);
  return missed > cards ? [{ kind: 'unread', pageKind, requests: missed + cards, cards }] : [];
}

/** The days may be parted in two, so that the field was there on each before and is lost on each since. */
function fieldGone(days: readonly DayOfReading[], field: Field): readonly Finding[] {
  const withCards = days.filter(({ cards }) => cards > 0);
  const first = withCards.findIndex((_, at) => isLost(withCards.slice(0, at), withCards.slice(at), field));
  if (first === -1) return [];
  const [last = days.at(-1)] = withCards;
  if (last === undefined) return [];
  return [
    {
      kind: 'field-gone',
      pageKind: last.pageKind,
      field,
      before: shareOf(withCards.slice(0, first), field),
      now: shareOf(withCards.slice(first), field),
    },
  ];
}

function isLost(before: readonly DayOfReading[], since: readonly DayOfReading[], field: Field): boolean {
  const [had, of] = totals(before, field);
  const [has, outOf] = totals(since, field);
  if (before.length < FEWEST_DAYS_BEFORE || of < FEWEST_CARDS_BEFORE || outOf < FEWEST_CARDS_NOW)
    return false;
  const worst = Math.min(
    ...before.filter(({ cards }) => cards >= FEWEST_CARDS_OF_A_DAY).map((day) => shareOf([day], field)),
    had / of,
  );
  if (since.some((day) => shareOf([day], field) >= worst * LOST)) return false;
  // Half a card more on either side: a field that was always there may still be missing once.
  return chanceOfSoFew(has, outOf, (had + 0.5) / (of + 1)) < BY_CHANCE;
}

function totals(days: readonly DayOfReading[], field: Field): readonly [having: number, cards: number] {
  return days.reduce<[number, number]>(
    ([having, cards], day) => [having + day.fields[field], cards + day.cards],
    [0, 0],
  );
}

function shareOf(days: readonly DayOfReading[], field: Field): number {
  const [having, cards] = totals(days, field);
  return having / cards;
}
