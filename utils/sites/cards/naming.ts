import { comparable, isUnspaced, SPACED_LETTER } from './text.ts';

/** Whom a control's accessible name speaks of, as seen from one person's card. */
export type Naming = 'this-person' | 'perhaps-this-person' | 'nobody' | 'somebody-else';

/** Letters that a language may write onto the end of a name (German "Harmsens", Turkish "Aydın'ın"). */
const LONGEST_ENDING = 4;
const WORD_CHARACTER = new RegExp(SPACED_LETTER, 'v');
const ENDING = new RegExp(`^${SPACED_LETTER}*`, 'v');
/** Below this length an ending could as well make it another name: Bo is not Bob. */
const SHORTEST_NAME_WITH_ENDING = 5;
/** Scripts that write "to" and "from" onto the front of a name. */
const PREFIXED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const STARTS_A_NAME = /\s["“„«(]?\p{Lu}/u;
const SPEAKS_OF_THE_REQUEST =
  /\s(?:Invit|Request|Connect|Einlad|Anfrage|Kontakt|Solicit|Convite|Uitnodig)\p{L}*/gu;
/** In scripts without capitals: the length of "accept this invitation", with room to spare. */
const LONGEST_NAMELESS_LABEL = 14;

/** Whether a text holds somebody's name, whatever its apostrophes and spaces, and not as a part of a longer word. */
export function holdsName(text: string, name: string): boolean {
  const wanted = comparable(name);
  if (wanted === '') return false;
  const within = comparable(text);
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    if (isUnspaced(wanted) || standsAlone(within, at, wanted)) return true;
  }
  return false;
}

/** Whether a text begins with somebody's name. */
export function startsWithName(text: string, name: string): boolean {
  const wanted = comparable(name);
  const start = comparable(text).slice(0, wanted.length + 1);
  return start.startsWith(wanted) && holdsName(start, wanted);
}

/** Tells from a control's accessible name whether it belongs to the person on the card. */
export function naming(label: string, name: string): Naming {
  if (holdsName(label, name)) return goesOn(label, name) ? 'perhaps-this-person' : 'this-person';
  if (partsOf(name).some((part) => holdsName(label, part))) return 'perhaps-this-person';
  return speaksOfSomebody(comparable(label)) ? 'somebody-else' : 'nobody';
}

/** The given name, and each two words that follow each other: "Ada Neri" of "Dr. Ada Neri, PhD". */
function partsOf(name: string): readonly string[] {
  const words = comparable(name).split(' ');
  const [given = ''] = words;
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`.replace(/,$/, ''));
  return given.length > 1 ? [given, ...pairs] : pairs;
}

/** What a label says besides the name. */
export function withoutName(label: string, name: string): string {
  const wanted = comparable(name);
  return wanted === '' ? label : comparable(label).replace(wanted, ' ');
}

/** What a label says besides the name, or the given name where that is all it has: "Reply to Anna". */
export function withoutAnyName(label: string, name: string): string {
  const [given = ''] = comparable(name).split(' ');
  const isShort = !holdsName(label, name) && holdsName(label, given) && comparable(label) !== given;
  return withoutName(label, isShort ? given : name);
}

function standsAlone(text: string, at: number, name: string): boolean {
  if (PREFIXED.test(name)) return true;
  if (WORD_CHARACTER.test(text[at - 1] ?? '')) return false;
  const ending = ENDING.exec(text.slice(at + name.length))?.[0] ?? '';
  return ending === '' || (name.length >= SHORTEST_NAME_WITH_ENDING && ending.length <= LONGEST_ENDING);
}

/** Bob, where the label says Bob Jones; but not a Mr Accept, whom "Accept Accept’s invitation" names the second time. */
function goesOn(label: string, name: string): boolean {
  const text = comparable(label).replace(SPEAKS_OF_THE_REQUEST, '');
  const [, ...after] = text.split(comparable(name));
  return after.every((rest, at) => /^ \p{Lu}/u.test(rest) || (rest === ' ' && at < after.length - 1));
}

/** Whether a label names a person at all, told by its capitals where its script has them, else by its length. */
export function speaksOfSomebody(label: string): boolean {
  const cased = label.toLowerCase() !== label.toUpperCase();
  if (!cased) return label.length > LONGEST_NAMELESS_LABEL;
  return STARTS_A_NAME.test(label.replace(SPEAKS_OF_THE_REQUEST, ''));
}
