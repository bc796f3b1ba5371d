import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a page of the queue loads before it shows anything, in kB as it is packed for the way: its scripts with all that
 * they import, its sheets, and of the languages, of which one is loaded, the largest.
 */
export function weightOf(build: string, page: string): { readonly js: number; readonly css: number } {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const all = new Set<string>();
  const follow = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(build, file), 'utf8');
    for (const [, next = ''] of text.matchAll(
      /\bfrom\s*["']\.\/([^"']+\.js)["']|^import\s*["']\.\/([^"']+\.js)["']/gm,
    ))
      if (next !== '') follow(`chunks/${next}`);
  };
  named.forEach(follow);
  const weigh = (file: string) => gzipSync(readFileSync(join(build, file))).length / 1000;
  const sum = (ending: string) =>
    [...all].filter((file) => file.endsWith(ending)).reduce((total, file) => total + weigh(file), 0);
  const inside = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, sheet = '']) => gzipSync(sheet).length / 1000,
  );
  return {
    js: sum('.js') + largestWords(build),
    css: inside.reduce((total, each) => total + each, sum('.css')),
  };
}

/** Each language is a file of its own: the largest of them, in kB. */
function largestWords(build: string): number {
  return Math.max(
    ...globSync(`${build}/chunks/queue-*.js`)
      .filter((file) => /^queue-[\w-]{8}\.js$/.test(basename(file)))
      .map((file) => gzipSync(readFileSync(file)).length / 1000),
  );
}
