// Runs an npm script after making sure that the packages of package-lock.json are there. It needs Node 20 and npm alone:
//   node tools/with-packages.mjs run SCRIPT [-- arguments]
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const modules = join(root, 'node_modules');
const marker = join(modules, '.winnow-lock');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lockHash = createHash('sha256').update(lock).digest('hex');

const [command, script, ...rest] = process.argv.slice(2);
if (command !== 'run' || script === undefined) {
  fail('Usage: node tools/with-packages.mjs run SCRIPT [-- arguments]', 2);
}
if (!isInstalled()) {
  process.stderr.write('Installing the packages of package-lock.json (npm ci), about a minute …\n');
  const code = await npm(
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    ['ignore', 2, 2],
  );
  if (code !== 0) fail(`npm ci failed with exit code ${code}: its messages are above.`, code);
}
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  const code = await npm(['run', '--silent', 'postinstall'], ['ignore', 2, 2]);
  if (code !== 0) fail(`npm run postinstall failed with exit code ${code}.`, code);
}
writeFileSync(marker, lockHash);
const given = rest[0] === '--' ? rest.slice(1) : rest;
process.exitCode = await npm(
  ['run', '--silent', script, ...(given.length > 0 ? ['--', ...given] : [])],
  'inherit',
);

/** True when the installed packages are those of the lock file: by its hash, or package by package. */
function isInstalled() {
  const installedLock = join(modules, '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === lockHash;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || wanted.devOptional || installed[path]?.version === wanted.version,
  );
}

/**
 * Runs npm in the project and gives its exit code. At a terminal, Ctrl-C reaches npm and what it runs by itself. Elsewhere
 * they form a group of their own, so that a signal to this process alone ends them all.
 */
function npm(words, stdio) {
  const isGroup = !process.stdin.isTTY && process.platform !== 'win32';
  const child = spawn('npm', words, {
    cwd: root,
    stdio,
    env: environment(),
    detached: isGroup,
    shell: process.platform === 'win32',
  });
  const passOn = (signal) => {
    if (isGroup) process.kill(-child.pid, signal);
    else if (signal !== 'SIGINT') child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((done) => {
    child.on('error', (error) => fail(`npm could not be started: ${error.message}`, 127));
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, passOn);
      done(code ?? 128 + constants.signals[signal]);
    });
  });
}

/**
 * The environment without what an npm around this one was told about its own project, and without our own packages in
 * PATH: npm must not run on the Node that it is about to replace.
 */
function environment() {
  const foreign =
    /^npm_config_(global|location|prefix|local_prefix|omit|include|only|also|production|dev|optional|dry_run|package_lock|package_lock_only|workspace|workspaces|include_workspace_root)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, /^path$/i.test(name) ? withoutOwnPackages(value) : value]),
  );
}

function withoutOwnPackages(path) {
  return path
    .split(delimiter)
    .filter((folder) => !resolve(folder).startsWith(modules))
    .join(delimiter);
}

function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
