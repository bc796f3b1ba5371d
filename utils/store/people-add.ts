import { plainName } from '../archive/person-name.ts';
import {
  dayOf,
  LONGEST_PERSON,
  MOST_GROUND,
  type Newcomer,
  newPerson,
  type PeopleAnswer,
  type Person,
} from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { nameKeyOf, type PersonRow } from './people-rows.ts';
import type { Scribe } from './people-scribe.ts';

/** Nobody keeps in touch with more. */
const MOST_PEOPLE = 20_000;

/**
 * Adds somebody. One whom the reader keeps in touch with already is not added a second time, and one of the same name
 * only where the reader says that they are two.
 *
 * @param now milliseconds since 1970.
 */
export async function addPerson(
  database: WinnowDatabase,
  scribe: Scribe,
  newcomer: Newcomer,
  anyway: boolean,
  now: number,
): Promise<PeopleAnswer> {
  const { people } = database;
  const told = await people.get(newcomer.personId);
  // Told twice, it is one wish; what it has changed is known to whoever heard the first answer.
  if (told !== undefined) return { done: true, change: scribe.change() };
  const person = await personOf(database, newcomer, now);
  if (person === null) return { done: false, problem: 'unknown-person', same: [] };
  if ((await people.count()) >= MOST_PEOPLE) return { done: false, problem: 'too-many', same: [] };
  const known = await sameAs(database, person);
  if (known.length > 0) return { done: false, problem: 'known', same: known.map(named) };
  const namesakes = await people.where('nameKey').equals(nameKeyOf(person.name)).toArray();
  if (namesakes.length > 0 && !anyway)
    return { done: false, problem: 'same-name', same: namesakes.map(named) };
  await scribe.person(person.id, person);
  return { done: true, change: scribe.change() };
}

async function personOf(
  { requests, connections }: WinnowDatabase,
  newcomer: Newcomer,
  now: number,
): Promise<Person | null> {
  const { personId, cadence } = newcomer;
  const called = (name: string): Person => ({ ...newPerson(personId, name, dayOf(now), now), cadence });
  switch (newcomer.from) {
    case 'hand':
      return { ...called(newcomer.name), profileUrl: newcomer.profileUrl };
    case 'connection': {
      const row = await connections.get(newcomer.connectionId);
      if (row === undefined) return null;
      const { site, slug, name, company, position } = row;
      const headline = [position, company].filter((part) => part !== '').join(', ');
      const profileUrl =
        slug === null || site !== 'linkedin'
          ? null
          : `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
      return { ...called(plainName(name) || name), site, slug, headline, profileUrl };
    }
    case 'request': {
      const row = await requests.get(newcomer.requestId);
      if (row === undefined) return null;
      const { id, site, slug, name, headline, profileUrl, commonGround } = row;
      return {
        ...called(name),
        site,
        slug,
        profileUrl,
        headline: headline ?? '',
        hook: newcomer.hook,
        ground: commonGround.slice(0, MOST_GROUND).map(({ topic }) => topic.slice(0, LONGEST_PERSON.ground)),
        requestId: id,
      };
    }
  }
}

/** That very person, by their request or their address. */
async function sameAs({ people }: WinnowDatabase, { site, slug }: Person): Promise<readonly PersonRow[]> {
  if (slug === null) return [];
  return people
    .where('slug')
    .equals(slug)
    .filter((row) => row.site === site)
    .toArray();
}

function named({ id, name }: PersonRow) {
  return { id, name };
}
