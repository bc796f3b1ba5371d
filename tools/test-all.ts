import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from './browser.ts';

/**
 * Runs every test: types, lint, unused code, both builds, and all of Vitest's projects. Each of the steps before
 * Vitest counts as one test. Ends by printing `N passed, N failed` alone on a line.
 */

interface Count {
  passed: number;
  failed: number;
}

const count: Count = { passed: 0, failed: 0 };
/** Told once more at the end, where they are looked for. */
const failures: string[] = [];

function step(name: string, ...command: readonly string[]): boolean {
  const [program = '', ...words] = command;
  console.log(`\n── ${name}`);
  const ok = spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  count[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.log(`${name}: failed`);
  return ok;
}

/** The browsers are looked for first: without them nothing of what follows would mean much. */
function prepareBrowsers(): void {
  console.log(`Chromium: ${chromium()}\nFirefox: ${firefox()}`);
}

/** Vitest over some of its projects: what it said, and what it counted. */
async function vitest(projects: readonly string[], shown: boolean): Promise<void> {
  const report = join(mkdtempSync(join(tmpdir(), 'winnow-test-')), 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const run = spawn(
    'vitest',
    ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'] },
  );
  let said = '';
  for (const stream of [run.stdout, run.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const status = await new Promise((resolve) => run.once('close', resolve));
  if (!shown) console.log(`\n── tests: ${projects.join(', ')}\n${said}`);
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = readReport(report);
  count.passed += numPassedTests;
  for (const file of testResults)
    for (const test of file.assertionResults)
      if (test.status === 'failed')
        failures.push(`${file.name}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
  // A file that could not be loaded has no tests to fail, and yet it did.
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  count.failed += status !== 0 && failed === 0 ? 1 : failed;
}

/**
 * Browser tests wait for their browsers for half of the time; what needs none, or only one, is done meanwhile. What measures itself
 * comes last of all, and is alone by then.
 */
async function runVitest(): Promise<void> {
  console.log('\n── tests: browser, alone');
  await Promise.all([vitest(['browser', 'alone'], true), vitest(['unit', 'screens'], false)]);
}

/** What Vitest's JSON reporter writes, as far as it is counted and told here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 1, testResults: [] };
  }
}

prepareBrowsers();
step('types', 'tsc', '--noEmit');
step('format and lint', 'biome', 'ci', '.');
step('unused code', 'knip');
const built = step('build for Chromium', 'npm', 'run', '--silent', 'build');
const builtForFirefox = step('build for Firefox', 'npm', 'run', '--silent', 'build:firefox');
const builtForOthers = ['build:edge', 'build:safari', 'build:demo', 'build:demo:firefox'].every((script) =>
  step(script, 'npm', 'run', '--silent', script),
);
if (built && builtForFirefox && builtForOthers) await runVitest();
for (const failure of failures) console.log(`\nfailed: ${failure}`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
