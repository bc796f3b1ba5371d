import { parseSettings } from '../settings/parse.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { readSettings, readTyped } from '../store/singles.ts';
import { parseProfile } from '../store/stored-profile.ts';
import { readSyncState, type SyncState, writeSyncState } from '../store/sync-state.ts';
import { fromItems, type Items, isOurs, leftOver, toItems } from '../sync/chunks.ts';
import { fieldsOf, learntBy, learntElsewhere, profileFrom, SHIPPED, settingsFrom } from '../sync/fields.ts';
import { shareable } from '../sync/learnt.ts';
import {
  mergedShared,
  observed,
  overruled,
  type Shared,
  sameShared,
  valuesOf,
  withoutOld,
} from '../sync/shared.ts';
import type { SyncStatus } from '../sync/status.ts';
import type { Environment, SyncStorage } from './environment.ts';
import { catchUp, judgeAnew } from './judge-anew.ts';
import { tellAllPages } from './pages.ts';

/** Several changes are written as one; browsers take 120 writes a minute. Milliseconds. */
const PAUSE = 2_000;
/** Refused for coming too often: asked again then. */
const LATER = 60_000;

interface Turn {
  again: boolean;
  readonly ended: Promise<void>;
}

const underWay = new WeakMap<WinnowDatabase, Turn>();

/** Shares what has changed, soon and once for several changes. */
export function syncSoon(environment: Environment): void {
  // Where the memory is closed or full, whoever asks for it next says so; the next change shares this one too.
  environment.after(PAUSE, () => void sync(environment).catch(() => undefined));
}

/**
 * Brings this browser and the reader's others together, where they have switched that on: settings, profile and learnt
 * weights, never a request or a note. Once at a time; asked meanwhile, once more.
 */
export async function sync(environment: Environment): Promise<void> {
  const running = underWay.get(environment.database);
  if (running !== undefined) {
    running.again = true;
    return;
  }
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const turn: Turn = { again: true, ended };
  underWay.set(environment.database, turn);
  try {
    while (turn.again) {
      turn.again = false;
      await syncOnce(environment);
    }
  } finally {
    underWay.delete(environment.database);
    end();
  }
}

async function syncOnce(environment: Environment): Promise<void> {
  const { database, syncStorage } = environment;
  const settings = await readSettings(database);
  if (!settings.sync) return leave(environment);
  const items = await syncStorage?.read().catch(() => null);
  if (syncStorage === null || items == null) return note(environment, 'absent');
  const there = fromItems(items);
  if (there === null && Object.keys(items).some(isOurs)) {
    // Written over what is still arriving, it would be lost. What never arrives is no loss.
    const before = await readSyncState(database);
    if (before?.status !== 'waiting') return note(environment, 'waiting');
  }
  const came = await comeTogether(environment, there ?? {});
  if (came === 'off') return;
  if (came === 'too-much') return note(environment, came);
  const { written } = came;
  if (there === null || !sameShared(came.merged, there))
    await write(environment, syncStorage, written, leftOver(items, written));
  await follow(environment, came);
}

interface Came {
  readonly merged: Shared;
  readonly written: Items;
  readonly settings: boolean;
  readonly profile: boolean;
  readonly learnt: boolean;
}

/**
 * Takes over what was changed elsewhere later than here. Nothing is changed where all of it is too much, or where
 * sharing was switched off, or everything erased, since it was asked for.
 */
