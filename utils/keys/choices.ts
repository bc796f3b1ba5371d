import { type Chord, chordOf, partsOf } from './chord.ts';
import {
  COMMAND_IDS,
  COMMANDS,
  type CommandId,
  type CommandOn,
  commandsOn,
  SURFACES,
  type Surface,
} from './commands.ts';
import { refusalOf } from './refusal.ts';

/** What the reader gave other keys: a chord in place of the command's own keys, or null for none at all. */
export type KeyChoices = Readonly<Partial<Record<CommandId, Chord | null>>>;

/** Escape closes whatever is open, as it does everywhere: it is nobody's to give away. */
export const FIXED: ReadonlySet<CommandId> = new Set(['close']);

const LONGEST = 40;

/** The choices among whatever was stored or sent; each falls back by itself. Never throws. */
export function parseKeyChoices(stored: unknown): KeyChoices {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = new Map(Object.entries(stored));
  const kept = COMMAND_IDS.filter((id) => !FIXED.has(id) && isChoice(known.get(id)));
  return Object.fromEntries(kept.map((id) => [id, known.get(id)]));
}

function isChoice(value: unknown): value is Chord | null {
  if (value === null) return true;
  return (
    typeof value === 'string' && value.length <= LONGEST && isWritten(value) && refusalOf(value) === null
  );
}

/** Whether some key press is written so: nothing else would ever be heard. */
function isWritten(chord: Chord): boolean {
  const { modifiers, key } = partsOf(chord);
  return (
    chordOf({
      key,
      ctrlKey: modifiers.includes('Ctrl'),
      metaKey: modifiers.includes('Meta'),
      altKey: modifiers.includes('Alt'),
      shiftKey: modifiers.includes('Shift'),
    }) === chord
  );
}

/** The key that the reader gave a command, or its own first one, whether or not it works; null where it has none. */
export function mainKey(id: CommandId, choices: KeyChoices): Chord | null {
  const chosen = choices[id];
  return chosen === undefined ? (COMMANDS[id].keys[0] ?? null) : chosen;
}

/** All keys that a command would have in one place. */
function wantedKeys(id: CommandId, surface: Surface, choices: KeyChoices): readonly Chord[] {
  const chosen = choices[id];
  if (chosen === null) return [];
  const { keys, ownKeys } = COMMANDS[id];
  return [...(chosen === undefined ? keys : [chosen]), ...(surface === 'page' ? [] : ownKeys)];
}

/** Which commands each key means in one place: two of them where two want it. */
function claims<Where extends Surface>(
  surface: Where,
  choices: KeyChoices,
): ReadonlyMap<Chord, readonly CommandOn<Where>[]> {
  const all = new Map<Chord, CommandOn<Where>[]>();
  for (const id of commandsOn(surface))
    for (const chord of wantedKeys(id, surface, choices)) all.set(chord, [...(all.get(chord) ?? []), id]);
  return all;
}

/** The places where a key that two want in one of them is silent: requests are decided on the page and in the queue. */
const TOGETHER: Readonly<Record<Surface, readonly Surface[]>> = {
  page: ['page', 'queue'],
  queue: ['page', 'queue'],
  people: ['people'],
};

/** Keys that several commands want, in this place or in one that belongs to it. */
function disputed(surface: Surface, choices: KeyChoices): ReadonlyMap<Chord, readonly CommandId[]> {
  const all = TOGETHER[surface].flatMap((each) => [...claims(each, choices)]);
  return new Map(all.filter(([, ids]) => ids.length > 1));
}

/**
 * Which command each key means in one place. A key that two commands want means neither of them, on the page and in the
 * queue alike: nothing is decided by chance.
 */
export function keyMap<Where extends Surface>(
  surface: Where,
  choices: KeyChoices,
): ReadonlyMap<Chord, CommandOn<Where>> {
  const without = disputed(surface, choices);
  const sure = [...claims(surface, choices)].filter(([chord]) => !without.has(chord));
  return new Map(sure.flatMap(([chord, [id]]) => (id === undefined ? [] : [[chord, id] as const])));
}

/** The keys of a command that work in one place, its main key first. */
export function keysOf(id: CommandId, surface: Surface, choices: KeyChoices): readonly Chord[] {
  return [...keyMap(surface, choices)].filter(([, meaning]) => meaning === id).map(([chord]) => chord);
}

/** The key that hints show in one place; null where the command has none that works there. */
export function shownKey(id: CommandId, surface: Surface, choices: KeyChoices): Chord | null {
  const main = mainKey(id, choices);
  return main === null || disputed(surface, choices).has(main) ? null : main;
}

/** The other commands that want the same key as this one, in whatever place. */
export function rivalsOf(id: CommandId, choices: KeyChoices): readonly CommandId[] {
  const all = SURFACES.flatMap((surface) => [...disputed(surface, choices).values()]);
  const rivals = new Set(all.filter((ids) => ids.includes(id)).flat());
  return COMMAND_IDS.filter((other) => other !== id && rivals.has(other));
}
