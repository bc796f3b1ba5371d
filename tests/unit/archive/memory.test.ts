import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'winnow-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEGABYTES = 64;

it('a file of many megabytes takes less than four times its size', { timeout: 60_000 }, () => {
  const path = join(folder, 'Connections.csv');
  const filler = 'a firm with a long name, and more of it '.repeat(14);
  const row = (at: number) => `Person,Number${at},,,"${filler}",Pilot,08 Feb 2026`;
  const count = Math.ceil((MEGABYTES * 1_000_000) / row(0).length);
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  writeFileSync(path, [header, ...Array.from({ length: count }, (_, at) => row(at))].join('\n'));
  const script = join(import.meta.dirname, 'measure-memory.ts');
  const { ratio, found } = JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' }));
  expect(found).toBe(Math.min(count, 100_000));
  expect(ratio).toBeLessThan(4);
});
