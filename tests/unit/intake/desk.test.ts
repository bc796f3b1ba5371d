import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryKey } from '../../../utils/archive/profile-parts.ts';
import type { NamedBlob } from '../../../utils/archive/source.ts';
import { type Answer, createDesk } from '../../../utils/intake/desk.ts';
import type { Review } from '../../../utils/intake/review.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { readProfile, writeProfile } from '../../../utils/store/singles.ts';
import { forgetTaken, leaveOut, readTaken } from '../../../utils/store/taken.ts';
import { csv, exportOf, type Year, zipOf } from '../archive/made-zip.ts';

const NOW = Date.UTC(2026, 10, 22);

let database: WinnowDatabase;
let times = 0;

beforeEach(() => {
  database = new WinnowDatabase(`desk-${++times}`);
});
afterEach(() => database.delete());

function deskWith(now = NOW) {
  const answers: Answer[] = [];
  const ask = createDesk({ database, now: () => now, answer: (answer) => answers.push(answer) });
  return { ask, answers };
}

async function review(...files: readonly NamedBlob[]): Promise<Review> {
  const { ask, answers } = deskWith();
  await ask({ do: 'read', files });
  const last = answers.at(-1);
  if (last?.say !== 'review') throw new Error(JSON.stringify(last));
  return last.review;
}

async function takeIn(...files: readonly NamedBlob[]): Promise<void> {
  const { ask, answers } = deskWith();
  await ask({ do: 'read', files });
  await ask({ do: 'take' });
  expect(answers.at(-1)).toEqual({ say: 'taken' });
}

const year = async (which: Year) => zipOf(exportOf(which), `${which}.zip`);

/** Everything that is in the memory. */
async function memory(): Promise<unknown> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()]);
  return Object.fromEntries(await Promise.all(tables));
}

describe('an export that is only looked at', () => {
  it('is counted, kind by kind', async () => {
    const seen = await review(await year('2025'));
    expect(seen.counts).toMatchObject({
      positions: { found: 2, fresh: 2, gone: 0 },
      education: { found: 1 },
      skills: { found: 2 },
      connections: { found: 2, fresh: 2, gone: 0 },
      pastRequests: { found: 2, fresh: 2 },
    });
    expect(seen).toMatchObject({ accepted: 1, outgoing: 1, unused: { count: 3 }, changesAnything: true });
  });

  it('changes nothing', async () => {
    const before = await memory();
    await review(await year('2025'));
    expect(await memory()).toEqual(before);
  });

  it('and is none at all is named, and changes nothing', async () => {
    const { ask, answers } = deskWith();
    await ask({ do: 'read', files: [csv('cv.pdf', '%PDF')] });
    await ask({ do: 'take' });
    expect(answers).toEqual([
      { say: 'trouble', trouble: { problem: 'wrong-file', file: 'cv.pdf', inside: null } },
    ]);
  });
});

