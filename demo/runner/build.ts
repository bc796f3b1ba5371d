import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the extension that reads both demo networks, and gives its folder.
 *
 * @throws Error with the build's own words when it fails.
 */
export function buildExtension(root: string): string {
  const built = spawnSync('npm', ['run', '--silent', 'build:demo'], {
    cwd: root,
    encoding: 'utf8',
    // Its words are shown only when it fails: without colours and spinners then.
    env: { ...process.env, CI: 'true', NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  const folder = join(root, '.output', 'chrome-mv3-demo');
  if (built.status !== 0 || !existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`The extension did not build.\n${built.stdout}${built.stderr}`);
  }
  return folder;
}
