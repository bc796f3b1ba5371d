import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IDS } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const source = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !path.includes('catalogues'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

/** Asked for by its whole id, or by a family that is filled in: `label.${label}`. */
function isUsed(id: string): boolean {
  return source.includes(`'${id}'`) || source.includes(`\`${id.slice(0, id.indexOf('.') + 1)}\${`);
}

describe('the words', () => {
  it('are all said somewhere', () => {
    expect(IDS.filter((id) => !isUsed(id))).toEqual([]);
  });
});
