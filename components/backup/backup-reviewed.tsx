import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { BackupReview } from '../../utils/intake/backup-desk.ts';

interface BackupReviewedProps {
  readonly words: Words;
  readonly review: BackupReview;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

const COLUMNS = ['fresh', 'same', 'stands', 'changed'] as const;

/** What bringing a backup back would change, before anything is changed. */
export function BackupReviewed(props: BackupReviewedProps): JSX.Element {
  const { words, review, now, onTakeIn, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { writtenAt, counts, changesAnything, refusedRows, refused } = review;
  const tables = Object.entries(counts) as [keyof typeof counts, NonNullable<(typeof counts)['requests']>][];
  return (
    <div class="export-review">
      <h3 ref={heading} tabIndex={-1}>
        {words.say('backup.review', { when: words.relativeTime(writtenAt, now) })}
      </h3>
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
        <details class="export-details">
          <summary>{words.say('backup.refused', { count: refusedRows })}</summary>
          <ul>
            {refused.map(({ table, line, field, why }) => (
              <li key={`${table} ${line}`}>
                {words.say('backup.refusedRow', {
                  line,
                  field: field ?? table,
                  why: words.say(`refused.${why}`),
                })}
              </li>
            ))}
            {refusedRows > refused.length && (
              <li>{words.say('export.more', { count: refusedRows - refused.length })}</li>
            )}
          </ul>
        </details>
      )}
      <p class="options-why">{words.say(changesAnything ? 'backup.merged' : 'export.same')}</p>
      <div class="options-end">
        {changesAnything && (
          <button type="button" class="button button-main" onClick={onTakeIn}>
            {words.say('backup.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words.say(changesAnything ? 'export.cancel' : 'export.close')}
        </button>
      </div>
    </div>
  );
}
