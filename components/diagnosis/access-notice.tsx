import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';

interface AccessNoticeProps {
  readonly words: QueueWords;
  /** Whether the browser lets Winnow see the network's pages; null until it has said. */
  readonly granted: boolean | null;
  readonly onAllow: () => void;
}

/** One calm line where nothing can be read, because the browser withholds the network's pages. */
export function AccessNotice({ words, granted, onAllow }: AccessNoticeProps): JSX.Element | null {
  if (granted !== false) return null;
  return (
    <div class="notice-line" role="status">
      <p>{words.say('access.missing')}</p>
      <button type="button" class="button button-main" onClick={onAllow}>
        {words.say('access.allow')}
      </button>
    </div>
  );
}
