import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';

/** What earlier exports have left in the memory. */
export interface KeptExport {
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly connections: number;
  readonly pastRequests: number;
  /** Entries that the reader removed from their profile. */
  readonly leftOut: number;
}

export interface KeptSummaryProps {
  readonly words: Words;
  readonly kept: KeptExport;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onBringBack: () => Promise<void>;
  readonly onForget: () => Promise<void>;
}

/** Says what is kept, and takes it back on a second word. */
export function KeptSummary({ words, kept, now, onBringBack, onForget }: KeptSummaryProps): JSX.Element {
  const { takenAt, connections, pastRequests, leftOut } = kept;
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const attempt = (work: Promise<void>) =>
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="kept-summary">
      <p>
        {words.say('export.kept', {
          when: words.relativeTime(takenAt, now),
          connections,
          requests: pastRequests,
        })}
      </p>
      <div class="options-end">
        {leftOut > 0 && (
          <button type="button" class="button" onClick={() => attempt(onBringBack())}>
            {words.say('export.bringBack', { count: leftOut })}
          </button>
        )}
        {asking ? (
          <>
            <span>{words.say('export.forgetSure')}</span>
            <button type="button" class="button button-main" onClick={() => attempt(onForget())}>
              {words.say('export.forgetYes')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.say('export.forgetNo')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {words.say('export.forget')}
          </button>
        )}
      </div>
      <p role="alert" class="options-wrong">
        {failed ? words.say('options.failed') : ''}
      </p>
    </div>
  );
}
