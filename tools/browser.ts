import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-for-testing',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Chromium that can load an unpacked extension, installed when there is none: with apt as root on
 * Debian, else Playwright's own. `WINNOW_CHROMIUM` overrides. Branded Chrome is not looked for: since version 137
 * it refuses to load extensions from the command line.
 *
 * @throws Error with one line that says what to do.
 */
export function chromium(): string {
  return (
    found('WINNOW_CHROMIUM', CHROMIUM_PATHS) ??
    (aptInstall('chromium') ? found('WINNOW_CHROMIUM', CHROMIUM_PATHS) : undefined) ??
    playwrightChromium() ??
    fail(
      'No Chromium found: install it (Debian: apt-get install chromium) or set WINNOW_CHROMIUM to its path.',
    )
  );
}

/** The path of Firefox, installed with apt as root on Debian when there is none; `WINNOW_FIREFOX` overrides. */
export function firefox(): string {
  return (
    found('WINNOW_FIREFOX', FIREFOX_PATHS) ??
    (aptInstall('firefox-esr') ? found('WINNOW_FIREFOX', FIREFOX_PATHS) : undefined) ??
    fail(
      'No Firefox found: install it (Debian: apt-get install firefox-esr) or set WINNOW_FIREFOX to its path.',
    )
  );
}

function found(variable: string, paths: readonly string[]): string | undefined {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    return existsSync(chosen) ? chosen : fail(`${variable} names ${chosen}, which does not exist.`);
  }
  return paths.find((path) => existsSync(path));
}

function aptInstall(name: string): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`Installing ${name} with apt-get …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    spawnSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', name);
}

function playwrightChromium(): string | undefined {
  process.stderr.write('Installing Chromium with Playwright …\n');
  const installed = spawnSync('npx', ['playwright-core', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (installed.status !== 0) return undefined;
  const asked = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import {chromium} from 'playwright-core'; console.log(chromium.executablePath())",
    ],
    { encoding: 'utf8' },
  );
  const path = asked.stdout.trim();
  return existsSync(path) ? path : undefined;
}

function fail(message: string): never {
  throw new Error(message);
}
