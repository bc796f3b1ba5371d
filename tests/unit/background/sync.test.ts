import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Environment, SyncStorage } from '../../../utils/background/environment.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { sync } from '../../../utils/background/sync.ts';
import type { Lesson } from '../../../utils/learning/index.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { isEmpty } from '../../../utils/store/forget.ts';
import { readLearnt } from '../../../utils/store/lessons.ts';
import { readSettings, readTyped } from '../../../utils/store/singles.ts';
import { readSyncState } from '../../../utils/store/sync-state.ts';
import { sizeOf } from '../../../utils/sync/chunks.ts';
import { createWorld, fresh, HEALTH, request, tab } from './world.ts';

/** The browser's sync storage with its quotas, and how it is written. */
class Storage implements SyncStorage {
  items: Record<string, unknown> = {};
  writes = 0;
  refuses = false;

  async read() {
    return structuredClone(this.items);
  }

  async write(items: Readonly<Record<string, unknown>>, remove: readonly string[]) {
    if (this.refuses) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    const next = { ...this.items, ...structuredClone(items) };
    for (const name of remove) delete next[name];
    const sizes = Object.entries(next).map(([name, value]) => sizeOf(name, value));
    if (sizes.some((size) => size > 8_192)) throw new Error('QUOTA_BYTES_PER_ITEM');
    if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('QUOTA_BYTES');
    this.items = next;
    this.writes += 1;
  }
}

let storage: Storage;
const opened: Environment[] = [];

beforeEach(() => {
  storage = new Storage();
});
afterEach(async () => {
  for (const { database } of opened.splice(0)) await database.delete();
});

let minutes = 0;

/** One of the reader's browsers. */
function browser(device: string, syncStorage: SyncStorage | null = storage) {
  const environment: Environment = {
    ...createWorld().environment,
    newId: () => device,
    now: () => Date.UTC(2026, 10, 22) + 60_000 * ++minutes,
    syncStorage,
  };
  opened.push(environment);
  const { database } = environment;
  const handlers = createHandlers(environment);
  return {
    database,
    handlers,
    sync: () => sync(environment),
    set: (change: Partial<Settings>) => handlers.saveSettings(change, null),
    type: (profile: Partial<Profile>) => handlers.saveProfile({ ...EMPTY_PROFILE, ...profile }, null),
    settings: () => readSettings(database),
    profile: () => readTyped(database),
    state: () => readSyncState(database),
  };
}

async function twoTogether() {
  const [one, two] = [browser('one'), browser('two')];
  await one.set({ sync: true });
  await two.set({ sync: true });
  await one.sync();
  await two.sync();
  return { one, two };
}

function lesson(id: string, requestId: string, word: string, wanted: number): Lesson {
  return {
    id,
    requestId,
    origin: { kind: 'decision', choice: 'accept', decisionId: id },
    was: 'pitch',
    textId: null,
    changes: [{ key: `word:${word}`, shown: word, wanted, labels: {} }],
    learntAt: 1,
  };
}

