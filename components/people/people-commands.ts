import { TOUCH_KINDS, type TouchKind } from '../../utils/people/index.ts';

/** What a key can do among people. */
export type PeopleCommand =
  | 'next'
  | 'previous'
  | 'open'
  | 'profile'
  | 'copy'
  | 'log'
  | 'note'
  | 'snooze'
  | 'undo'
  | 'add'
  | 'search'
  | 'today'
  | 'help'
  | 'back'
  | { readonly log: TouchKind };

/** One key, in the order of help. Digits log what happened, in the order of the kinds. */
export interface PeopleKey {
  /** Values of `KeyboardEvent.key`; the first one is shown. */
  readonly keys: readonly string[];
  readonly command: PeopleCommand;
}

export const PEOPLE_KEYS: readonly PeopleKey[] = [
  { keys: ['j', 'ArrowDown'], command: 'next' },
  { keys: ['k', 'ArrowUp'], command: 'previous' },
  { keys: ['Enter'], command: 'open' },
  { keys: ['o'], command: 'profile' },
  { keys: ['c'], command: 'copy' },
  { keys: ['l'], command: 'log' },
  ...TOUCH_KINDS.map((kind, at) => ({ keys: [String(at + 1)], command: { log: kind } })),
  { keys: ['n'], command: 'note' },
  { keys: ['s'], command: 'snooze' },
  { keys: ['z'], command: 'undo' },
  { keys: ['i'], command: 'add' },
  { keys: ['/'], command: 'search' },
  { keys: ['t'], command: 'today' },
  { keys: ['?'], command: 'help' },
  { keys: ['Escape'], command: 'back' },
];

/** The key that is shown for a command. */
export function keyFor(command: Exclude<PeopleCommand, object> | TouchKind): string {
  const found = PEOPLE_KEYS.find(
    (each) => each.command === command || (typeof each.command === 'object' && each.command.log === command),
  );
  return found?.keys[0] ?? '';
}
