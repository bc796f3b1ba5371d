import type { PeopleCommandId } from '../../utils/keys/index.ts';
import { moveSelection } from '../../utils/page/selection.ts';
import type { Known } from '../../utils/people/index.ts';
import type { PeopleActions } from './people-actions.ts';
import { isKind } from './people-commands.ts';
import type { TodayItem } from './today-row.tsx';

interface OnSomebody {
  readonly actions: PeopleActions;
  readonly onOpen: (personId: string) => void;
}

/** Does with somebody what a key asks for; false where the key asks for nothing of the kind. */
export function doWith(
  known: Known | null,
  command: PeopleCommandId,
  { actions, onOpen }: OnSomebody,
): boolean {
  if (known === null) return false;
  const { person } = known;
  if (isKind(command)) {
    actions.log(person, command);
    return true;
  }
  switch (command) {
    case 'open':
      onOpen(person.id);
      return true;
    case 'profile':
      actions.profile(person);
      return true;
    case 'copy':
      actions.copy(known);
      return true;
    case 'log':
      actions.log(person, person.suggestion?.kind ?? 'called');
      return true;
    case 'snooze':
      actions.snooze(person);
      return true;
    default:
      return false;
  }
}

/** The line that is asked for about what was just logged. */
export function focusNote(): boolean {
  const field = document.querySelector<HTMLElement>('[data-people-note]');
  field?.focus();
  return field !== null;
}

/** Whom the keys act on: the one that was chosen, else the first that is left. */
export function selectedItem(items: readonly TodayItem[], chosen: string | null): TodayItem | null {
  return items.find(({ person }) => person.id === chosen) ?? items.find(({ done }) => !done) ?? null;
}

export function moved(
  ids: readonly string[],
  selected: string | null,
  command: 'next' | 'previous',
): string | null {
  return moveSelection(ids, selected, command === 'next' ? 1 : -1);
}
