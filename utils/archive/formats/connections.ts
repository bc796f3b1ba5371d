import { parseDate } from '../date.ts';
import { LONGEST_CELL, MOST_CONNECTIONS } from '../limits.ts';
import { type Connection, connectionId } from '../records.ts';
import { readTable, type TableReader } from '../table.ts';
import { detached } from './detached.ts';
import { slugOf } from './slug.ts';

/** Addresses came in mid 2023; the preamble of notes in mid 2021. E-mail addresses are not even looked at. */
const COLUMNS = {
  names: {
    first: ['firstname'],
    last: ['lastname'],
    url: ['url', 'profileurl', 'publicprofileurl'],
    company: ['company', 'companyname'],
    position: ['position', 'title'],
    date: ['connectedon'],
  },
  needed: ['first', 'last', 'date'],
} as const;

/** @param found takes what is read, by id; shared by all files of the kind. */
export function readConnections(found: Map<string, Connection>): TableReader {
  /** Rows of one day follow one another. */
  let day: { readonly written: string; readonly time: number | null } = { written: '', time: null };
  return readTable(COLUMNS, (cell) => {
    const name = `${cell('first')} ${cell('last')}`.trim().slice(0, LONGEST_CELL);
    // Members who hide themselves are rows with a date alone.
    if (name === '') return 'nobody';
    const slug = slugOf(cell('url'));
    const written = cell('date');
    if (written !== day.written) day = { written, time: parseDate(written) };
    const connectedAt = day.time;
    const id = connectionId(slug ?? `${name.toLowerCase()} ${connectedAt ?? ''}`);
    if (found.has(id)) return 'duplicate';
    if (found.size >= MOST_CONNECTIONS) return 'too-many';
    const connection: Connection = {
      id,
      site: 'linkedin',
      slug,
      name,
      company: cell('company').slice(0, LONGEST_CELL),
      position: cell('position').slice(0, LONGEST_CELL),
      connectedAt,
    };
    found.set(id, detached(connection));
    return null;
  });
}
