import { parseDate } from '../date.ts';
import { LONGEST_CELL, LONGEST_NOTE, MOST_REQUESTS } from '../limits.ts';
import { readTable, type TableReader } from '../table.ts';
import { detached } from './detached.ts';
import { slugOf } from './slug.ts';

/** Addresses came late in 2023. */
const COLUMNS = {
  names: {
    from: ['from'],
    to: ['to'],
    sentAt: ['sentat'],
    message: ['message'],
    direction: ['direction'],
    url: ['inviterprofileurl'],
  },
  needed: ['from', 'message', 'direction'],
} as const;

/** A connection request that the reader got, as the export has it. Times are milliseconds since 1970, UTC. */
export interface Incoming {
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
  readonly note: string | null;
  readonly sentAt: number | null;
}

export interface FoundInvitations {
  readonly incoming: Map<string, Incoming>;
  /** To whom and when: what the reader sent is counted once each, and nothing of it is kept. */
  readonly outgoing: Set<string>;
}

/** @param found takes what is read; shared by all files of the kind. */
export function readInvitations({ incoming, outgoing }: FoundInvitations): TableReader {
  return readTable(COLUMNS, (cell) => {
    const direction = cell('direction').toUpperCase();
    if (direction === 'OUTGOING') {
      const sent = `${cell('to')} ${cell('sentAt')}`;
      if (outgoing.has(sent)) return 'duplicate';
      outgoing.add(sent);
      return null;
    }
    if (direction !== 'INCOMING') return 'direction';
    const name = cell('from').slice(0, LONGEST_CELL);
    const slug = slugOf(cell('url'));
    if (name === '' && slug === null) return 'nobody';
    const sentAt = parseDate(cell('sentAt'));
    const id = `linkedin:${slug ?? name.toLowerCase()} ${sentAt ?? ''}`;
    if (incoming.has(id)) return 'duplicate';
    if (incoming.size >= MOST_REQUESTS) return 'too-many';
    const note = cell('message').slice(0, LONGEST_NOTE);
    incoming.set(id, detached({ id, slug, name, note: note === '' ? null : note, sentAt }));
    return null;
  });
}
