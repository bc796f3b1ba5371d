/** Everything that a key can do, in the order in which help lists it. */
export const COMMAND_IDS = [
  'next',
  'previous',
  'accept',
  'reply',
  'decline',
  'later',
  'relabel',
  'undo',
  'why',
  'search',
  'decided',
  'keep',
  'help',
  'close',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** The two places where our keys are heard. */
export type Surface = 'page' | 'queue';

/** One command: help and hints are made from it, so that what is written is what works. */
export interface Command {
  readonly id: CommandId;
  /** Values of `KeyboardEvent.key` that work wherever the command does. The first one is shown on buttons. */
  readonly keys: readonly string[];
  /** Further keys that work in the queue alone, since on the network's page they scroll. */
  readonly queueKeys: readonly string[];
  readonly where: Surface | 'both';
  /** The words for it, in `utils/i18n`. */
  readonly label: `command.${CommandId}`;
  /** It ends in pressing a control of the site. */
  readonly presses: boolean;
  /** A key held down must never decide, nor run through the list. */
  readonly allowRepeat: false;
}

const USUAL = { queueKeys: [], where: 'both', presses: false, allowRepeat: false } as const;

/** All commands by id. */
export const COMMANDS: Readonly<Record<CommandId, Command>> = {
  next: { ...USUAL, id: 'next', keys: ['j'], queueKeys: ['ArrowDown'], label: 'command.next' },
  previous: { ...USUAL, id: 'previous', keys: ['k'], queueKeys: ['ArrowUp'], label: 'command.previous' },
  accept: { ...USUAL, id: 'accept', keys: ['a'], presses: true, label: 'command.accept' },
  reply: { ...USUAL, id: 'reply', keys: ['r'], presses: true, label: 'command.reply' },
  decline: { ...USUAL, id: 'decline', keys: ['e'], presses: true, label: 'command.decline' },
  later: { ...USUAL, id: 'later', keys: ['h'], label: 'command.later' },
  relabel: { ...USUAL, id: 'relabel', keys: ['l'], where: 'queue', label: 'command.relabel' },
  undo: { ...USUAL, id: 'undo', keys: ['z'], label: 'command.undo' },
  why: { ...USUAL, id: 'why', keys: ['Enter'], label: 'command.why' },
  search: { ...USUAL, id: 'search', keys: ['/'], where: 'queue', label: 'command.search' },
  decided: { ...USUAL, id: 'decided', keys: ['d'], where: 'queue', label: 'command.decided' },
  keep: { ...USUAL, id: 'keep', keys: ['t'], where: 'queue', label: 'command.keep' },
  help: { ...USUAL, id: 'help', keys: ['?'], label: 'command.help' },
  close: { ...USUAL, id: 'close', keys: ['Escape'], label: 'command.close' },
};

/** The commands that work in one place, in the order of help. */
export function commandsFor(surface: Surface): readonly Command[] {
  return COMMAND_IDS.map((id) => COMMANDS[id]).filter(({ where }) => where === 'both' || where === surface);
}
