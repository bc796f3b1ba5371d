import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { ENDINGS, type Ending } from '../../utils/requests/index.ts';

interface EndingFilterProps {
  readonly words: QueueWords;
  readonly chosen: Ending | null;
  readonly onChoose: (ending: Ending | null) => void;
}

/** One chip for each way in which a decision can end. */
export function EndingFilter({ words, chosen, onChoose }: EndingFilterProps): JSX.Element {
  return (
    <fieldset class="chips">
      <legend class="unseen">{words.say('queue.filter')}</legend>
      {[null, ...ENDINGS].map((ending) => (
        <button
          key={ending}
          type="button"
          class="chip"
          aria-pressed={ending === chosen}
          onClick={() => onChoose(ending === chosen ? null : ending)}
        >
          {ending === null ? words.say('queue.all') : words.say(`ending.${ending}`)}
        </button>
      ))}
    </fieldset>
  );
}
