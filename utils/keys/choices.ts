import { type Chord, chordOf, partsOf } from './chord.ts';
import { COMMAND_IDS, COMMANDS, type CommandId, commandsFor, type Surface } from './commands.ts';
import { refusalOf } from './refusal.ts';

/** What the reader gave other keys: a chord in place of the command's own keys, or null for none at all. */
export type KeyChoices = Readonly<Partial<Record<CommandId, Chord | null>>>;

/** Escape closes whatever is open, as it does everywhere: it is nobody's to give away. */
export const FIXED: ReadonlySet<CommandId> = new Set(['close']);

const LONGEST = 40;

const SURFACES = ['page', 'queue'] as const satisfies readonly Surface[];

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
  const { keys, queueKeys } = COMMANDS[id];
  return [...(chosen === undefined ? keys : [chosen]), ...(surface === 'queue' ? queueKeys : [])];
}

/** Which command each key means in one place; with two for a key that two commands want, wherever both are heard. */
function claims(surface: Surface, choices: KeyChoices): ReadonlyMap<Chord, readonly CommandId[]> {
  const all = new Map<Chord, CommandId[]>();
  for (const { id } of commandsFor(surface))
    for (const chord of wantedKeys(id, surface, choices)) all.set(chord, [...(all.get(chord) ?? []), id]);
  return all;
}

function disputed(choices: KeyChoices): ReadonlyMap<Chord, readonly CommandId[]> {
  const all = SURFACES.flatMap((surface) => [...claims(surface, choices)]);
  return new Map(all.filter(([, ids]) => ids.length > 1));
}

/**
 * Which command each key means in one place. A key that two commands want means neither of them anywhere: nothing is
 * decided by chance.
 */
export function keyMap(surface: Surface, choices: KeyChoices): ReadonlyMap<Chord, CommandId> {
  const without = disputed(choices);
  const sure = [...claims(surface, choices)].filter(([chord]) => !without.has(chord));
  return new Map(sure.flatMap(([chord, [id]]) => (id === undefined ? [] : [[chord, id] as const])));
}

/** The keys of a command that work in one place, its main key first. */
export function keysOf(id: CommandId, surface: Surface, choices: KeyChoices): readonly Chord[] {
  return [...keyMap(surface, choices)].filter(([, meaning]) => meaning === id).map(([chord]) => chord);
}

/** The key that hints show; null where the command has none that works. */
export function shownKey(id: CommandId, choices: KeyChoices): Chord | null {
  const main = mainKey(id, choices);
  return main === null || disputed(choices).has(main) ? null : main;
}

/** The other commands that want the same key as this one. */
export function rivalsOf(id: CommandId, choices: KeyChoices): readonly CommandId[] {
  const rivals = [...disputed(choices).values()].filter((ids) => ids.includes(id)).flat();
  return COMMAND_IDS.filter((other) => other !== id && rivals.includes(other));
}
