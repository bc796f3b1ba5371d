import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licences } from '../../../tools/licences.ts';

const root = join(import.meta.dirname, '../../..');

describe('the licences in each build', () => {
  const text = licences(root);

  it('begin with our own', () => {
    expect(text.startsWith(`Winnow\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`)).toBe(true);
  });

  it('name every package that is shipped, with its version', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [name, version] of Object.entries(dependencies))
      expect(text).toContain(`\n${name} ${version} (`);
  });

  it('hold the text itself', () => {
    expect(text).toMatch(/\npreact [\d.]+ \(MIT\)\n\nThe MIT License \(MIT\)/);
  });
});
