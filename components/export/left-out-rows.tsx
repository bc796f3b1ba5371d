import type { JSX } from 'preact';
import type { FileReport } from '../../utils/archive/contents.ts';
import type { Words } from '../../utils/i18n/index.ts';
import { FoldedList } from './folded-list.tsx';

interface LeftOutRowsProps {
  readonly words: Words;
  readonly files: readonly FileReport[];
}

/** The rows that were not understood, each kind with its reason and its lines, and the files without a header. */
export function LeftOutRows({ words, files }: LeftOutRowsProps): JSX.Element | null {
  const rows = files.flatMap(({ path, skipped }) => skipped.map((one) => ({ path, ...one })));
  const unread = files.filter(({ state }) => state !== 'read');
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  if (count + unread.length === 0) return null;
  return (
    <FoldedList
      words={words}
      summary={words.say('export.skipped', { rows: count, files: unread.length })}
      lines={[
        ...rows.map(({ path, reason, count: howMany, lines }) =>
          words.say('export.skippedRows', {
            path,
            count: howMany,
            reason: words.say(`skip.${reason}`),
            lines: linesOf(lines, howMany, words),
          }),
        ),
        ...unread.map(({ path, state }) =>
          words.say(state === 'empty' ? 'export.emptyFile' : 'export.noHeader', { path }),
        ),
      ]}
    />
  );
}

function linesOf(lines: readonly number[], count: number, words: Words): string {
  const listed = lines.map((line) => words.number(line)).join(', ');
  return count > lines.length ? `${listed}, …` : listed;
}
