import type { ControlWords } from '../network.ts';
import { speaksOfAll } from '../words/all-words.ts';
import { rememberingFor } from './remember.ts';
import { beginsAnywhere, folded } from './text.ts';

export type ControlRole = 'accept' | 'ignore' | 'other' | 'unknown';

/** Refusing words before accepting ones, and both before the rest: an ignore label may well hold "connect". */
const ROLES = ['ignore', 'accept', 'other'] as const;

interface Needle {
  readonly word: string;
  /** The place of its role among {@link ROLES}. */
  readonly rank: number;
}

interface Needles {
  /** Those that may begin anywhere in a label; there are none of these in scripts whose words are parted. */
  readonly anywhere: readonly Needle[];
  /** Those that begin a word, by their first letter, so that a label is compared with few of them. */
  readonly beginnings: ReadonlyMap<string, readonly Needle[]>;
  /** Those of several words. */
  readonly phrases: ReadonlySet<string>;
}

/** Most labels hold a name, and are longer. */
const LONGEST_PHRASE = 24;

const made = new WeakMap<ControlWords, Needles>();

/** Made when the first control is read: most pages have none. */
function needlesOf(words: ControlWords): Needles {
  const before = made.get(words);
  if (before !== undefined) return before;
  const needles = makeNeedles(words);
  made.set(words, needles);
  return needles;
}

function makeNeedles(table: ControlWords): Needles {
  const all = ROLES.flatMap((role, rank) => table[role].map((word) => ({ word: folded(word), rank })));
  const beginnings = Map.groupBy(
    all.filter(({ word }) => !beginsAnywhere(word)),
    ({ word }) => word.charAt(0),
  );
  const phrases = new Set(all.map(({ word }) => word).filter((word) => word.includes(' ')));
  return { anywhere: all.filter(({ word }) => beginsAnywhere(word)), beginnings, phrases };
}

/** No script that parts its words has needles that begin anywhere. */
const PARTED = /^[\x20-\u052f]*$/;

/**
 * What a control does, by the words of its accessible name in any of the languages known to the network's tables. The
 * person's name must have been taken out: a Mr Accetta ignores nobody. What answers all requests at once answers none.
 */
export const controlRole = rememberingFor((label, table: ControlWords): ControlRole => {
  const words = spaced(label);
  if (speaksOfAll(words)) return 'other';
  let best: number = ROLES.length;
  const { anywhere, beginnings } = needlesOf(table);
  if (!PARTED.test(words)) {
    for (const { word, rank } of anywhere) if (rank < best && words.includes(word)) best = rank;
  }
  for (let space = 0; space !== -1; space = words.indexOf(' ', space + 1)) {
    for (const { word, rank } of beginnings.get(words.charAt(space + 1)) ?? [])
      if (rank < best && words.startsWith(word, space + 1)) best = rank;
  }
  return ROLES[best] ?? 'unknown';
});

/** Whether a role is that of one of a request's two controls. */
export function isAnswer(role: ControlRole): boolean {
  return role === 'accept' || role === 'ignore';
}

/** Whether a label of several words is one of the table's, such as "Yok Say": no name stands on such a control. */
export function isNothingButWords(label: string, table: ControlWords): boolean {
  return label.length <= LONGEST_PHRASE && needlesOf(table).phrases.has(spaced(label).trim());
}

/** Words with one space before each. */
function spaced(label: string): string {
  return ` ${folded(label)
    .replace(/[^\p{L}\p{M}\p{Nd}']+/gu, ' ')
    .trim()} `;
}
