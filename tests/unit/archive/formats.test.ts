import { describe, expect, it } from 'vitest';
import { takenProfile } from '../../../utils/archive/profile-parts.ts';
import { readExport } from '../../../utils/archive/read-export.ts';
import { csv, exportOf, utf16, YEARS, type Year, zipOf } from './made-zip.ts';

const read = async (year: Year) => readExport([await zipOf(exportOf(year))], () => undefined);
const readCsv = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  readExport([csv(name, content)], () => undefined);

describe('an export of 2018', () => {
  it('says who the reader is', async () => {
    const { parts } = await read('2018');
    expect(takenProfile(parts, [])).toMatchObject({
      name: 'Runa Oxholm',
      headline: 'Second mate on the Esbjerg ferry',
      positions: [{ company: 'Vesterhav Lines', title: 'Second mate', location: 'Esbjerg' }],
      education: [{ school: 'Svendborg Maritime Academy', degree: 'BSc Navigation' }],
      skills: ['Navigation', 'Chart reading'],
      interests: ['Maritime'],
      places: ['Esbjerg'],
      communities: ['Rowing', 'Sea shanty choir'],
    });
  });

  it('names connections without an address, and dates in US order', async () => {
    const { connections } = await read('2018');
    expect([...(connections?.values() ?? [])]).toMatchObject([
      { slug: null, name: 'Tomke Halvard', connectedAt: Date.UTC(2018, 8, 8, 21, 14) },
      { slug: null, name: 'Ida Brask', company: '', connectedAt: Date.UTC(2018, 9, 12, 7, 2) },
    ]);
  });

  it('tells requests that came from those that went', async () => {
    const { incoming, outgoing } = await read('2018');
    expect([...(incoming?.values() ?? [])]).toMatchObject([
      { name: 'Tomke Halvard', slug: null, note: 'We met at the quay in Ribe' },
    ]);
    expect(outgoing).toBe(1);
  });
});

describe('later exports', () => {
  it('of 2020 have certificates, recommendations and posts, of which the first line is taken', async () => {
    const { parts, files } = await read('2020');
    expect(takenProfile(parts, [])).toMatchObject({
      skills: ['GMDSS General Operator'],
      people: ['Solveig Tarn'],
      posts: ['What fog teaches a navigator'],
    });
    const posts = files.find(({ kind }) => kind === 'posts');
    expect(posts?.skipped).toEqual([{ reason: 'nothing', count: 1, lines: [5] }]);
  });

  it('of 2022 begin connections with notes, and hide some members', async () => {
    const { connections, parts, files } = await read('2022');
    expect([...(connections?.values() ?? [])]).toMatchObject([
      { name: 'Tomke Halvard', company: 'Halvard, Sons & Co', connectedAt: Date.UTC(2018, 8, 8) },
    ]);
    const report = files.find(({ kind }) => kind === 'connections');
    expect(report?.skipped).toEqual([{ reason: 'nobody', count: 1, lines: [6] }]);
    expect(takenProfile(parts, [])).toMatchObject({
      places: ['Esbjerg'],
      events: ['North Sea Pilots Day'],
      communities: ['Wadden Sea Rescue'],
    });
  });

  it('of 2023 have addresses of connections, and bare ones that name nobody in requests', async () => {
    const { connections, incoming } = await read('2023');
    expect([...(connections?.values() ?? [])].map(({ slug }) => slug)).toEqual([
      'tomke-halvard',
      'ané-göß-1a2b',
    ]);
    expect([...(incoming?.values() ?? [])]).toMatchObject([{ name: 'Tomke Halvard', slug: null }]);
  });

  it('of 2025 are read in whatever folder they lie, rows that come twice once', async () => {
    const { parts, connections, incoming, outgoing, files, unused } = await read('2025');
    expect(takenProfile(parts, [])).toMatchObject({
      headline: 'Harbour pilot, Esbjerg',
      positions: [{ company: 'Port of Esbjerg' }, { company: 'Vesterhav Lines' }],
      posts: ['Tides and timetables', 'Open tide tables'],
      communities: ['Rowing', 'Sea shanty choir', 'Wadden Sea Rescue'],
    });
    expect(connections?.get('linkedin:ida-brask')).toMatchObject({ name: 'Ida Brask, PhD' });
    expect(connections?.size).toBe(2);
    expect([...(incoming?.values() ?? [])].map(({ slug, note }) => [slug, note])).toEqual([
      ['ida-brask', 'Your tide tables, Runa!\nWe use them in class.'],
      ['max-gold', 'I help pilots earn 10k a month'],
    ]);
    expect(outgoing).toBe(1);
    expect(files.find(({ kind }) => kind === 'positions')?.skipped).toEqual([
      { reason: 'duplicate', count: 1, lines: [4] },
    ]);
    expect(unused).toEqual([
      'Complete/Jobs/Job Applications.csv',
      'Complete/Recommendations_Given.csv',
      'Complete/messages.csv',
    ]);
  });

  it('of 2026 quote every cell, number long files and sign others with the member’s number', async () => {
    const { parts, connections, incoming } = await read('2026');
    expect(connections?.has('linkedin:jon-arnason')).toBe(true);
    expect([...(incoming?.values() ?? [])]).toMatchObject([
      { slug: 'jon-arnason', note: null, sentAt: Date.UTC(2026, 2, 8, 14, 3, 22) },
    ]);
    expect(takenProfile(parts, []).posts).toEqual(['Ten years at sea in ten pictures']);
  });

  it('never carry an e-mail address, a street or a birthday on', async () => {
    for (const year of YEARS) {
      const { parts, connections, incoming } = await read(year);
      const kept = JSON.stringify([parts, [...(connections ?? [])], [...(incoming ?? [])]]);
      expect(kept).not.toMatch(/@|Kaj 4|Mar 3|6700/);
    }
  });
});

