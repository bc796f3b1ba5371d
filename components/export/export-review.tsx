import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Review } from '../../utils/intake/review.ts';
import { ExportCounts } from './export-counts.tsx';
import { FoldedList } from './folded-list.tsx';
import { LeftOutRows } from './left-out-rows.tsx';
import { Reviewed } from './reviewed.tsx';

interface ExportReviewProps {
  readonly words: Words;
  readonly review: Review;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

/** What taking the export in would keep. */
export function ExportReview({ words, review, onTakeIn, onCancel }: ExportReviewProps): JSX.Element {
  const { changesAnything, files, unused } = review;
  return (
    <Reviewed
      words={words}
      title={words.say('export.review')}
      take={words.say('export.take')}
      changesAnything={changesAnything}
      onTakeIn={onTakeIn}
      onCancel={onCancel}
    >
      <p class="options-why">{words.say('export.keepsProfile')}</p>
      <ExportCounts words={words} review={review} />
      <LeftOutRows words={words} files={files} />
      {unused.count > 0 && (
        <FoldedList
          words={words}
          summary={words.say('export.unused', { count: unused.count })}
          lines={unused.names}
          more={unused.count - unused.names.length}
        />
      )}
    </Reviewed>
  );
}
