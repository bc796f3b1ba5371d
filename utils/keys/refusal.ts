import { type Chord, isCharacter, partsOf } from './chord.ts';

/** Why a key cannot be given to a command. */
export const REFUSALS = ['browser', 'moving', 'unusable'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What moves about in every page; Escape always closes. */
const MOVING: ReadonlySet<string> = new Set([
  'Tab',
  ' ',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/** Keys with a name that no browser needs. */
const NAMED: ReadonlySet<string> = new Set(['Enter', 'Backspace', 'Delete', 'Insert']);

/** With Alt: the menus and address bars of Chromium, Edge and Firefox, and Firefox's tabs on Linux. */
const MENUS = /^[bdefhstv0-9]$/;

/** Why a chord stays the browser's or the page's; null where it can be given to a command. */
export function refusalOf(chord: Chord): Refusal | null {
  const { modifiers, key } = partsOf(chord);
  if (MOVING.has(key)) return 'moving';
  if (modifiers.includes('Ctrl') || modifiers.includes('Meta') || /^F\d+$/.test(key)) return 'browser';
  if (modifiers.includes('Alt') && MENUS.test(key)) return 'browser';
  return isCharacter(key) || NAMED.has(key) ? null : 'unusable';
}
