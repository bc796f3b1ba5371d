import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Count } from '../../utils/requests/index.ts';
import { Icon } from './icons.tsx';

/** What waits for a decision, what was decided, or whom to talk to today. */
export type QueueViewName = 'open' | 'decided' | 'people';

interface QueueViewsProps {
  readonly words: QueueWords;
  readonly view: QueueViewName;
  /** Requests that wait for a decision; null where that is not known. */
  readonly waiting: Count | null;
  readonly finding: boolean;
  readonly onView: (view: QueueViewName) => void;
  readonly onFind: () => void;
}

/** The views of the queue, and the way to search in both. */
export function QueueViews(props: QueueViewsProps): JSX.Element {
  const { words, view, waiting, finding, onView, onFind } = props;
  const names: Readonly<Record<QueueViewName, string>> = {
    open:
      waiting === null
        ? words.say('queue.toDecide')
        : words.say(waiting.orMore ? 'queue.countOrMore' : 'queue.count', { count: waiting.value }),
    decided: words.say('queue.decided'),
    people: words.say('queue.people'),
  };
  return (
    <nav class="tabs" aria-label={words.say('queue.views')}>
      {(['open', 'decided', 'people'] as const).map((each) => (
        <button
          key={each}
          type="button"
          class="tab"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {names[each]}
        </button>
      ))}
      <button
        type="button"
        class="button button-quiet icon-button"
        aria-label={words.say('queue.find')}
        title={words.say('queue.find')}
        aria-expanded={finding}
        onClick={onFind}
      >
        <Icon name="find" />
      </button>
    </nav>
  );
}
