import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(globSync('docs/*.md'))('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:utils|tests|demo|docs)\/[\w./-]+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/`npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
