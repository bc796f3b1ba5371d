import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { Day, TouchKind } from '../../utils/people/index.ts';
import { type TodayItem, TodayRow } from './today-row.tsx';

export interface TodayProps {
  readonly words: PeopleWords;
  readonly items: readonly TodayItem[];
  readonly today: Day;
  readonly keysOn: boolean;
  /** Whom the keys act on; null for nobody. */
  readonly selected: string | null;
  /** The touch that was just logged and may still get its line; null for none. */
  readonly noting: { readonly touchId: string; readonly personId: string } | null;
  readonly onSelect: (personId: string) => void;
  readonly onOpen: (personId: string) => void;
  readonly onProfile: (personId: string) => void;
  readonly onCopy: (personId: string) => void;
  readonly onLog: (personId: string, kind: TouchKind) => void;
  readonly onNote: (touchId: string, note: string) => void;
  readonly onSnooze: (personId: string) => void;
}

/** Who is due today: a handful of people, one of them open. Where there is nobody, its owner says so. */
export function Today(props: TodayProps): JSX.Element {
  const { words, items, selected } = props;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: to VoiceOver a list without bullets is none unless it says so
    <ul ref={list} role="list" class="today" aria-label={words.say('people.list')}>
      {items.map((item) => (
        <TodayRow {...props} key={item.person.id} item={item} open={item.person.id === selected} />
      ))}
    </ul>
  );
}