describe('an export that is taken in', () => {
  it('becomes the profile, behind what was typed', async () => {
    await writeProfile(database, { ...EMPTY_PROFILE, headline: 'Sailor', skills: ['Knots'] });
    await takeIn(await year('2025'));
    expect(await readProfile(database)).toMatchObject({
      name: 'Runa Oxholm',
      headline: 'Sailor',
      skills: ['Knots', 'Navigation', 'Pilotage'],
    });
    expect((await readTaken(database)).takenAt).toBe(NOW);
  });

  it('keeps who is a connection, found by the names they go by', async () => {
    await takeIn(await year('2025'));
    const found = await database.connections.where('nameKeys').equals('ida brask').toArray();
    expect(found).toEqual([
      {
        id: 'linkedin:ida-brask',
        site: 'linkedin',
        slug: 'ida-brask',
        name: 'Ida Brask, PhD',
        company: 'Tide Institute',
        position: 'Researcher',
        connectedAt: Date.UTC(2025, 2, 3),
        nameKeys: ['ida brask'],
      },
    ]);
  });

  it('says of a past request that it was accepted or that nobody knows, and keeps no stranger’s note', async () => {
    await takeIn(await year('2025'));
    expect(await database.pastRequests.toArray()).toMatchObject([
      { slug: 'ida-brask', outcome: 'accepted', note: 'Your tide tables, Runa!\nWe use them in class.' },
      { slug: 'max-gold', outcome: 'unknown', note: null },
    ]);
  });

  it('keeps nothing of what the reader sent, and no address of a letter box', async () => {
    await takeIn(await year('2025'));
    expect(JSON.stringify(await memory())).not.toMatch(/@|tomke-halvard.*OUTGOING|secret/);
    expect(await database.pastRequests.count()).toBe(2);
  });

  it('twice changes nothing', async () => {
    await takeIn(await year('2025'));
    const before = await memory();
    const again = await review(await year('2025'));
    expect(again.changesAnything).toBe(false);
    expect(again.counts.connections).toEqual({ found: 2, fresh: 0, gone: 0 });
    const later = deskWith(NOW + 1);
    await later.ask({ do: 'read', files: [await year('2025')] });
    await later.ask({ do: 'take' });
    expect(await memory()).toEqual(before);
  });

  it('stays out of the profile where the reader removed it, also when a later one has it again', async () => {
    await takeIn(await year('2025'));
    await leaveOut(database, [entryKey('skills', 'Pilotage')]);
    await takeIn(csv('Skills.csv', 'Name\nPilotage\nDredging\n'));
    expect((await readProfile(database)).skills).toEqual(['Dredging']);
  });

  it('is forgotten whole, and what was typed is not', async () => {
    await writeProfile(database, { ...EMPTY_PROFILE, skills: ['Knots'] });
    const before = await memory();
    await takeIn(await year('2025'));
    await forgetTaken(database);
    expect(await memory()).toEqual(before);
  });
});

describe('a later export', () => {
  it('takes the place of what an earlier one said of the same kind, and leaves the rest', async () => {
    await takeIn(await year('2025'));
    const file = csv('Positions.csv', 'Company Name,Title,Location\nTide Institute,Lecturer,Ribe\n');
    expect((await review(file)).counts.positions).toEqual({ found: 1, fresh: 1, gone: 2 });
    await takeIn(file);
    const profile = await readProfile(database);
    expect(profile.positions).toEqual([{ company: 'Tide Institute', title: 'Lecturer', location: 'Ribe' }]);
    expect(profile.skills).toEqual(['Navigation', 'Pilotage']);
    expect(await database.connections.count()).toBe(2);
  });

  it('forgets who is no connection any more', async () => {
    await takeIn(await year('2025'));
    const later = csv(
      'Connections.csv',
      'First Name,Last Name,URL,Connected On\nTomke,Halvard,https://www.linkedin.com/in/tomke-halvard,08 Sep 2018\n',
    );
    expect((await review(later)).counts.connections).toEqual({ found: 1, fresh: 0, gone: 1 });
    await takeIn(later);
    expect(await database.connections.toCollection().primaryKeys()).toEqual(['linkedin:tomke-halvard']);
  });

  it('adds past requests to those that are known, for it has the last months alone', async () => {
    await takeIn(await year('2025'));
    await takeIn(await year('2026'));
    expect(await database.pastRequests.count()).toBe(3);
  });

  it('finds out that somebody has become a connection, and never unlearns it', async () => {
    await takeIn(await year('2025'));
    const header = 'First Name,Last Name,URL,Connected On\n';
    await takeIn(
      csv('Connections.csv', `${header}Max,Gold,https://www.linkedin.com/in/max-gold,09 Mar 2025\n`),
    );
    const outcomes = async () =>
      (await database.pastRequests.toArray()).map(({ slug, outcome }) => [slug, outcome]);
    expect(await outcomes()).toEqual([
      ['ida-brask', 'accepted'],
      ['max-gold', 'accepted'],
    ]);
    await takeIn(
      csv('Connections.csv', `${header}Bo,Lind,https://www.linkedin.com/in/bo-lind,09 Mar 2025\n`),
    );
    expect(await outcomes()).toEqual([
      ['ida-brask', 'accepted'],
      ['max-gold', 'accepted'],
    ]);
  });
});

describe('progress', () => {
  it('is told at most once for each percent', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `Person,Number ${at},08 Feb 2026`);
    const { ask, answers } = deskWith();
    const connections = ['First Name,Last Name,Connected On', ...rows].join('\n');
    await ask({ do: 'read', files: [await zipOf({ 'Connections.csv': connections })] });
    const told = answers.filter(({ say }) => say === 'progress');
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThanOrEqual(101);
  });
});
