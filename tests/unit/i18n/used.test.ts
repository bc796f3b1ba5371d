import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IDS } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const source = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !path.includes('catalogues'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

/** All that is asked for by its whole id, and the families of which one is filled in: `label.${label}`. */
const asked = new Set([...source.matchAll(/'([\w.-]+)'/g)].map(([, id]) => id));
const families = new Set([...source.matchAll(/`([\w-]+\.)\$\{/g)].map(([, family]) => family));

const isUsed = (id: string) => asked.has(id) || families.has(id.slice(0, id.indexOf('.') + 1));

describe('the words', () => {
  it('are all said somewhere', () => {
    expect(IDS.filter((id) => !isUsed(id))).toEqual([]);
  });
});
