import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { Review } from '../../utils/intake/review.ts';
import { ExportCounts } from './export-counts.tsx';
import { LeftOutRows } from './left-out-rows.tsx';

interface ExportReviewProps {
  readonly words: Words;
  readonly review: Review;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

/** What taking the export in would keep, before anything is kept. */
export function ExportReview({ words, review, onTakeIn, onCancel }: ExportReviewProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { changesAnything, files, unused } = review;
  const more = unused.count - unused.names.length;
  return (
    <div class="export-review">
      <h3 ref={heading} tabIndex={-1}>
        {words.say('export.review')}
      </h3>
      <p class="options-why">{words.say('export.keepsProfile')}</p>
      <ExportCounts words={words} review={review} />
      <LeftOutRows words={words} files={files} />
      {unused.count > 0 && (
        <details class="export-details">
          <summary>{words.say('export.unused', { count: unused.count })}</summary>
          <ul>
            {unused.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
            {more > 0 && <li>{words.say('export.more', { count: more })}</li>}
          </ul>
        </details>
      )}
      {!changesAnything && <p>{words.say('export.same')}</p>}
      <div class="options-end">
        {changesAnything && (
          <button type="button" class="button button-main" onClick={onTakeIn}>
            {words.say('export.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words.say(changesAnything ? 'export.cancel' : 'export.close')}
        </button>
      </div>
    </div>
  );
}
