import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FRESH } from './read-corpus.ts';

/** Where the sets stand that are only for measuring; but for our own, absent outside of the place where Winnow is made. */
const folders = [
  FRESH,
  ...['corpus', 'claims', 'cards'].map((name) => new URL(`../../shared/${name}/`, import.meta.url)),
];

const line = v.object({ text: v.optional(v.string()), note: v.optional(v.nullable(v.string())) });

/** Every text of the measuring sets that are there. */
export function readMeasuringSets(): readonly {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((file) =>
        readFileSync(new URL(file, folder), 'utf8')
          .split('\n')
          .flatMap((written, index) => {
            if (written.trim() === '') return [];
            const parsed = v.parse(line, JSON.parse(written));
            const text = parsed.text ?? parsed.note;
            return text ? [{ text, file, line: index + 1 }] : [];
          }),
      ),
  );
}
