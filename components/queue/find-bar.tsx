import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { SORTS, type Sort } from '../../utils/requests/index.ts';

interface FindBarProps {
  readonly words: QueueWords;
  readonly search: string;
  readonly sort: Sort;
  /** What was asked for is still being looked for. */
  readonly looking: boolean;
  /** Null where no words are looked for. */
  readonly found: number | null;
  readonly onSearch: (search: string) => void;
  readonly onSort: (sort: Sort) => void;
  /** From the field into the list. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Words to look for, and the order. Escape empties the field, and then closes it; arrow down goes to what was found. */
export function FindBar(props: FindBarProps): JSX.Element {
  const { words, search, sort, looking, found, onSearch, onSort, onLeave, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const hear = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (search === '') onClose();
      else onSearch('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <search class="find">
      <input
        ref={field}
        class="find-field"
        type="search"
        value={search}
        aria-label={words.say('queue.find')}
        placeholder={words.say('queue.search')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={hear}
      />
      <select
        class="find-sort"
        aria-label={words.say('queue.sort')}
        value={sort}
        onChange={({ currentTarget }) => {
          const chosen = SORTS.find((each) => each === currentTarget.value);
          if (chosen !== undefined) onSort(chosen);
        }}
      >
        {SORTS.map((each) => (
          <option key={each} value={each}>
            {words.say(`sort.${each}`)}
          </option>
        ))}
      </select>
      <p class="find-count" role="status">
        {looking
          ? words.say('queue.looking')
          : found === null
            ? ''
            : words.say('queue.found', { count: found })}
      </p>
    </search>
  );
}
