import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMANDS, commandsFor, keysOf } from '../../../utils/keys/commands.ts';
import { type KeyContext, type KeyLike, resolveKey } from '../../../utils/keys/resolve-key.ts';

function press(key: string, rest: Partial<KeyLike> = {}): KeyLike {
  return {
    key,
    isTrusted: true,
    repeat: false,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...rest,
  };
}

const onPage: KeyContext = {
  surface: 'page',
  keysOn: true,
  dialogOpen: false,
  editable: false,
  activatable: false,
};
const inQueue: KeyContext = { ...onPage, surface: 'queue' };

describe('resolveKey', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['e', 'decline'],
    ['a', 'accept'],
    ['h', 'later'],
    ['r', 'reply'],
    ['z', 'undo'],
    ['Enter', 'why'],
    ['?', 'help'],
    ['Escape', 'close'],
  ])('reads %s as %s in both places', (key, command) => {
    expect(resolveKey(press(key), onPage)).toBe(command);
    expect(resolveKey(press(key), inQueue)).toBe(command);
  });

  it('moves by arrow keys in the queue, and leaves them to scrolling on the page', () => {
    expect(resolveKey(press('ArrowDown'), inQueue)).toBe('next');
    expect(resolveKey(press('ArrowUp'), inQueue)).toBe('previous');
    expect(resolveKey(press('ArrowDown'), onPage)).toBeNull();
    expect(resolveKey(press('ArrowUp'), onPage)).toBeNull();
  });

  it.each<[string, Partial<KeyLike>]>([
    ['made by a script', { isTrusted: false }],
    ['held down', { repeat: true }],
    ['part of a composition', { isComposing: true }],
    ['with Ctrl', { ctrlKey: true }],
    ['with Meta', { metaKey: true }],
    ['with Alt', { altKey: true }],
    ['with Shift', { shiftKey: true }],
  ])('is silent for a letter that is %s', (_, rest) => {
    expect(resolveKey(press('e', rest), onPage)).toBeNull();
  });

  it.each<[string, Partial<KeyContext>]>([
    ['somebody is typing', { editable: true }],
    ['a dialog of the site is open', { dialogOpen: true }],
    ['keys are switched off', { keysOn: false }],
  ])('is silent for every key while %s', (_, rest) => {
    for (const id of COMMAND_IDS)
      for (const key of COMMANDS[id].keys) expect(resolveKey(press(key), { ...onPage, ...rest })).toBeNull();
  });

  it('leaves Enter to a link or button that has the focus, but not the letters', () => {
    const onButton = { ...onPage, activatable: true };
    expect(resolveKey(press('Enter'), onButton)).toBeNull();
    expect(resolveKey(press('e'), onButton)).toBe('decline');
  });

  it('hears letters with Caps Lock on', () => {
    expect(resolveKey(press('J'), onPage)).toBe('next');
  });

  it('hears a question mark, which most layouts type with Shift', () => {
    expect(resolveKey(press('?', { shiftKey: true }), onPage)).toBe('help');
  });

  it('knows nothing of other keys', () => {
    for (const key of ['b', 'Tab', ' ', 'F1', 'Dead', 'Process', 'Unidentified', ''])
      expect(resolveKey(press(key), inQueue)).toBeNull();
  });
});

describe('the commands', () => {
  it.each(['page', 'queue'] as const)('give no key two meanings (%s)', (surface) => {
    const keys = commandsFor(surface).flatMap((command) => keysOf(command, surface));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('press a control of the site only for accept, reply and decline', () => {
    expect(COMMAND_IDS.filter((id) => COMMANDS[id].presses)).toEqual(['accept', 'reply', 'decline']);
  });
});
