import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMANDS } from '../../utils/keys/index.ts';

const README = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the README', () => {
  it('names every key that decides, moves or helps', () => {
    const missing = COMMAND_IDS.filter((id) => id !== 'close')
      .flatMap((id) => COMMANDS[id].keys)
      .filter((key) => !README.includes(`\`${key}\``));
    expect(missing).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...README.matchAll(/npm (?:run (?:--silent )?)?([\w:]+)/g)].map(([, name = '']) => name);
    const own = named.filter((name) => name !== 'run');
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows a picture and links pages that are there', () => {
    const paths = [...README.matchAll(/\]\(([^)h][^)]*)\)/g)].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
