import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { Cadence, Person, PersonEdit } from '../../utils/people/index.ts';
import { CadenceChoice } from './cadence-choice.tsx';
import { PersonFields } from './person-fields.tsx';

interface PersonFormProps {
  readonly words: PeopleWords;
  readonly person: Person;
  readonly onEdit: (edit: PersonEdit) => void;
}

/** What the reader knows of them. The cadence counts at once, words when they are saved or left. */
export function PersonForm({ words, person, onEdit }: PersonFormProps): JSX.Element {
  return (
    <section class="people-part" aria-labelledby="person-about">
      <h2 id="person-about">{words.say('person.edit')}</h2>
      <CadenceChoice
        words={words}
        id="person-cadence"
        cadence={person.cadence}
        onChoose={(cadence: Cadence) => onEdit({ cadence })}
      />
      <PersonFields
        // A change that was taken back shows at once.
        key={person.revision}
        words={words}
        person={person}
        onEdit={onEdit}
      />
    </section>
  );
}
