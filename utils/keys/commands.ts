import { TOUCH_KINDS } from '../people/touch-kinds.ts';

/** Everything that a key can do, in the order in which help lists it. */
export const COMMAND_IDS = [
  'next',
  'previous',
  'accept',
  'reply',
  'decline',
  'later',
  'relabel',
  'open',
  'profile',
  'copy',
  'log',
  ...TOUCH_KINDS,
  'note',
  'snooze',
  'undo',
  'add',
  'why',
  'search',
  'today',
  'decided',
  'keep',
  'help',
  'close',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** The places where our keys are heard: the network's page, the queue, and the people to stay in touch with. */
export const SURFACES = ['page', 'queue', 'people'] as const;
export type Surface = (typeof SURFACES)[number];

/** One command: help and hints are made from it, so that what is written is what works. */
interface CommandIn<Where extends Surface> {
  /** Values of `KeyboardEvent.key` that work wherever the command does. The first one is shown on buttons. */
  readonly keys: readonly string[];
  /** Further keys that work on our own pages alone, since on the network's page they scroll. */
  readonly ownKeys: readonly string[];
  readonly where: readonly Where[];
  /** It ends in pressing a control of the site. */
  readonly presses: boolean;
  /** A key held down must never decide, nor run through the list. */
  readonly allowRepeat: false;
}

const USUAL = { ownKeys: [], presses: false, allowRepeat: false } as const;
const EVERYWHERE = { ...USUAL, where: SURFACES } as const;
const ON_REQUESTS = { ...USUAL, where: ['page', 'queue'] } as const;
const IN_QUEUE = { ...USUAL, where: ['queue'] } as const;
const AMONG_PEOPLE = { ...USUAL, where: ['people'] } as const;

/** All commands by id. The digits log what happened with somebody. */
export const COMMANDS = {
  next: { ...EVERYWHERE, keys: ['j'], ownKeys: ['ArrowDown'] },
  previous: { ...EVERYWHERE, keys: ['k'], ownKeys: ['ArrowUp'] },
  accept: { ...ON_REQUESTS, keys: ['a'], presses: true },
  reply: { ...ON_REQUESTS, keys: ['r'], presses: true },
  decline: { ...ON_REQUESTS, keys: ['e'], presses: true },
  later: { ...ON_REQUESTS, keys: ['h'] },
  relabel: { ...IN_QUEUE, keys: ['l'] },
  open: { ...AMONG_PEOPLE, keys: ['Enter'] },
  profile: { ...AMONG_PEOPLE, keys: ['o'] },
  copy: { ...AMONG_PEOPLE, keys: ['c'] },
  log: { ...AMONG_PEOPLE, keys: ['l'] },
  called: { ...AMONG_PEOPLE, keys: ['1'] },
  met: { ...AMONG_PEOPLE, keys: ['2'] },
  wrote: { ...AMONG_PEOPLE, keys: ['3'] },
  thanked: { ...AMONG_PEOPLE, keys: ['4'] },
  praised: { ...AMONG_PEOPLE, keys: ['5'] },
  offered: { ...AMONG_PEOPLE, keys: ['6'] },
  helped: { ...AMONG_PEOPLE, keys: ['7'] },
  asked: { ...AMONG_PEOPLE, keys: ['8'] },
  note: { ...AMONG_PEOPLE, keys: ['n'] },
  snooze: { ...AMONG_PEOPLE, keys: ['s'] },
  undo: { ...EVERYWHERE, keys: ['z'] },
  add: { ...AMONG_PEOPLE, keys: ['i'] },
  why: { ...ON_REQUESTS, keys: ['Enter'] },
  search: { ...USUAL, where: ['queue', 'people'], keys: ['/'] },
  today: { ...AMONG_PEOPLE, keys: ['t'] },
  decided: { ...IN_QUEUE, keys: ['d'] },
  keep: { ...ON_REQUESTS, keys: ['t'] },
  help: { ...EVERYWHERE, keys: ['?'] },
  close: { ...EVERYWHERE, keys: ['Escape'] },
} as const satisfies Readonly<Record<CommandId, CommandIn<Surface>>>;

/** The commands that are heard in one place. */
export type CommandOn<Where extends Surface> = {
  [Id in CommandId]: Where extends (typeof COMMANDS)[Id]['where'][number] ? Id : never;
}[CommandId];

/** Those that decide on requests or move among them; `utils/i18n` has words for each. */
export type RequestCommandId = CommandOn<'page'> | CommandOn<'queue'>;
/** Those that are heard among people; the same words do not always fit both. */
export type PeopleCommandId = CommandOn<'people'>;

/** The commands that work in one place, in the order of help. */
export function commandsOn<Where extends Surface>(surface: Where): readonly CommandOn<Where>[] {
  const isOn = (id: CommandId): id is CommandOn<Where> => whereOf(id).includes(surface);
  return COMMAND_IDS.filter(isOn);
}

/** The places where a command is heard. */
export function whereOf(id: CommandId): readonly Surface[] {
  return COMMANDS[id].where;
}
