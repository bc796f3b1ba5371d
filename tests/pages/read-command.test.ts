import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../tools/read.ts', import.meta.url));
const PAGE = fileURLToPath(new URL('./saved/profile-en/index.html', import.meta.url));
const PROFILE = 'https://www.linkedin.com/in/anneliese-brandvold-osei/';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function read(...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...words], (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

test.concurrent('prints the requests of a page as JSON', async () => {
  const { code, stdout, stderr } = await read(PAGE, '--url', PROFILE);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      slug: 'anneliese-brandvold-osei',
      name: 'Dr Anneliese Brandvold-Osei',
      headline:
        'Service designer & lapsed physicist | Hospital wayfinding, queues, signs that tell the truth',
      note: null,
      mutualConnections: 8,
      sharedContext: null,
      receivedText: null,
    },
  ]);
});

test.concurrent('prints an empty list and says why, where no request is shown', async () => {
  const { code, stdout, stderr } = await read(PAGE, '--url', 'https://www.linkedin.com/feed/');
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).toContain('no requests are read at https://www.linkedin.com/feed/');
  expect(code).toBe(0);
});

test.concurrent.each([
  {
    why: 'the page is missing',
    words: ['nowhere.html', '--url', PROFILE],
    says: 'nowhere.html: cannot be read',
  },
  { why: 'no page is named', words: ['--url', PROFILE], says: 'Which page?' },
  { why: 'no address is given', words: [PAGE], says: `${PAGE}: at which address` },
  {
    why: 'the address is none',
    words: [PAGE, '--url', 'mynetwork'],
    says: '--url mynetwork: not an address',
  },
  { why: 'an option is unknown', words: [PAGE, '--address', PROFILE], says: '--address' },
])('refuses with one message and exit code 2 where $why', async ({ words, says }) => {
  const { code, stdout, stderr } = await read(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});
