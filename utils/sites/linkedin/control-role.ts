import { beginsAnywhere, folded } from './text.ts';
import { ACCEPT_WORDS, IGNORE_WORDS, OTHER_WORDS } from './words/control-words.ts';

export type ControlRole = 'accept' | 'ignore' | 'other' | 'unknown';

/** Refusing words before accepting ones, and both before the rest: an ignore label may well hold "connect". */
const ROLES: readonly (readonly [ControlRole, readonly string[]])[] = [
  ['ignore', IGNORE_WORDS.map(needle)],
  ['accept', ACCEPT_WORDS.map(needle)],
  ['other', OTHER_WORDS.map(needle)],
];

const LABELS_REMEMBERED = 2000;
const remembered = new Map<string, ControlRole>();

/**
 * What a control does, by the words of its accessible name in any of the languages known. The person's name must have
 * been taken out: a Mr Accetta ignores nobody.
 */
export function controlRole(label: string): ControlRole {
  const known = remembered.get(label);
  if (known !== undefined) return known;
  if (remembered.size >= LABELS_REMEMBERED) remembered.clear();
  const words = spaced(label);
  const role = ROLES.find(([, needles]) => needles.some((word) => words.includes(word)))?.[0] ?? 'unknown';
  remembered.set(label, role);
  return role;
}

/** Words with one space before each, so that " word" finds beginnings of words alone. */
function spaced(label: string): string {
  return ` ${folded(label)
    .replace(/[^\p{L}\p{M}\p{Nd}']+/gu, ' ')
    .trim()} `;
}

function needle(word: string): string {
  return beginsAnywhere(word) ? folded(word) : ` ${folded(word)}`;
}