describe('a file by itself', () => {
  const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const ROW = 'Åse,Lund,https://www.linkedin.com/in/ase-lund,,Fjord AS,Diver,08 Feb 2026';

  it.each([
    ['UTF-8 with its mark', `\ufeff${HEADER}\n${ROW}\n`],
    ['Windows line endings', `${HEADER}\r\n${ROW}\r\n`],
    ['old Mac line endings', `${HEADER}\r${ROW}\r`],
    ['tabs', `${HEADER}\n${ROW}\n`.replaceAll(',', '\t')],
    ['semicolons', `${HEADER}\n${ROW}\n`.replaceAll(',', ';')],
    ['UTF-16, little end first', utf16(`${HEADER}\n${ROW}\n`, 'le')],
    ['UTF-16, big end first', utf16(`${HEADER}\n${ROW}\n`, 'be')],
    ['UTF-16 without its mark', utf16(`${HEADER}\n${ROW}\n`, 'le').slice(2)],
    ['other capitals and underscores', `${HEADER.toUpperCase().replaceAll(' ', '_')}\n${ROW}`],
  ])('is read with %s', async (_, content) => {
    const { connections } = await readCsv('Connections.csv', content);
    expect(connections?.get('linkedin:ase-lund')).toMatchObject({ name: 'Åse Lund', company: 'Fjord AS' });
  });

  it.each(['Connections (2).csv', 'connections_1.CSV', 'Connections - Copy.csv', 'mine.csv'])(
    'is known as %s',
    async (name) => {
      const { connections } = await readCsv(name, `${HEADER}\n${ROW}`);
      expect(connections?.size).toBe(1);
    },
  );

  it('is not taken for the reader’s own when it only resembles it', async () => {
    const leads = 'Company,Title,Phone\nAcme,Director,1\n';
    await expect(readCsv('leads.csv', leads)).rejects.toMatchObject({ problem: 'nothing-known' });
  });

  it('may lack columns and have new ones', async () => {
    const { connections } = await readCsv(
      'Connections.csv',
      'Pronouns,First Name,Last Name,Connected On\nshe,Åse,Lund,08 Feb 2026\n',
    );
    expect([...(connections?.values() ?? [])]).toMatchObject([{ name: 'Åse Lund', slug: null, company: '' }]);
  });

  it('says of each row that is left out why, and on which line it stands', async () => {
    const { connections, files } = await readCsv(
      'Connections.csv',
      [
        HEADER,
        ROW,
        'Torn,Row',
        'Too,Many,,,,,08 Feb 2026,more',
        'Garb\ufffdled,Name,,,,,08 Feb 2026',
        ROW,
        ',,,,,,08 Feb 2026',
        'Two,Lines,,,"A\nB",,08 Feb 2026',
        'Bad,Quote,,,"A"B,,08 Feb 2026',
        'Ordinary,Person,,,,,08 Feb 2026',
        'Never,Closed,,,"A,,08 Feb 2026',
        'Last,One,,,,,08 Feb 2026',
      ].join('\n'),
    );
    expect(files[0]?.skipped).toEqual([
      { reason: 'columns', count: 2, lines: [3, 4] },
      { reason: 'garbled', count: 1, lines: [5] },
      { reason: 'duplicate', count: 1, lines: [6] },
      { reason: 'nobody', count: 1, lines: [7] },
      { reason: 'quotes', count: 2, lines: [10, 12] },
    ]);
    expect([...(connections?.values() ?? [])].map(({ name }) => name)).toEqual([
      'Åse Lund',
      'Two Lines',
      'Ordinary Person',
      'Last One',
    ]);
  });

  it('that is not what its name says is reported beside the others', async () => {
    const { files } = await readExport(
      [
        csv('Skills.csv', 'No data\nhere\n'),
        csv('Positions.csv', ''.padEnd(3)),
        csv('Connections.csv', `${HEADER}\n`),
      ],
      () => undefined,
    );
    expect(files.map(({ kind, state }) => [kind, state])).toEqual([
      ['skills', 'no-header'],
      ['positions', 'empty'],
      ['connections', 'read'],
    ]);
  });
});
