import type { Contents } from './contents.ts';
import type { Incoming } from './formats/invitations.ts';
import { entryKey, LIST_FIELDS, type ProfileParts, takenProfile } from './profile-parts.ts';
import type { Connection, PastRequest } from './records.ts';

/** What earlier exports have left. */
export interface Kept {
  readonly parts: ProfileParts;
  readonly connections: ReadonlyMap<string, Connection>;
  readonly pastRequests: ReadonlyMap<string, PastRequest>;
}

/** What taking an export in would write; nothing at all where it is the one that was taken in last. */
export interface Changes {
  /** Null where they stay as they are. */
  readonly parts: ProfileParts | null;
  readonly connections: { readonly put: readonly Connection[]; readonly remove: readonly string[] };
  readonly pastRequests: readonly PastRequest[];
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
  const put = [...past.values()].filter((one) => !same(one, kept.pastRequests.get(one.id)));
  const changes: Changes = {
    parts: same(parts, kept.parts) ? null : parts,
    connections: {
      put: [...connections.values()].filter((one) => !same(one, kept.connections.get(one.id))),
      remove: [...kept.connections.keys()].filter((id) => !connections.has(id)),
    },
    pastRequests: put,
  };
  const found = [...(contents.incoming?.keys() ?? [])];
  return {
    changes,
    changesAnything:
      changes.parts !== null ||
      changes.connections.put.length + changes.connections.remove.length + put.length > 0,
    counts: {
      ...countProfile(contents.parts, kept.parts, parts),
      connections: {
        found: contents.connections?.size ?? 0,
        fresh: [...connections.keys()].filter((id) => !kept.connections.has(id)).length,
        gone: changes.connections.remove.length,
      },
      pastRequests: {
        found: found.length,
        fresh: found.filter((id) => !kept.pastRequests.has(id)).length,
        gone: 0,
      },
    },
    accepted: found.filter((id) => past.get(id)?.outcome === 'accepted').length,
  };
}

/**
 * Whoever is a connection was accepted. A note is kept of them alone: what strangers once wrote is not needed for
 * anything, since the export never says that they were unwanted.
 */
function pastRequests(
  incoming: ReadonlyMap<string, Incoming> | null,
  connections: ReadonlyMap<string, Connection>,
  kept: ReadonlyMap<string, PastRequest>,
): ReadonlyMap<string, PastRequest> {
  const slugs = new Set([...connections.values()].map(({ slug }) => slug));
  const isAccepted = (id: string, slug: string | null) =>
    (slug !== null && slugs.has(slug)) || kept.get(id)?.outcome === 'accepted';
  const all = new Map<string, PastRequest>();
  for (const request of kept.values()) {
    all.set(request.id, isAccepted(request.id, request.slug) ? { ...request, outcome: 'accepted' } : request);
  }
  for (const { id, slug, name, note, sentAt } of incoming?.values() ?? []) {
    const accepted = isAccepted(id, slug);
    const outcome = accepted ? 'accepted' : 'unknown';
    all.set(id, { id, site: 'linkedin', slug, name, note: accepted ? note : null, sentAt, outcome });
  }
  return all;
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
