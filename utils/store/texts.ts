import type { Label } from '../requests/index.ts';
import { createKnownTexts, type Imprint, imprintId, type KnownText } from '../templates/index.ts';
import type { WinnowDatabase } from './database.ts';

/** A text that somebody has sent, as numbers: it is known when it comes again, and cannot be read. */
export interface TextRow extends KnownText {
  /** From how many people it has come. */
  readonly people: number;
  /** Each decline of it that stands, and what it was called then. */
  readonly declined: readonly Decline[];
}

export interface Decline {
  readonly decisionId: string;
  readonly label: Label;
}

/** More say nothing more. */
const MOST_DECLINES = 10;

/**
 * Which texts these are; those that are new are remembered. To be called within a transaction on `texts`.
 *
 * @param imprints each of a request that was never seen with this text.
 * @returns the names of the texts, in the same order.
 */
export async function rememberTexts(
  { texts }: WinnowDatabase,
  imprints: readonly Imprint[],
): Promise<readonly string[]> {
  if (imprints.length === 0) return [];
  const known = createKnownTexts(
    await textsUnder(
      texts,
      imprints.flatMap((imprint) => imprint.keys),
    ),
  );
  const seen = new Map<string, TextRow>();
  const names = imprints.map((imprint) => {
    const before = known.find(imprint);
    const id = before?.id ?? imprintId(imprint);
    const row = seen.get(id) ?? before ?? { ...imprint, id, people: 0, declined: [] };
    if (before === null) known.add(row);
    seen.set(id, { ...row, people: row.people + 1 });
    return id;
  });
  await texts.bulkPut([...seen.values()]);
  return names;
}

/** Asked for all at once: one after another, as a query for any of them would, takes a browser many times as long. */
async function textsUnder(texts: WinnowDatabase['texts'], keys: readonly number[]): Promise<TextRow[]> {
  const ids = await Promise.all(
    [...new Set(keys)].map((key) => texts.where('keys').equals(key).primaryKeys()),
  );
  const rows = await texts.bulkGet([...new Set(ids.flat())]);
  return rows.filter((row) => row !== undefined);
}

/** The reader has declined a text. Told twice, it is one decline. */
export async function rememberDecline(
  { texts }: WinnowDatabase,
  textId: string,
  decline: Decline,
): Promise<void> {
  const row = await texts.get(textId);
  if (row === undefined) return;
  const others = row.declined.filter(({ decisionId }) => decisionId !== decline.decisionId);
  await texts.put({ ...row, declined: [...others, decline].slice(-MOST_DECLINES) });
}

/** A decline of a text does not stand any more. */
export async function forgetDecline(
  { texts }: WinnowDatabase,
  textId: string,
  decisionId: string,
): Promise<void> {
  const row = await texts.get(textId);
  if (!row?.declined.some((each) => each.decisionId === decisionId)) return;
  await texts.put({ ...row, declined: row.declined.filter((each) => each.decisionId !== decisionId) });
}
