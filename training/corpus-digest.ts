import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./corpus/', import.meta.url);

/** SHA-256 of every corpus file's name and content, in the order of their names. */
export function corpusDigest(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    hash.update(`${file}\n`).update(readFileSync(new URL(file, folder)));
  }
  return hash.digest('hex');
}
