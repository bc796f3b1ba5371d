import type { Health, PageKind, Request } from '../requests/index.ts';

/** What a card may show, or not; a reader that finds none of one any more has lost it. */
export const FIELDS = ['headline', 'mutual', 'note', 'time'] as const;
export type Field = (typeof FIELDS)[number];
export type FieldCounts = Readonly<Record<Field, number>>;

/** One day's reading of one kind of page: counts alone. */
export interface DayOfReading {
  /** See {@link dayId}. */
  readonly id: string;
  /** Days since 1970, in UTC. */
  readonly day: number;
  readonly pageKind: PageKind;
  /** Cards, each counted the first time that it was seen that day. */
  readonly cards: number;
  /** On how many of them each field could be read. */
  readonly fields: FieldCounts;
  /** How the last reading of that day went, and when: milliseconds since 1970. */
  readonly last: Health;
  readonly lastAt: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** @param time milliseconds since 1970. */
export function dayOf(time: number): number {
  return Math.floor(time / MILLISECONDS_A_DAY);
}

/** There is one row for each day and kind of page. */
export function dayId(day: number, pageKind: PageKind): string {
  return `${day} ${pageKind}`;
}

/**
 * Takes one more reading into its day's counts.
 *
 * @param before what the day had so far.
 * @param fresh the requests of this reading that were not seen earlier on the same day.
 * @param now milliseconds since 1970.
 */
export function withReading(
  before: DayOfReading | undefined,
  health: Health,
  fresh: readonly Request[],
  now: number,
): DayOfReading {
  const day = dayOf(now);
  const { pageKind } = health;
  const counts = countFields(fresh);
  return {
    id: dayId(day, pageKind),
    day,
    pageKind,
    cards: (before?.cards ?? 0) + fresh.length,
    fields: {
      headline: (before?.fields.headline ?? 0) + counts.headline,
      mutual: (before?.fields.mutual ?? 0) + counts.mutual,
      note: (before?.fields.note ?? 0) + counts.note,
      time: (before?.fields.time ?? 0) + counts.time,
    },
    last: health,
    lastAt: now,
  };
}

function countFields(requests: readonly Request[]): FieldCounts {
  const having = (value: (request: Request) => unknown) =>
    requests.filter((request) => value(request) !== null).length;
  return {
    headline: having(({ sender }) => sender.headline),
    mutual: having(({ sender }) => sender.mutualConnections),
    note: having(({ note }) => note),
    time: having(({ receivedText }) => receivedText),
  };
}