describe('sharing with other browsers', () => {
  it('is off until it is switched on: nothing is read, and nothing written', async () => {
    const one = browser('one');
    await one.set({ keysOn: false });
    await one.sync();
    expect(storage.items).toEqual({});
    expect(await one.state()).toBeNull();
  });

  it('brings settings and profile into the other, and each change after it', async () => {
    const one = browser('one');
    await one.set({ sync: true, keysOn: false, retentionDays: null });
    await one.type({ name: 'Runa', skills: ['Knots', 'Pilotage'] });
    await one.sync();
    const two = browser('two');
    await two.set({ sync: true });
    await two.sync();
    expect(await two.settings()).toEqual(await one.settings());
    expect(await two.profile()).toEqual(await one.profile());

    await two.set({ keysOn: true });
    await two.type({ name: 'Runa', skills: ['Knots', 'Radio'] });
    await two.sync();
    await one.sync();
    expect((await one.settings()).keysOn).toBe(true);
    expect((await one.profile()).skills).toEqual(['Knots', 'Radio']);
    expect((await one.state())?.status).toBe('together');
  });

  it('loses nothing that was added in two of them at once', async () => {
    const { one, two } = await twoTogether();
    await one.type({ skills: ['Knots'], places: ['Bergen'] });
    await two.type({ skills: ['Radio'] });
    for (const each of [one, two, one, two]) await each.sync();
    expect(new Set((await one.profile()).skills)).toEqual(new Set(['Knots', 'Radio']));
    expect(new Set((await two.profile()).skills)).toEqual(new Set(['Knots', 'Radio']));
    expect((await two.profile()).places).toEqual(['Bergen']);
  });

  it('lets the later of two changes count, and says so where the earlier was made', async () => {
    const { one, two } = await twoTogether();
    await one.set({ undoWindow: 1_000 });
    await one.sync();
    await one.set({ undoWindow: 2_000 });
    await two.set({ undoWindow: 3_000 });
    await two.sync();
    await one.sync();
    // Its change was seen only now: it is the later one.
    expect((await one.settings()).undoWindow).toBe(2_000);
    await two.sync();
    expect((await two.settings()).undoWindow).toBe(2_000);
    expect((await two.state())?.overruled).toBe(0);
    const three = browser('three');
    await three.set({ undoWindow: 9_000, sync: true });
    await three.sync();
    expect((await three.settings()).undoWindow).toBe(2_000);
    expect((await three.state())?.overruled).toBe(1);
  });

  it('comes to rest: nothing is written again where nothing has changed', async () => {
    const { one, two } = await twoTogether();
    await one.sync();
    await two.sync();
    const { writes } = storage;
    for (const each of [one, two, one, two]) await each.sync();
    expect(storage.writes).toBe(writes);
  });

  it('never writes a request, a note, who wrote it, or a word that one note alone has taught', async () => {
    const one = browser('one');
    await one.set({ sync: true });
    const ada = {
      ...request('ada-quickenborne', 'My note on sluices'),
      sender: { ...request('ada-quickenborne').sender, name: 'Ada Quickenborne', headline: 'Lockkeeper' },
    };
    await one.handlers.seen({ pageId: 'page-1', requests: [ada], health: HEALTH }, tab(7));
    await one.handlers.decide({ decisionId: fresh(), requestId: ada.id, choice: 'later' }, null);
    await one.database.lessons.bulkPut([
      lesson('l1', ada.id, 'sluices', 2),
      lesson('l2', ada.id, 'harbour', 2),
      lesson('l3', 'linkedin:bo', 'harbour', 2),
    ]);
    await one.type({ headline: 'Sailor' });
    await one.sync();
    const written = JSON.stringify(storage.items).toLowerCase();
    expect(written).toContain('word:harbour');
    expect(written).toContain('sailor');
    for (const trace of ['quickenborne', 'sluice', 'lockkeeper', 'linkedin:', 'l1', 'requestid', 'note'])
      expect(written, trace).not.toContain(trace);
  });

  it('has each judge by what all of them have learnt, and no longer once one of them leaves', async () => {
    const { one, two } = await twoTogether();
    await one.database.lessons.bulkPut([
      lesson('l1', 'linkedin:ann', 'harbour', 2),
      lesson('l2', 'linkedin:bo', 'harbour', 2),
      lesson('l3', 'linkedin:cy', 'harbour', 2),
    ]);
    await one.sync();
    await two.sync();
    const ofOne = (await readLearnt(one.database)).weights.wanted['word:harbour'];
    expect(ofOne).toBeGreaterThan(0);
    expect((await readLearnt(two.database)).weights.wanted['word:harbour']).toBe(ofOne);
    expect(await two.database.lessons.count()).toBe(0);
    // What came from elsewhere is not told to be its own.
    await two.sync();
    await one.sync();
    expect((await readLearnt(one.database)).weights.wanted['word:harbour']).toBe(ofOne);

    await one.set({ sync: false });
    await one.sync();
    await two.sync();
    expect((await readLearnt(two.database)).weights.wanted).toEqual({});
  });

  it('waits for what has arrived half, and writes nothing over it', async () => {
    const { one, two } = await twoTogether();
    await one.type({ posts: Array.from({ length: 100 }, (_, at) => `A talk on harbours, number ${at}`) });
    await one.sync();
    const whole = storage.items;
    const { 'winnow.1': _, ...half } = whole;
    storage.items = half;
    await two.sync();
    expect((await two.state())?.status).toBe('waiting');
    expect(storage.items).toEqual(half);
    storage.items = whole;
    await two.sync();
    expect((await two.profile()).posts).toHaveLength(100);
    expect((await two.state())?.status).toBe('together');
  });

  it('says where it is too much, refused, or there is no such storage, and the settings stay', async () => {
    const one = browser('one');
    await one.set({ sync: true });
    await one.type({ posts: Array.from({ length: 400 }, (_, at) => `${at} ${'long '.repeat(90)}`) });
    await one.sync();
    expect((await one.state())?.status).toBe('too-much');
    expect(storage.items).toEqual({});

    await one.type({});
    storage.refuses = true;
    await one.sync();
    expect((await one.state())?.status).toBe('full');
    storage.refuses = false;
    await one.sync();
    expect((await one.state())?.status).toBe('together');

    const without = browser('without', null);
    await without.set({ sync: true, keysOn: false });
    await without.sync();
    expect((await without.state())?.status).toBe('absent');
    expect((await without.settings()).keysOn).toBe(false);
  });

  it('ends with everything that is erased, in the browser’s storage too', async () => {
    const one = browser('one');
    await one.set({ sync: true, keysOn: false });
    await one.sync();
    storage.items = { ...storage.items, other: 1 };
    await one.handlers.eraseEverything(undefined, null);
    expect(storage.items).toEqual({ other: 1 });
  });

  it('leaves nothing there of what was shared before it was switched off, once everything is erased', async () => {
    const one = browser('one');
    await one.set({ sync: true });
    await one.type({ headline: 'Sailor' });
    await one.sync();
    await one.set({ sync: false });
    await one.sync();
    expect(JSON.stringify(storage.items)).toContain('Sailor');
    await one.handlers.eraseEverything(undefined, null);
    expect(storage.items).toEqual({});
  });

  it('brings nothing back into a memory that is erased while it shares', async () => {
    const { one } = await twoTogether();
    await one.type({ headline: 'Sailor' });
    const sharing = one.sync();
    await one.handlers.eraseEverything(undefined, null);
    await sharing;
    expect(await isEmpty(one.database)).toBe(true);
    expect(storage.items).toEqual({});
  });

  it('forgets with somebody what only they and one other have taught, here at once and there with the next sharing', async () => {
    const one = browser('one');
    await one.set({ sync: true });
    await one.handlers.seen({ pageId: 'page-1', requests: [request('ann')], health: HEALTH }, tab(7));
    await one.database.lessons.bulkPut([
      lesson('l1', 'linkedin:ann', 'harbour', 2),
      lesson('l2', 'linkedin:bo', 'harbour', 2),
    ]);
    await one.sync();
    expect(JSON.stringify(storage.items)).toContain('word:harbour');
    await one.handlers.forgetPerson({ requestId: 'linkedin:ann' }, null);
    expect(JSON.stringify(await one.state())).not.toContain('harbour');
    await one.sync();
    expect(JSON.stringify([storage.items, await one.state()])).not.toContain('harbour');
  });

  it('takes nothing in that is not sound', async () => {
    const { one } = await twoTogether();
    const before = await one.settings();
    storage.items = {
      winnow: { parts: 1, check: 'x' },
      'winnow.0': '{"settings.keysOn":{"value":1,"at":9e15}}',
    };
    await one.sync();
    expect(await one.settings()).toEqual(before);
  });
});
