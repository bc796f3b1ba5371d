import { plainName } from '../archive/person-name.ts';
import { entryKey, type ProfileParts } from '../archive/profile-parts.ts';
import type { Connection, PastRequest } from '../archive/records.ts';
import { countUpTo } from './count-up-to.ts';
import type { TableName, WinnowDatabase } from './database.ts';
import { dropLearnt } from './lessons.ts';
import type { PersonRow } from './people-rows.ts';
import type { RequestRow } from './rows.ts';
import { dropShared } from './sync-state.ts';
import { readTaken, type Taken } from './taken.ts';

/** Whom to forget, and what was decided on them. */
interface Person extends Pick<RequestRow, 'id' | 'site' | 'slug' | 'name' | 'textId'> {
  readonly decisionIds: readonly string[];
}

/** True where what others are judged by has changed. */
type Forget = (database: WinnowDatabase, person: Person) => Promise<boolean>;

/** How each table forgets somebody. Total: a table that does not say how does not compile. Null: it is about nobody. */
export const FORGETTING: Readonly<Record<TableName, Forget | null>> = {
  async requests({ requests }, { id }) {
    await requests.delete(id);
    return false;
  },
  async decisions({ decisions }, { id }) {
    await decisions.where('requestId').equals(id).delete();
    return false;
  },
  async pages({ pages }, { id }) {
    const showing = (await pages.toArray()).filter(({ requestIds }) => requestIds.includes(id));
    for (const page of showing)
      await pages.put({ ...page, requestIds: page.requestIds.filter((each) => each !== id) });
    return false;
  },
  async connections({ connections }, person) {
    const theirs = (await connections.toArray()).filter((each) => isOf(each, person)).map(({ id }) => id);
    await connections.bulkDelete(theirs);
    return theirs.length > 0;
  },
  async pastRequests({ pastRequests }, person) {
    const theirs = (await pastRequests.toArray()).filter((each) => isOf(each, person)).map(({ id }) => id);
    await pastRequests.bulkDelete(theirs);
    return false;
  },
  /** What the reader typed of themselves is theirs. Before the lessons, which tell whether anything was shared. */
  async singles(database, { id, name }) {
    if ((await database.lessons.where('requestId').equals(id).count()) > 0) await dropShared(database);
    const taken = await readTaken(database);
    const without: Taken = {
      ...taken,
      parts: withoutPerson(taken.parts, name),
      leftOut: taken.leftOut.filter((key) => key !== entryKey('people', plainName(name))),
    };
    if (JSON.stringify(without) === JSON.stringify(taken)) return false;
    await database.singles.put({ name: 'taken', value: without });
    return true;
  },
  readings: null,
  /** Of their request it is kept with the request itself. */
  tally: null,
  async touches(database, person) {
    const ids = (await keptAs(database, person)).map(({ id }) => id);
    await database.touches.where('personId').anyOf(ids).delete();
    return false;
  },
  /** After their touches, which are found by them. */
  async people(database, person) {
    await database.people.bulkDelete((await keptAs(database, person)).map(({ id }) => id));
    return false;
  },
  async lessons({ lessons }, { id }) {
    return (await lessons.where('requestId').equals(id).delete()) > 0;
  },
  /** A text that nobody else has sent goes; of another, that they sent it. */
  async texts({ texts }, { textId, decisionIds }) {
    const text = textId === undefined ? undefined : await texts.get(textId);
    if (text === undefined) return false;
    const people = text.people - 1;
    const declined = text.declined.filter((each) => !decisionIds.includes(each.decisionId));
    if (people <= 0) await texts.delete(text.id);
    else await texts.put({ ...text, people, declined });
    return people > 0;
  },
};

/**
 * Forgets everything that is kept of the sender of a request: in every table or, where it fails, in none. True where
 * others were judged by what was known of them, and have to be judged anew.
 */
export async function forgetPerson(database: WinnowDatabase, requestId: string): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const row = await database.requests.get(requestId);
    return row === undefined ? false : forgetEverywhere(database, row);
  });
}

/**
 * Forgets everything that is kept of somebody the reader stayed in touch with, whether or not a request of theirs is
 * known. True as above.
 */
export async function forgetKept(database: WinnowDatabase, personId: string): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const row = await database.people.get(personId);
    if (row === undefined) return false;
    const { name, site, slug } = row;
    const asSender = await database.requests.get(requestOf(row));
    const asKept = { id: requestOf(row), site: site ?? '', slug: slug ?? '', name };
    return forgetEverywhere(database, asSender ?? asKept);
  });
}

/** The request that somebody the reader stays in touch with came by, or would have come by. */
export function requestOf({ requestId, site, slug }: PersonRow): string {
  return requestId ?? `${site ?? ''}:${slug ?? ''}`;
}

async function forgetEverywhere(
  database: WinnowDatabase,
  person: Omit<Person, 'decisionIds'>,
): Promise<boolean> {
  const decisionIds = await database.decisions.where('requestId').equals(person.id).primaryKeys();
  let judgeAnew = false;
  for (const forget of Object.values(FORGETTING))
    if ((await forget?.(database, { ...person, decisionIds })) === true) judgeAnew = true;
  return judgeAnew;
}

/** Whether nothing at all is kept. */
export async function isEmpty(database: WinnowDatabase): Promise<boolean> {
  const counts = await Promise.all(database.tables.map((table) => countUpTo(table.toCollection(), 0)));
  return counts.every((count) => count === 0);
}

export async function eraseEverything(database: WinnowDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
  dropLearnt(database);
}

/** By their address, and where an export has none, by their name as it stands. */
function isOf(record: Connection | PastRequest, { site, slug, name }: Person): boolean {
  if (record.site !== site) return false;
  return record.slug === null ? plainName(record.name) === plainName(name) : record.slug === slug;
}

/** As somebody to stay in touch with; one whom the reader added by hand has a name alone. */
async function keptAs({ people }: WinnowDatabase, { id, site, slug, name }: Person): Promise<PersonRow[]> {
  return people
    .filter((row) =>
      row.slug === null
        ? row.requestId === id || plainName(row.name) === plainName(name)
        : row.site === site && row.slug === slug,
    )
    .toArray();
}

function withoutPerson(parts: ProfileParts, name: string): ProfileParts {
  return Object.fromEntries(
    Object.entries(parts).map(([kind, part]) => [
      kind,
      part.people === undefined
        ? part
        : { ...part, people: part.people.filter((each) => plainName(each) !== plainName(name)) },
    ]),
  );
}
