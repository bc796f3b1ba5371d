import type { Contents } from './contents.ts';
import type { Incoming } from './formats/invitations.ts';
import { entryKey, LIST_FIELDS, type ProfileParts, takenProfile } from './profile-parts.ts';
import { type Connection, connectionId, type PastRequest } from './records.ts';

/** Rows by their id. */
type Rows<Row> = ReadonlyMap<string, Row>;

/** What earlier exports have left. */
export interface Kept {
  readonly parts: ProfileParts;
  readonly connections: Rows<Connection>;
  readonly pastRequests: Rows<PastRequest>;
}

/** What taking an export in would write; nothing at all where it is the one that was taken in last. */
export interface Changes {
  /** Null where they stay as they are. */
  readonly parts: ProfileParts | null;
  /** Each is made as they are gone through: all of them at once would take as much room as the export. */
  readonly connections: { readonly put: Iterable<Connection>; readonly remove: Iterable<string> };
  readonly pastRequests: Iterable<PastRequest>;
}

/** What is counted for the reader. */
export const COUNTED = ['name', 'headline', ...LIST_FIELDS, 'connections', 'pastRequests'] as const;
export type Counted = (typeof COUNTED)[number];

export interface Count {
  /** In the files. */
  readonly found: number;
  /** Of them, those that are not known yet. */
  readonly fresh: number;
  /** Known from an earlier export, and no longer in this one. */
  readonly gone: number;
}

export interface Comparison {
  readonly changes: Changes;
  readonly changesAnything: boolean;
  readonly counts: Readonly<Record<Counted, Count>>;
  /** Of the past requests found, those whose sender is a connection. */
  readonly accepted: number;
}

/**
 * Holds an export against what is kept. A kind of file that it has takes the place of the earlier one, one that it
 * lacks stays; past requests are added up, since the network hands out the last months alone.
 */
export function compare(contents: Contents, kept: Kept): Comparison {
  const parts: ProfileParts = { ...kept.parts, ...contents.parts };
  const connections = contents.connections ?? kept.connections;
  const past = pastRequests(contents.incoming, connections, kept.pastRequests);
  const changes: Changes = {
    parts: same(parts, kept.parts) ? null : parts,
    connections: {
      put: anew(() => changed(connections, kept.connections)),
      remove: anew(() => gone(connections, kept.connections)),
    },
    pastRequests: anew(past.changed),
  };
  const lists: readonly Iterable<unknown>[] = [
    changes.connections.put,
    changes.connections.remove,
    changes.pastRequests,
  ];
  return {
    changes,
    changesAnything: changes.parts !== null || lists.some(isAny),
    counts: {
      ...countProfile(contents.parts, kept.parts, parts),
      connections: {
        found: contents.connections?.size ?? 0,
        fresh: countOf(connections.keys(), (id) => !kept.connections.has(id)),
        gone: countOf(changes.connections.remove),
      },
      pastRequests: {
        found: contents.incoming?.size ?? 0,
        fresh: countOf(contents.incoming?.keys() ?? [], (id) => !kept.pastRequests.has(id)),
        gone: 0,
      },
    },
    accepted: countOf(contents.incoming?.values() ?? [], past.isAccepted),
  };
}

/** What can be gone through again and again. */
function anew<Each>(begin: () => Iterator<Each>): Iterable<Each> {
  return { [Symbol.iterator]: begin };
}

function isAny(list: Iterable<unknown>): boolean {
  for (const _ of list) return true;
  return false;
}

function countOf<Each>(list: Iterable<Each>, counts: (each: Each) => boolean = () => true): number {
  let count = 0;
  for (const each of list) if (counts(each)) count += 1;
  return count;
}

function* changed<Row extends { readonly id: string }>(rows: Rows<Row>, before: Rows<Row>): Generator<Row> {
  if (rows === before) return;
  for (const row of rows.values()) if (!same(row, before.get(row.id))) yield row;
}

function* gone(rows: Rows<unknown>, before: Rows<unknown>): Generator<string> {
  if (rows === before) return;
  for (const id of before.keys()) if (!rows.has(id)) yield id;
}

/**
 * Whoever is a connection was accepted. A note is kept of them alone: what strangers once wrote is not needed for
 * anything, since the export never says that they were unwanted.
 */
function pastRequests(
  incoming: Rows<Incoming> | null,
  connections: Rows<Connection>,
  kept: Rows<PastRequest>,
): {
  readonly isAccepted: (request: Pick<PastRequest, 'id' | 'slug'>) => boolean;
  readonly changed: () => Generator<PastRequest>;
} {
  const isAccepted = ({ id, slug }: Pick<PastRequest, 'id' | 'slug'>) =>
    (slug !== null && connections.has(connectionId(slug))) || kept.get(id)?.outcome === 'accepted';
  return {
    isAccepted,
    *changed() {
      for (const request of kept.values()) {
        const isNews = request.outcome !== 'accepted' && isAccepted(request);
        if (isNews && !incoming?.has(request.id)) yield { ...request, outcome: 'accepted' };
      }
      for (const found of incoming?.values() ?? []) {
        const { id, slug, name, note, sentAt } = found;
        const accepted = isAccepted(found);
        const outcome = accepted ? 'accepted' : 'unknown';
        const request = {
          id,
          site: 'linkedin',
          slug,
          name,
          note: accepted ? note : null,
          sentAt,
          outcome,
        } as const;
        if (!same(request, kept.get(id))) yield request;
      }
    },
  };
}

function countProfile(
  found: ProfileParts,
  before: ProfileParts,
  after: ProfileParts,
): Readonly<Record<Exclude<Counted, 'connections' | 'pastRequests'>, Count>> {
  const [there, old, fresh] = [found, before, after].map(keysOf);
  const count = (field: keyof Keys): Count => ({
    found: there?.[field].size ?? 0,
    fresh: without(fresh?.[field], old?.[field]),
    gone: without(old?.[field], fresh?.[field]),
  });
  return {
    name: count('name'),
    headline: count('headline'),
    positions: count('positions'),
    education: count('education'),
    skills: count('skills'),
    interests: count('interests'),
    places: count('places'),
    events: count('events'),
    communities: count('communities'),
    posts: count('posts'),
    people: count('people'),
  };
}

type Keys = ReturnType<typeof keysOf>;

function keysOf(parts: ProfileParts) {
  const profile = takenProfile(parts, []);
  const line = (field: 'name' | 'headline') =>
    new Set(profile[field] === '' ? [] : [entryKey(field, profile[field])]);
  const list = (field: (typeof LIST_FIELDS)[number]) =>
    new Set(profile[field].map((entry) => entryKey(field, entry)));
  return {
    name: line('name'),
    headline: line('headline'),
    positions: list('positions'),
    education: list('education'),
    skills: list('skills'),
    interests: list('interests'),
    places: list('places'),
    events: list('events'),
    communities: list('communities'),
    posts: list('posts'),
    people: list('people'),
  };
}

function without(these: ReadonlySet<string> = new Set(), those: ReadonlySet<string> = new Set()): number {
  return [...these].filter((key) => !those.has(key)).length;
}

/** Plain data of one shape each, whose fields are written in one order; what was stored comes back in that order. */
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
