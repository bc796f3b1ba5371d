import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { BackupReview } from '../../utils/intake/backup-desk.ts';
import { FoldedList } from '../export/folded-list.tsx';
import { Reviewed } from '../export/reviewed.tsx';

interface BackupReviewedProps {
  readonly words: Words;
  readonly review: BackupReview;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

const COLUMNS = ['fresh', 'same', 'stands', 'changed'] as const;

/** What bringing a backup back would change. */
export function BackupReviewed(props: BackupReviewedProps): JSX.Element {
  const { words, review, now, onTakeIn, onCancel } = props;
  const { writtenAt, counts, changesAnything, refusedRows, refused } = review;
  const tables = Object.entries(counts) as [keyof typeof counts, NonNullable<(typeof counts)['requests']>][];
  return (
    <Reviewed
      words={words}
      title={words.say('backup.review', { when: words.relativeTime(writtenAt, now) })}
      take={words.say('backup.take')}
      changesAnything={changesAnything}
      onTakeIn={onTakeIn}
      onCancel={onCancel}
    >
      {tables.length > 0 && (
        <table class="export-counts">
          <thead>
            <tr>
              <th scope="col">{words.say('export.kind')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.say(`backupCount.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map(([table, count]) => (
              <tr key={table}>
                <th scope="row">{words.say(`backupTable.${table}`)}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{words.number(count[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refusedRows > 0 && (
        <FoldedList
          words={words}
          summary={words.say('backup.refused', { count: refusedRows })}
          lines={refused.map(({ table, line, field, why }) =>
            words.say('backup.refusedRow', { line, field: field ?? table, why: words.say(`refused.${why}`) }),
          )}
          more={refusedRows - refused.length}
        />
      )}
      {changesAnything && <p class="options-why">{words.say('backup.merged')}</p>}
    </Reviewed>
  );
}
