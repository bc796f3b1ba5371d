import { expect, test } from 'vitest';
import { holdsName, naming, withoutAnyName } from '../../../utils/sites/cards/naming.ts';

test.each([
  { why: 'another apostrophe', label: "Accept Siobhán O'Rourke's invitation", name: 'Siobhán O’Rourke' },
  { why: 'no-break spaces', label: 'Accept Jesper\u00a0Holm’s invitation', name: 'Jesper Holm' },
  { why: 'letters in parts', label: 'Accept Jose\u0301 Gil’s invitation', name: 'José Gil' },
  { why: 'marks of direction', label: 'قبول دعوة \u2068محمد الحارثي\u2069', name: 'محمد الحارثي' },
  { why: 'a preposition written onto it', label: 'השב לדנה לוי', name: 'דנה לוי' },
  { why: 'an ending written onto it', label: 'Malte Harmsens Profilbild', name: 'Malte Harmsen' },
  { why: 'no spaces around it', label: '接受李雨桐的邀請', name: '李雨桐' },
  { why: 'another script around it', label: 'Vito Accettaさんの招待を承認', name: 'Vito Accetta' },
  { why: 'its picture left out', label: 'Accept Kai Nakamura’s invitation', name: 'Kai 🌊 Nakamura' },
])('a label names a person with $why', ({ label, name }) => {
  expect(holdsName(label, name)).toBe(true);
});

test.each([
  ['Accept Bob’s invitation', 'Bo'],
  ['Accept Marianne Dupont’s invitation', 'Anne Dupont'],
  ['Accept', 'Ada'],
])('%s does not name %s', (label, name) => {
  expect(holdsName(label, name)).toBe(false);
});

test.each([
  { label: 'Accept Ada Neri’s invitation', name: 'Ada Neri', found: 'this-person' },
  { label: 'Accept Ada’s invitation', name: 'Ada Neri', found: 'perhaps-this-person' },
  { label: 'Accept Ada Neri’s invitation', name: 'Dr. Ada Neri, PhD', found: 'perhaps-this-person' },
  { label: 'Accept Cy Neri’s invitation', name: 'Dr. Ada Neri, PhD', found: 'somebody-else' },
  { label: 'Accept Bob Jones’s invitation', name: 'Bob', found: 'perhaps-this-person' },
  { label: 'Accept', name: 'Ada Neri', found: 'nobody' },
  { label: 'Accept Invitation', name: 'Ada Neri', found: 'nobody' },
  { label: 'Einladung annehmen', name: 'Ada Neri', found: 'nobody' },
  { label: '接受', name: '李雨桐', found: 'nobody' },
  { label: 'Accept Accept’s invitation', name: 'Accept', found: 'this-person' },
  { label: 'Accept Accept Jones’s invitation', name: 'Accept', found: 'perhaps-this-person' },
  { label: 'Accept Marcus Bell’s invitation', name: 'Ada Neri', found: 'somebody-else' },
  { label: '接受王小明先生寄給您的建立聯繫邀請', name: '李雨桐', found: 'somebody-else' },
])('$label, on the card of $name: $found', ({ label, name, found }) => {
  expect(naming(label, name)).toBe(found);
});

test.each([
  ['Accept Ada Neri’s invitation', 'Ada Neri', "Accept  's invitation"],
  ['Reply to Ada', 'Ada Neri', 'Reply to  '],
  ['Reply to Accept', 'Accept Ignore', 'Reply to  '],
  ['Accept', 'Accept Ignore', 'Accept'],
])('%s says, besides the name of %s: %s', (label, name, rest) => {
  expect(withoutAnyName(label, name)).toBe(rest);
});
