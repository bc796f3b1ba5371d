import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const RULE = `\n${'-'.repeat(78)}\n\n`;

/**
 * The licence of Winnow and of every package that its own dependencies bring along, as one text. It is made for each
 * build from what is installed. Throws where a package is missing or names no licence.
 *
 * @param root the folder of the project
 */
export function licences(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = [...shipped(root)]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, folder]) => partOf(folder));
  return `${[`Winnow\n\n${own}\n`, ...parts].join(RULE)}`;
}

/** The folder of each package, by its name. */
function shipped(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (from: string) => {
    for (const name of Object.keys(packageIn(from).dependencies ?? {})) {
      if (found.has(name)) continue;
      const folder = folderOf(root, from, name);
      found.set(name, folder);
      add(folder);
    }
  };
  add(root);
  return found;
}

/** Beside the package that wants it, where two versions are installed; else with all the others. */
function folderOf(root: string, from: string, name: string): string {
  const folder = [from, root]
    .map((each) => join(each, 'node_modules', name))
    .find((each) => existsSync(each));
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return folder;
}

function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function partOf(folder: string): string {
  const { name, version, license } = packageIn(folder);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (license === undefined && file === undefined) throw new Error(`${name} names no licence`);
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version}${license === undefined ? '' : ` (${license})`}\n${text}`;
}
