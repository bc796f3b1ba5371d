import type { Request } from '../requests/index.ts';
import { imprintOfNote } from '../scoring/imprint-of-note.ts';
import type { WinnowDatabase } from '../store/database.ts';
import type { RequestRow } from '../store/rows.ts';
import { rememberTexts } from '../store/texts.ts';

/**
 * The name of the text of each note, in the order of the requests; undefined where there is none to remember. Texts
 * that are new are remembered, to be called within a transaction on `texts`.
 *
 * @param before the rows that the requests had until now, in the same order.
 */
export async function textIdsOf(
  database: WinnowDatabase,
  requests: readonly Request[],
  before: readonly (RequestRow | undefined)[],
): Promise<readonly (string | undefined)[]> {
  // Most requests are seen many times: only a note that was not there before is read.
  const known = requests.map(({ note }, at) => (before[at]?.note === note ? before[at]?.textId : undefined));
  const fresh = requests.map(({ note }, at) => (known[at] === undefined ? imprintOfNote(note) : null));
  const names = await rememberTexts(
    database,
    fresh.filter((imprint) => imprint !== null),
  );
  let next = 0;
  return fresh.map((imprint, at) => (imprint === null ? known[at] : names[next++]));
}
