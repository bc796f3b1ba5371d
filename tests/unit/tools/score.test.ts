import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'winnow-score-'));
const program = new URL('../../../tools/score.ts', import.meta.url).pathname;
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function score(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, lines, stdout, stderr };
}

describe('scoring from the shell', () => {
  it('answers one line for each request, in order, ids kept or made', () => {
    const input = file(
      'a.jsonl',
      '\uFEFF{"id":"x1","note":"We help firms like yours double their leads, quick call?"}\r\n\n{"text":"We met at the workshop in Delft last Thursday, do you still have the slides?","sender":null}\n{"sender":{"name":"A","headline":"Nurse","mutualConnections":3}}',
    );
    const { status, lines } = score(input);
    expect(status).toBe(0);
    expect(lines.map(({ id, label }) => [id, label])).toEqual([
      ['x1', 'pitch'],
      ['line-3', 'genuine'],
      ['line-4', 'unclear'],
    ]);
    expect(Object.keys(lines[0])).toEqual(
      expect.arrayContaining([
        'id',
        'label',
        'probabilities',
        'worth',
        'language',
        'reasons',
        'claims',
        'commonGround',
      ]),
    );
  });

  it.each([
    [
      'late 2023 on',
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      ',https://www.linkedin.com/in/a-b,https://www.linkedin.com/in',
    ],
    ['2018 to 2023', 'From,To,Sent At,Message,Direction', ''],
  ])("reads the incoming rows of the network's own export, %s", (_, header, urls) => {
    const rows = [
      `Ann,Me,"9/8/22, 9:14 PM","We help firms, like yours,\ndouble their leads. Quick call?",INCOMING${urls}`,
      `Me,Bob,"9/8/22, 9:15 PM",,OUTGOING${urls}`,
      `Cem,Me,"9/8/22, 9:16 PM",,INCOMING${urls}`,
    ];
    const { status, lines } = score(file('Invitations.csv', [header, ...rows, ''].join('\n')));
    expect(status).toBe(0);
    expect(lines.map(({ id, label }) => [id, label])).toEqual([
      ['line-2', 'pitch'],
      ['line-5', 'unclear'],
    ]);
  });

  it.each([
    ['not JSON', '{"note":"fine"}\nnote', ':2: not JSON'],
    ['a note that is no text', '{"note":5}', ':1: note: must be text or null'],
    [
      'a field of the sender',
      '{"note":"x","sender":{"mutualConnections":"many"}}',
      ':1: sender.mutualConnections: must be a number',
    ],
    ['nothing to score', '{"id":"a"}', ':1: note: is missing'],
    ['a list', '[]', ':1: must be an object'],
    ['an empty file', '', ': is empty'],
    ['a file of empty lines', '\n\n', ': is empty'],
  ])('names file and line of bad input and prints nothing: %s', (_, content, message) => {
    const input = file('bad.jsonl', content);
    const { status, stdout, stderr } = score(input);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${input}${message}`);
  });

  it('names file and line of a broken table', () => {
    const header = 'From,To,Sent At,Message,Direction';
    const input = file('Invitations.csv', `${header}\nAnn,Me,now,hello,SIDEWAYS\n`);
    expect(score(input)).toMatchObject({ status: 2, stdout: '' });
    expect(score(input).stderr).toContain(`${input}:2: direction`);
    expect(score(file('other.csv', 'a,b\n1,2\n')).stderr).toContain(
      ':1: is not the header of Invitations.csv',
    );
  });

  it.each([
    ['no file', []],
    ['a missing file', ['/nowhere/a.jsonl']],
    ['an unknown option', ['--loud', 'a.jsonl']],
    ['a profile that is not there', ['a.jsonl', '--profile', '/nowhere/p.json']],
  ])('explains %s and exits 2', (_, args) => {
    const { status, stdout, stderr } = score(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });

  it('names the field of a bad profile', () => {
    const input = file('one.jsonl', '{"note":"hello you"}');
    const { status, stderr } = score(input, '--profile', file('p.json', '{"skills":"sailing"}'));
    expect(status).toBe(2);
    expect(stderr).toContain('skills: must be a list');
  });

  it('learns decisions first, in order', () => {
    const job =
      'Dear Ilse, my client is hiring a groundwater consultant. Are you open to a new position? Send me your CV.';
    const input = file('job.jsonl', JSON.stringify({ note: job }));
    const decided = (decision: string) =>
      file(
        `${decision}.jsonl`,
        [1, 2, 3].map((n) => JSON.stringify({ note: `${job} Regards, number ${n}`, decision })).join('\n'),
      );
    const plain = score(input).lines[0].worth;
    expect(score(input, '--decisions', decided('accept')).lines[0].worth).toBeGreaterThan(plain);
    expect(score(input, '--decisions', decided('decline')).lines[0].worth).toBeLessThan(plain);
  });

  it('names the line of a decision that says nothing', () => {
    const input = file('one.jsonl', '{"note":"hello you"}');
    const { status, stderr } = score(
      input,
      '--decisions',
      file('d.jsonl', '{"note":"x","decision":"maybe"}'),
    );
    expect(status).toBe(2);
    expect(stderr).toContain(':1: decision: must be one of accept, reply, decline, later');
  });

  it('gives the same bytes twice', () => {
    const input = file(
      'same.jsonl',
      '{"note":"Hi, we help coaches grow"}\n{"note":"Grüße aus Köln, schöner Vortrag gestern!"}',
    );
    const run = () => execFileSync(process.execPath, [program, input], { encoding: 'utf8' });
    expect(run()).toBe(run());
  });
});
