import { Dexie } from 'dexie';
import {
  type Day,
  dayOf,
  KINDS_FOR_THANKS,
  type Person,
  type Thanks,
  type ToThank,
  type Touch,
  type TouchKind,
  thanksSince,
  toThankThisMonth,
} from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { type OnToday, readToday } from './people-read.ts';
import { toPerson } from './people-rows.ts';

/** Somebody to thank this month. */
interface ThankItem extends Pick<ToThank, 'because'> {
  readonly person: Person;
}

/** What a page shows of this day. */
export interface PeopleDesk {
  readonly items: readonly OnToday[];
  /** Whom to thank this month. */
  readonly thanks: readonly ThankItem[];
  readonly total: number;
  readonly onHoliday: number;
  /** Who is due next; null for nobody. */
  readonly next: { readonly person: Person; readonly on: Day } | null;
}

/**
 * Live under Dexie’s `liveQuery`. Everything is found by an index: it takes as long with 5,000 people as with fifty, and
 * grows with what happened within a year alone. @param now milliseconds since 1970
 */
export async function readPeopleDesk(database: WinnowDatabase, now: number): Promise<PeopleDesk> {
  const { people } = database;
  const [items, thanks, total, onHoliday, first] = await Promise.all([
    readToday(database, now),
    readThanks(database, dayOf(now)),
    people.count(),
    people.where('pause.why').equals('holiday').count(),
    people.orderBy('dueOn').first(),
  ]);
  const next =
    first === undefined || first.dueOn === null ? null : { person: toPerson(first), on: first.dueOn };
  return { items, thanks, total, onHoliday, next };
}

/** Whom the reader asked goes first; what they talked about, which is much more, is read only where that leaves room. */
async function readThanks(database: WinnowDatabase, today: Day): Promise<readonly ThankItem[]> {
  const since = thanksSince(today);
  const ofKind = (kind: TouchKind) =>
    database.touches.where('[kind+on]').between([kind, since], [kind, Dexie.maxKey]).toArray();
  let recent: readonly Touch[] = [];
  let items: readonly ThankItem[] = [];
  for (const kinds of KINDS_FOR_THANKS) {
    recent = [...recent, ...(await Promise.all(kinds.map(ofKind))).flat()];
    const thanks = toThankThisMonth(recent, today);
    items = await firstOpen(database, thanks);
    if (items.length === thanks.most) break;
  }
  return items;
}

/** Those with whom the reader has stopped lose their turn. */
async function firstOpen(
  { people }: WinnowDatabase,
  { inTurn, most }: Thanks,
): Promise<readonly ThankItem[]> {
  const items: ThankItem[] = [];
  for (let at = 0; items.length < most && at < inTurn.length; at += most) {
    const turn = inTurn.slice(at, at + most);
    const rows = await people.bulkGet(turn.map(({ personId }) => personId));
    for (const [place, row] of rows.entries()) {
      const because = turn[place]?.because;
      if (row !== undefined && row.stoppedOn === null && because !== undefined)
        items.push({ person: toPerson(row), because });
    }
  }
  return items.slice(0, most);
}
