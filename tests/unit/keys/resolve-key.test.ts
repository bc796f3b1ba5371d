import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../utils/keys/choices.ts';
import { COMMAND_IDS, COMMANDS, commandsOn, SURFACES } from '../../../utils/keys/commands.ts';
import { type KeyContext, type KeyLike, resolveKey } from '../../../utils/keys/resolve-key.ts';
import { TOUCH_KINDS } from '../../../utils/people/index.ts';

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
  choices: {},
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

describe('keys that the reader chose', () => {
  const context = (choices: KeyContext['choices']): KeyContext => ({ ...onPage, choices });

  it('are heard in place of the command’s own', () => {
    const choices = context({ decline: 'x' });
    expect(resolveKey(press('x'), choices)).toBe('decline');
    expect(resolveKey(press('X'), choices)).toBe('decline');
    expect(resolveKey(press('e'), choices)).toBeNull();
    expect(resolveKey(press('a'), choices)).toBe('accept');
  });

  it('leave the arrows of the queue what they are', () => {
    const choices = { ...inQueue, choices: { next: 'n' } };
    expect(resolveKey(press('n'), choices)).toBe('next');
    expect(resolveKey(press('ArrowDown'), choices)).toBe('next');
  });

  it('may be none at all', () => {
    const choices = { ...inQueue, choices: { next: null } };
    expect(resolveKey(press('j'), choices)).toBeNull();
    expect(resolveKey(press('ArrowDown'), choices)).toBeNull();
  });

  it('do nothing while two commands want the same, and everything else goes on', () => {
    const choices = context({ decline: 'a' });
    expect(resolveKey(press('a'), choices)).toBeNull();
    expect(resolveKey(press('e'), choices)).toBeNull();
    expect(resolveKey(press('h'), choices)).toBe('later');
  });

  it('are heard with Shift or Alt, and only then', () => {
    const choices = context({ decline: 'Shift+x', accept: 'Alt+y' });
    expect(resolveKey(press('X', { shiftKey: true }), choices)).toBe('decline');
    // Caps Lock turns the letter round.
    expect(resolveKey(press('x', { shiftKey: true }), choices)).toBe('decline');
    expect(resolveKey(press('X'), choices)).toBeNull();
    expect(resolveKey(press('y', { altKey: true }), choices)).toBe('accept');
    expect(resolveKey(press('y'), choices)).toBeNull();
  });
});

describe('keyboards of other layouts', () => {
  const altGraph = (on: boolean) => ({ getModifierState: () => on });

  it('type a symbol with AltGr, which Windows calls Ctrl and Alt', () => {
    const choices = { ...onPage, choices: { decline: '@' } };
    const held = { ctrlKey: true, altKey: true };
    expect(resolveKey(press('@', { ...held, ...altGraph(true) }), choices)).toBe('decline');
    expect(resolveKey(press('@', { ...held, ...altGraph(false) }), choices)).toBeNull();
  });

  it('type a digit with Shift, as in France', () => {
    expect(resolveKey(press('1', { shiftKey: true }), { ...onPage, choices: { decline: '1' } })).toBe(
      'decline',
    );
  });

  it('have other letters on the same keys: their Latin ones count', () => {
    expect(resolveKey(press('о', { code: 'KeyJ' }), onPage)).toBe('next');
    expect(resolveKey(press('ξ', { code: 'KeyJ' }), onPage)).toBe('next');
    expect(resolveKey(press('О', { code: 'KeyJ', shiftKey: true }), onPage)).toBeNull();
    // French: the key that types j elsewhere is j there too, and what types a sits on the Q of others.
    expect(resolveKey(press('a', { code: 'KeyQ' }), onPage)).toBe('accept');
    expect(resolveKey(press('é', { code: 'KeyA' }), onPage)).toBeNull();
  });

  it('can be given their own letters, which count first', () => {
    const choices = { ...onPage, choices: { decline: 'о' } };
    expect(resolveKey(press('о', { code: 'KeyJ' }), choices)).toBe('decline');
  });

  it('begin accents with a key that types nothing', () => {
    const choices = { ...onPage, choices: { decline: '´' } };
    expect(resolveKey(press('Dead'), choices)).toBeNull();
  });
});

describe('keys among people', () => {
  const amongPeople = (choices: KeyContext['choices'] = {}) =>
    ({ ...onPage, surface: 'people', choices }) as const;

  it('log each kind of touch by a digit, in the order of the kinds', () => {
    const heard = TOUCH_KINDS.map((_, at) => resolveKey(press(String(at + 1)), amongPeople()));
    expect(heard).toEqual([...TOUCH_KINDS]);
  });

  it('are their own: what they mean in the queue is no matter', () => {
    expect(resolveKey(press('l'), amongPeople())).toBe('log');
    expect(resolveKey(press('l'), inQueue)).toBe('relabel');
    expect(resolveKey(press('a'), amongPeople())).toBeNull();
    expect(resolveKey(press('s'), inQueue)).toBeNull();
    expect(resolveKey(press('ArrowDown'), amongPeople())).toBe('next');
  });

  it('are the reader’s where they chose others', () => {
    const chosen = amongPeople({ snooze: 'p', called: 'q', next: 'm' });
    expect(resolveKey(press('p'), chosen)).toBe('snooze');
    expect(resolveKey(press('q'), chosen)).toBe('called');
    expect(resolveKey(press('m'), chosen)).toBe('next');
    for (const key of ['s', '1', 'j']) expect(resolveKey(press(key), chosen)).toBeNull();
  });
});

describe('the commands', () => {
  it.each(SURFACES)('give no key two meanings (%s)', (surface) => {
    const keys = commandsOn(surface).flatMap((id) => keysOf(id, surface, {}));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('press a control of the site only for accept, reply and decline', () => {
    expect(COMMAND_IDS.filter((id) => COMMANDS[id].presses)).toEqual(['accept', 'reply', 'decline']);
  });
});
