import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { TouchKind } from '../../utils/people/index.ts';

interface PlanTalkProps {
  readonly words: PeopleWords;
  /** @param from milliseconds since 1970, as the reader's own clock will show what they chose. */
  readonly onPlan: (kind: TouchKind, from: number) => void;
}

const KINDS = ['called', 'met'] as const;

/** One call or coffee, as a file for the reader's calendar. */
export function PlanTalk({ words, onPlan }: PlanTalkProps): JSX.Element {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('called');
  const [when, setWhen] = useState('');
  // Without a zone in it, that is what the reader's own clock shows.
  const from = new Date(when).getTime();
  return (
    <form
      class="people-part plan-talk"
      onSubmit={(event) => {
        event.preventDefault();
        if (!Number.isNaN(from)) onPlan(kind, from);
      }}
    >
      <h2>{words.say('person.plan')}</h2>
      <select
        aria-label={words.say('person.plan')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value === 'met' ? 'met' : 'called')}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words.say(`suggest.${each}`)}
          </option>
        ))}
      </select>
      <input
        type="datetime-local"
        required
        aria-label={words.say('person.planWhen')}
        value={when}
        onInput={(event) => setWhen(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.say('person.planSave')}
      </button>
    </form>
  );
}
