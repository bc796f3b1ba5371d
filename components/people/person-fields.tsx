import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { LONGEST_PERSON, MOST_TAGS, type Person, type PersonEdit } from '../../utils/people/index.ts';

interface PersonFieldsProps {
  readonly words: PeopleWords;
  readonly person: Person;
  readonly onEdit: (edit: PersonEdit) => void;
}

const FIELDS = ['name', 'headline', 'hook', 'notes', 'tags', 'profileUrl'] as const;

/** What the reader writes of them: kept when it is saved, and when it is left. */
export function PersonFields({ words, person, onEdit }: PersonFieldsProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState(false);
  const kept = useRef(person);
  const keep = () => {
    if (form.current === null) return;
    const edit = changesIn(form.current, kept.current);
    if (Object.keys(edit).length === 0) return;
    kept.current = { ...kept.current, ...edit };
    onEdit(edit);
  };
  useLayoutEffect(() => {
    // Whoever leaves does not mean to lose what they typed.
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
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
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const isWrong = addressIn(new FormData(event.currentTarget)) === undefined;
        setWrong(isWrong);
        if (!isWrong) keep();
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
  );
}

/** What stands in the form and differs. A name is never nothing, and an address that is none is left out. */
function changesIn(form: HTMLFormElement, kept: Person): PersonEdit {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const address = addressIn(data);
  const edit: { -readonly [Field in keyof PersonEdit]: PersonEdit[Field] } = {
    name: text('name') || kept.name,
    headline: text('headline'),
    hook: text('hook'),
    notes: text('notes'),
    tags: tagsFrom(text('tags')),
    profileUrl: address === undefined ? kept.profileUrl : address,
  };
  for (const field of FIELDS)
    if (JSON.stringify(edit[field]) === JSON.stringify(kept[field])) delete edit[field];
  return edit;
}

/** Null where nothing is typed, undefined where it is no address. */
function addressIn(data: FormData): string | null | undefined {
  const address = String(data.get('address') ?? '').trim();
  if (address === '') return null;
  return /^https?:\/\/\S+$/.test(address) ? address : undefined;
}

/** Tags as they were typed: trimmed, each once, no more and no longer than is kept. */
function tagsFrom(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim().slice(0, LONGEST_PERSON.tag).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
}