async function comeTogether(
  { database, now, newId }: Environment,
  there: Shared,
): Promise<Came | 'too-much' | 'off'> {
  return database.transaction('rw', database.singles, database.lessons, async () => {
    const before: SyncState = (await readSyncState(database)) ?? {
      device: newId(),
      known: null,
      status: 'waiting',
      togetherAt: null,
      overruled: 0,
      revision: 0,
    };
    const [settings, profile, lessons] = await Promise.all([
      readSettings(database),
      readTyped(database),
      database.lessons.toArray(),
    ]);
    if (!settings.sync) return 'off';
    const here = observed(
      before.known,
      { ...passedOn(before), ...fieldsOf(settings, profile, shareable(lessons), before.device) },
      SHIPPED,
      now(),
    );
    const merged = withoutOld(mergedShared(here, there), now());
    const written = toItems(merged);
    if (written === null) return 'too-much';
    const values = valuesOf(merged);
    const nextSettings = parseSettings(settingsFrom(values, settings));
    const nextProfile = parseProfile(profileFrom(values, profile));
    const came = {
      merged,
      written,
      settings: !same(settings, nextSettings),
      profile: !same(profile, nextProfile),
      learnt: !same(
        learntElsewhere(valuesOf(before.known ?? {}), before.device),
        learntElsewhere(values, before.device),
      ),
    };
    if (came.settings) await database.singles.put({ name: 'settings', value: nextSettings });
    if (came.profile) await database.singles.put({ name: 'profile', value: nextProfile });
    const lost = overruled(here, merged, before.known === null ? 0 : (before.togetherAt ?? 0)).length;
    await writeSyncState(database, {
      ...before,
      known: merged,
      status: 'together',
      togetherAt: now(),
      overruled: lost > 0 ? lost : before.overruled,
      revision: before.revision + (came.learnt ? 1 : 0),
    });
    return came;
  });
}

/** What others have learnt, and settings of a newer version: theirs, and handed on. */
function passedOn({ known, device }: SyncState): Readonly<Record<string, unknown>> {
  const own = new Set(Object.keys(SHIPPED));
  return Object.fromEntries(
    Object.entries(valuesOf(known ?? {})).filter(
      ([name]) =>
        !name.startsWith('profile.') &&
        !own.has(name) &&
        !name.startsWith('settings.keys.') &&
        name !== learntBy(device),
    ),
  );
}

async function write(
  environment: Environment,
  storage: SyncStorage,
  items: Items,
  remove: readonly string[],
): Promise<void> {
  try {
    await storage.write(items, remove);
  } catch {
    await note(environment, 'full');
    environment.after(LATER, () => void sync(environment));
  }
}

/** What has changed shows everywhere. */
async function follow(environment: Environment, { settings, profile, learnt }: Came): Promise<void> {
  if (profile) await judgeAnew(environment);
  else if (settings || learnt) await catchUp(environment);
  if (settings || profile || learnt) await tellAllPages(environment);
}

async function note({ database, newId }: Environment, status: SyncStatus): Promise<void> {
  await database.transaction('rw', database.singles, async () => {
    // Everything was erased meanwhile.
    if (!(await readSettings(database)).sync) return;
    const before = await readSyncState(database);
    const first = { device: newId(), known: null, togetherAt: null, overruled: 0, revision: 0 };
    await writeSyncState(database, { ...(before ?? first), status });
  });
}

/** Switched off: what others have learnt is theirs again, and what this browser has learnt is no longer among theirs. */
async function leave(environment: Environment): Promise<void> {
  const { database, syncStorage, now } = environment;
  const state = await readSyncState(database);
  if (state === null) return;
  await database.singles.delete('sync');
  await catchUp(environment);
  const items = await syncStorage?.read().catch(() => null);
  const there = items == null ? null : fromItems(items);
  const own = learntBy(state.device);
  if (syncStorage === null || items == null || there?.[own] == null) return;
  const written = toItems({ ...there, [own]: { value: null, at: now() } });
  if (written !== null) await write(environment, syncStorage, written, leftOver(items, written));
}

/** Takes everything of ours out of the browser's sync storage, once what is just being shared is written. */
export async function clearSync({ database, syncStorage }: Environment): Promise<void> {
  await underWay.get(database)?.ended;
  const items = await syncStorage?.read().catch(() => null);
  if (syncStorage === null || items == null) return;
  await syncStorage.write({}, Object.keys(items).filter(isOurs));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
