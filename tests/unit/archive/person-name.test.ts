import { describe, expect, it } from 'vitest';
import { keysInText, nameKeys, plainName } from '../../../utils/archive/person-name.ts';

const finds = (text: string, name: string) => {
  const keys = new Set(keysInText(text));
  return nameKeys(name).some((key) => keys.has(key));
};

describe('a name in a text', () => {
  it.each([
    ['Petra Valk said that I should write', 'Petra Valk'],
    ['greetings from petra valk!', 'Petra Valk, MBA (she/her)'],
    ['I know Jan de Vries well', 'Jan de Vries'],
    ['I know Jan Vries well', 'Jan de Vries'],
    ['Maria Lopez sent me', 'María Teresa López'],
    ['Ask Jean-Luc', 'Jean-Luc Moreau'],
  ])('%s: %s is found', (text, name) => {
    expect(finds(text, name)).toBe(true);
  });

  it.each([
    ['Petra said that I should write', 'Petra Valk'],
    ['Piet de Vries sent me', 'Jan de Vries'],
    ['Maria and Lopez', 'Madonna'],
    ['nothing at all', ''],
  ])('%s: %s is not found', (text, name) => {
    expect(finds(text, name)).toBe(false);
  });
});

describe('what stands behind a name', () => {
  it.each([
    ['Petra Valk, MBA', 'Petra Valk'],
    ['Petra Valk (she/her)', 'Petra Valk'],
    ['Petra Valk | Coach ⭐', 'Petra Valk'],
    ['🌊 Petra Valk', 'Petra Valk'],
    ["Siobhán O'Neill", "Siobhán O'Neill"],
    ['Anne-Marie Dubois', 'Anne-Marie Dubois'],
  ])('%s: %s', (written, name) => {
    expect(plainName(written)).toBe(name);
  });
});
