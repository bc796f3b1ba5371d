import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { entryKey } from '../../utils/archive/profile-parts.ts';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import { entryText } from './profile-text.ts';

interface TakenEntriesProps {
  readonly words: Words;
  readonly field: keyof Profile;
  readonly typed: Profile;
  readonly taken: Profile;
  /** @param key of the entry that is to be no part of the profile any more. */
  readonly onRemove: (key: string) => void;
}

/** Few enough to be shown without being asked for. */
const FEW = 8;

/** What the reader's export adds to one field of the profile; each entry can be removed. */
export function TakenEntries({
  words,
  field,
  typed,
  taken,
  onRemove,
}: TakenEntriesProps): JSX.Element | null {
  const summary = useRef<HTMLElement>(null);
  const own = new Set(entriesOf(typed, field).map((entry) => entryKey(field, entry)));
  const added = entriesOf(taken, field).filter((entry) => !own.has(entryKey(field, entry)));
  if (added.length === 0) return null;
  const overruled = (field === 'name' || field === 'headline') && typed[field] !== '';
  return (
    <details class="taken" open={added.length <= FEW}>
      <summary ref={summary}>
        {words.say(overruled ? 'taken.overruled' : 'taken.title', { count: added.length })}
      </summary>
      <ul>
        {added.map((entry) => {
          const text = entryText(entry);
          return (
            <li key={entryKey(field, entry)}>
              <span>{text}</span>
              <button
                type="button"
                class="button button-quiet"
                aria-label={words.say('taken.remove', { entry: text })}
                onClick={() => {
                  summary.current?.focus();
                  onRemove(entryKey(field, entry));
                }}
              >
                ✕
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function entriesOf(profile: Profile, field: keyof Profile): readonly Parameters<typeof entryText>[0][] {
  const value = profile[field];
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [value];
}
