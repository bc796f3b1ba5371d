import type { WinnowDatabase } from './database.ts';
import { nameKeyOf } from './people-rows.ts';
import type { ConnectionRow } from './taken.ts';

/** Somebody of the reader’s export, found by what they typed. */
interface FoundRow extends ConnectionRow {
  /** They are kept in touch with already. */
  readonly kept: boolean;
}

/** Finds the reader’s connections while they type. */
export interface ConnectionFinder {
  /** By any part of name, company or position; whose name begins with what was typed comes first. */
  find(typed: string, most: number): Promise<readonly FoundRow[]>;
  /** The export may have been taken in anew. */
  lookAnew(): void;
}

interface Findable {
  readonly row: ConnectionRow;
  readonly name: string;
  readonly whole: string;
}

/** All of them are read once: a browser takes longer to go through an index for every letter than to read 30,000 rows. */
export function createConnectionFinder({ connections, people }: WinnowDatabase): ConnectionFinder {
  let all: Promise<readonly Findable[]> | null = null;
  const read = async () => (await connections.toArray()).map(findable);
  return {
    lookAnew() {
      all = null;
    },
    async find(typed, most) {
      const parts = nameKeyOf(typed)
        .split(/\s+/u)
        .filter((part) => part !== '');
      if (parts.length === 0) return [];
      all ??= read();
      const fitting = (await all).filter(({ whole }) => parts.every((part) => whole.includes(part)));
      const start = parts.join(' ');
      const first = fitting.filter(({ name }) => name.startsWith(start));
      const found = [...new Set([...first, ...fitting])].slice(0, most).map(({ row }) => row);
      const slugs = found.flatMap(({ slug }) => (slug === null ? [] : [slug]));
      const rows = await people.where('slug').anyOf(slugs).toArray();
      return found.map((row) => ({
        ...row,
        kept: rows.some(({ site, slug }) => site === row.site && slug === row.slug),
      }));
    },
  };
}

function findable(row: ConnectionRow): Findable {
  const name = nameKeyOf(row.name);
  return { row, name, whole: `${name} ${row.company} ${row.position}`.toLowerCase() };
}
