import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import {
  type Cadence,
  LONGEST_PERSON,
  MOST_TAGS,
  type Person,
  type PersonEdit,
} from '../../utils/people/index.ts';
import { CadenceChoice } from './cadence-choice.tsx';

interface PersonFormProps {
  readonly words: PeopleWords;
  readonly person: Person;
  readonly onEdit: (edit: PersonEdit) => void;
}

/** What the reader knows of them. The cadence counts at once, words when they are saved. */
export function PersonForm({ words, person, onEdit }: PersonFormProps): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const address = text('address');
    const isWrong = address !== '' && !/^https?:\/\/\S+$/.test(address);
    setWrong(isWrong);
    if (isWrong || text('name') === '') return;
    onEdit({
      name: text('name'),
      headline: text('headline'),
      hook: text('hook'),
      notes: text('notes'),
      tags: tagsFrom(text('tags')),
      profileUrl: address === '' ? null : address,
    });
  };
  const line = (id: 'name' | 'headline' | 'hook', most: number) => (
    <p class="field">
      <label for={`person-${id}`}>{words.say(`person.${id}`)}</label>
      <input
        id={`person-${id}`}
        name={id}
        type="text"
        maxLength={most}
        dir="auto"
        defaultValue={person[id]}
        required={id === 'name'}
      />
    </p>
  );
  return (
    <section class="people-part" aria-labelledby="person-about">
      <h2 id="person-about">{words.say('person.edit')}</h2>
      <CadenceChoice
        words={words}
        id="person-cadence"
        cadence={person.cadence}
        onChoose={(cadence: Cadence) => onEdit({ cadence })}
      />
      <form
        // A change that was taken back shows at once.
        key={person.revision}
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        {line('hook', LONGEST_PERSON.hook)}
        <p class="field">
          <label for="person-notes">{words.say('person.notes')}</label>
          <textarea
            id="person-notes"
            name="notes"
            rows={3}
            dir="auto"
            maxLength={LONGEST_PERSON.notes}
            placeholder={words.say('person.notesHint')}
            defaultValue={person.notes}
          />
        </p>
        <p class="field">
          <label for="person-tags">{words.say('person.tags')}</label>
          <input
            id="person-tags"
            name="tags"
            type="text"
            dir="auto"
            placeholder={words.say('person.tagsHint')}
            defaultValue={person.tags.join(', ')}
          />
        </p>
        {line('name', LONGEST_PERSON.name)}
        {line('headline', LONGEST_PERSON.headline)}
        <p class="field">
          <label for="person-address">{words.say('person.address')}</label>
          <input
            id="person-address"
            name="address"
            type="text"
            inputMode="url"
            maxLength={2_000}
            aria-invalid={wrong}
            aria-describedby="person-address-wrong"
            defaultValue={person.profileUrl ?? ''}
          />
        </p>
        <p id="person-address-wrong" role="alert" class="wrong">
          {wrong ? words.say('person.addressWrong') : ''}
        </p>
        <button type="submit" class="button button-main">
          {words.say('person.save')}
        </button>
      </form>
    </section>
  );
}

/** Tags as they were typed: trimmed, each once, no more and no longer than is kept. */
function tagsFrom(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim().slice(0, LONGEST_PERSON.tag).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
}
