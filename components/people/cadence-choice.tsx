import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { CADENCES, type Cadence } from '../../utils/people/index.ts';

interface CadenceChoiceProps {
  readonly words: PeopleWords;
  readonly id: string;
  readonly cadence: Cadence;
  readonly onChoose: (cadence: Cadence) => void;
}

/** How often. */
export function CadenceChoice({ words, id, cadence, onChoose }: CadenceChoiceProps): JSX.Element {
  return (
    <p class="field">
      <label for={id}>{words.say('cadence.title')}</label>
      <select
        id={id}
        value={cadence}
        onChange={(event) => onChoose(CADENCES.find((each) => each === event.currentTarget.value) ?? cadence)}
      >
        {CADENCES.map((each) => (
          <option key={each} value={each}>
            {words.say(`cadence.${each}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
