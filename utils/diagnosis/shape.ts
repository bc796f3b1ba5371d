import { withPlainDigits } from '../sites/cards/text.ts';

/**
 * One letter for each kind of script that a site reader tells apart: those with capitals, those that write words onto
 * each other, those that write particles onto the front of a name. Small letter first; most have no capitals.
 */
const STAND_INS: readonly (readonly [RegExp, small: string, capital: string])[] = [
  [/\p{Script=Latin}/u, 'x', 'X'],
  [/\p{Script=Cyrillic}/u, 'ж', 'Ж'],
  [/\p{Script=Greek}/u, 'ω', 'Ω'],
  [/\p{Script=Han}/u, '字', '字'],
  [/\p{Script=Hiragana}/u, 'あ', 'あ'],
  [/\p{Script=Katakana}/u, 'ア', 'ア'],
  [/\p{Script=Hangul}/u, '한', '한'],
  [/\p{Script=Thai}/u, 'ก', 'ก'],
  [/\p{Script=Lao}/u, 'ກ', 'ກ'],
  [/\p{Script=Khmer}/u, 'ក', 'ក'],
  [/\p{Script=Arabic}/u, 'س', 'س'],
  [/\p{Script=Hebrew}/u, 'ש', 'ש'],
];

const CAPITAL = /\p{Lu}|\p{Lt}/u;
const CASED = /\p{Lu}|\p{Lt}|\p{Ll}/u;
const PICTURE = String.raw`[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}]`;
/** Marks that steer direction and joining are kept with punctuation and spaces: readers know them. */
const KEPT = String.raw`[\p{P}\p{S}\p{Z}\s\p{Bidi_Control}\ufe0f\ufeff\u200b-\u200d\u00ad]`;
const PARTS = new RegExp(
  String.raw`(\p{Nd}+)|(\p{Alphabetic}[\p{M}--\ufe0f]*)|(${PICTURE})|(${KEPT})|[\s\S]`,
  'gv',
);

/**
 * A text without what it says: letters become x or X (or one letter of their script), numbers 1, 10, 100 … and nought
 * stays nought, for "(0)" is how a page says that it is empty. Punctuation, spaces and the number of characters stay.
 */
export function shapeOf(text: string): string {
  return withPlainDigits(text.normalize('NFC')).replace(PARTS, (part, number, letter, picture, kept) => {
    if (number !== undefined) return /^0+$/.test(part) ? part : '1'.padEnd([...part].length, '0');
    if (letter !== undefined) return shapeOfLetter(part);
    if (picture !== undefined) return part.length > 1 ? '🙂' : '☺';
    return kept !== undefined ? part : 'x';
  });
}

/** @param letter one letter, perhaps with marks upon it. */
function shapeOfLetter(letter: string): string {
  const [first = '', ...marks] = letter;
  const known = STAND_INS.find(([script]) => script.test(first));
  // Letters of a style of their own are Latin to the eye; those of other scripts have no capitals.
  const [, small, capital] = known ?? (CASED.test(first) ? [null, 'x', 'X'] : [null, 'क', 'क']);
  return (CAPITAL.test(first) ? capital : small) + small.repeat(marks.length);
}
