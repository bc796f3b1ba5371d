import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIXED,
  type KeyChoices,
  keyMap,
  keysOf,
  mainKey,
  parseKeyChoices,
  rivalsOf,
  shownKey,
} from '../../../utils/keys/choices.ts';
import { type Chord, chordOf, partsOf } from '../../../utils/keys/chord.ts';
import { COMMAND_IDS, type CommandId, SURFACES, whereOf } from '../../../utils/keys/commands.ts';
import { refusalOf } from '../../../utils/keys/refusal.ts';
import { resolveKey } from '../../../utils/keys/resolve-key.ts';

const ANY = { isTrusted: true, repeat: false, isComposing: false, ctrlKey: false, metaKey: false };
const IDLE = { keysOn: true, dialogOpen: false, editable: false, activatable: false };

/** The event that is written so. */
function pressOf(chord: Chord) {
  const { modifiers, key } = partsOf(chord);
  return { ...ANY, key, altKey: modifiers.includes('Alt'), shiftKey: modifiers.includes('Shift') };
}

const free = fc
  .tuple(
    fc.constantFrom('', 'Alt+', 'Shift+', 'Alt+Shift+'),
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
      fc.constantFrom('Enter', 'Delete', '+'),
    ),
  )
  .map(([modifiers, key]) => chordOf(pressOf(`${modifiers}${key}`)) ?? '')
  .filter((chord) => chord !== '' && refusalOf(chord) === null);
const letters = fc.constantFrom('a', 'b', 'e', 'j', 'k', 'l', 'x', 'Shift+a', '?', '/');
const choices: fc.Arbitrary<KeyChoices> = fc
  .dictionary(fc.constantFrom(...COMMAND_IDS), fc.oneof(fc.constant(null), letters, free))
  .map(parseKeyChoices);

describe('any choices', () => {
  it('give no key two meanings', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...SURFACES), (chosen, surface) => {
        const keys = COMMAND_IDS.flatMap((id) => keysOf(id, surface, chosen));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('work exactly where nobody else wants the key, and say so on both sides where somebody does', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        for (const id of COMMAND_IDS) {
          const key = mainKey(id, chosen);
          const rivals = rivalsOf(id, chosen);
          for (const rival of rivals) expect(rivalsOf(rival, chosen)).toContain(id);
          const shown = whereOf(id).map((surface) => shownKey(id, surface, chosen));
          if (key === null || rivals.length === 0) expect(new Set(shown)).toEqual(new Set([key]));
          else expect(shown).toContain(null);
        }
      }),
    );
  });

  it('are obeyed: what is shown beside a command is what works', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        for (const id of COMMAND_IDS) {
          for (const surface of whereOf(id)) {
            const key = shownKey(id, surface, chosen);
            if (key === null) continue;
            expect(resolveKey(pressOf(key), { ...IDLE, surface, choices: chosen })).toBe(id);
          }
        }
      }),
    );
  });

  it('never take Escape away', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        for (const surface of SURFACES) expect(keyMap(surface, chosen).get('Escape')).toBe('close');
      }),
    );
  });

  it('are choices, whatever was stored, and stay what they are when they are stored again', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...COMMAND_IDS, 'launch'), fc.oneof(fc.anything(), fc.string())),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const parsed = parseKeyChoices(value);
        expect(parseKeyChoices(structuredClone(parsed))).toEqual(parsed);
        for (const [id, chord] of Object.entries(parsed)) {
          expect(COMMAND_IDS).toContain(id);
          if (chord !== null) expect(refusalOf(chord)).toBeNull();
        }
      }),
    );
  });
});

describe('stored choices', () => {
  it('fall back one by one', () => {
    expect(
      parseKeyChoices({ decline: 'x', accept: 'Ctrl+w', later: 7, reply: null, close: 'q', launch: 'l' }),
    ).toEqual({ decline: 'x', reply: null });
  });

  it.each(['', 'X', 'Shift+?', 'x+y', 'Shift+', 'Dead', 'xy'])('know no key that is written %s', (chord) => {
    expect(parseKeyChoices({ decline: chord })).toEqual({});
  });

  it('can hold every key that is not refused', () => {
    fc.assert(
      fc.property(free, (chord) => {
        expect(parseKeyChoices({ decline: chord })).toEqual({ decline: chord });
      }),
    );
  });

  it('hold no key for what is fixed', () => {
    for (const id of FIXED) expect(parseKeyChoices({ [id]: 'x' })).toEqual({});
  });
});

describe('a key that two commands want', () => {
  it('is told to both, and to nobody else', () => {
    const chosen = parseKeyChoices({ decline: 'a' });
    const rivals = COMMAND_IDS.map((id): readonly [CommandId, readonly CommandId[]] => [
      id,
      rivalsOf(id, chosen),
    ]);
    expect(rivals.filter(([, others]) => others.length > 0)).toEqual([
      ['accept', ['decline']],
      ['decline', ['accept']],
    ]);
    expect([shownKey('accept', 'page', chosen), shownKey('decline', 'page', chosen)]).toEqual([null, null]);
  });

  it('is silent on the page as well where one of them is heard in the queue alone', () => {
    const chosen = parseKeyChoices({ decline: 'l' });
    expect(keyMap('page', chosen).has('l')).toBe(false);
    expect(rivalsOf('relabel', chosen)).toEqual(['decline']);
  });

  it('works again when one of them has another', () => {
    expect(shownKey('decline', 'queue', parseKeyChoices({ decline: 'a', accept: 'y' }))).toBe('a');
    expect(shownKey('decline', 'queue', parseKeyChoices({ decline: 'a', accept: null }))).toBe('a');
  });

  it('is silent among people alone where it is wanted twice there', () => {
    const chosen = parseKeyChoices({ next: 'n' });
    expect(keyMap('people', chosen).has('n')).toBe(false);
    expect([shownKey('next', 'people', chosen), shownKey('note', 'people', chosen)]).toEqual([null, null]);
    expect(rivalsOf('next', chosen)).toEqual(['note']);
    expect(rivalsOf('note', chosen)).toEqual(['next']);
    expect(keyMap('queue', chosen).get('n')).toBe('next');
    expect(shownKey('next', 'page', chosen)).toBe('n');
  });

  it('is no such key where one of them is heard in the queue and the other among people', () => {
    const chosen = parseKeyChoices({ relabel: 'c', snooze: 'a' });
    expect(COMMAND_IDS.filter((id) => rivalsOf(id, chosen).length > 0)).toEqual([]);
    expect(keyMap('people', chosen).get('c')).toBe('copy');
    expect(keyMap('queue', chosen).get('a')).toBe('accept');
  });
});

describe('a key', () => {
  it.each([
    ['Ctrl+w', 'browser'],
    ['Meta+r', 'browser'],
    ['F5', 'browser'],
    ['Alt+d', 'browser'],
    ['Tab', 'moving'],
    ['Shift+Tab', 'moving'],
    [' ', 'moving'],
    ['ArrowDown', 'moving'],
    ['Alt+ArrowLeft', 'moving'],
    ['Escape', 'moving'],
    ['AudioVolumeUp', 'unusable'],
    ['x', null],
    ['Shift+x', null],
    ['Alt+x', null],
    ['Alt++', null],
    ['Delete', null],
    ['ß', null],
    ['о', null],
  ])('%s is refused because: %s', (chord, because) => {
    expect(refusalOf(chord)).toBe(because);
  });
});
