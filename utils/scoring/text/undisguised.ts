/** A note as it looks to a reader, with the way back to where each of its units stands in the original. */
export interface Undisguised {
  readonly text: string;
  /** The place in the original of a place in `text`, as a start or as an (exclusive) end. */
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
}

/** Letters of other scripts that look like Latin ones; the common part of Unicode's list of confusables. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухіјѕһԁԛԝӏкмтвнгп', 'aeopcyxijshdqwlkmtbhrn'],
    ['АВЕКМНОРСТУХІЈЅԌԚԜӀ', 'ABEKMHOPCTYXIJSGQWI'],
    ['αονιρτυκχεη', 'aoviptukxen'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, at) => [letter, to.charAt(at)] as const)),
);

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const FOREIGN_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const WORD = /\p{L}+/gu;
/** Characters that nobody sees. The one that joins emoji is seen: as one emoji instead of several. */
const UNSEEN = /(?!\u200d(?=\p{Extended_Pictographic}))(?:[\p{Cf}\u115f\u1160\u3164]|\u034f|\ufe0e)/gu;

/** Unseen characters and letters of other scripts come late in Unicode, the soft hyphen apart. */
const MAYBE_DISGUISED = /[^\s -\u00ac\u00ae-\u02ff]/;
const asItIs = (at: number) => at;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Words of look-alike letters alone become Latin, where the text around them is. */
function withoutLookAlikes(text: string): string {
  if (!FOREIGN.test(text) || countOf(text, LATIN_LETTERS) <= countOf(text, FOREIGN_LETTERS)) return text;
  return text.replace(WORD, (word) => {
    if (!FOREIGN.test(word)) return word;
    const plain = [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
    return FOREIGN.test(plain) ? word : plain;
  });
}

/**
 * Takes off what hides words from a program and not from a reader: unseen characters inside words and letters of
 * other scripts that look like Latin ones.
 */
export function undisguise(original: string): Undisguised {
  if (!MAYBE_DISGUISED.test(original)) return { text: original, start: asItIs, end: asItIs };
  const plain = withoutLookAlikes(original);
  const gone = [...plain.matchAll(UNSEEN)];
  if (gone.length === 0) return { text: plain, start: asItIs, end: asItIs };
  const kept: string[] = [];
  const places: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    kept.push(plain.slice(from, to));
    for (let at = from; at < to; at++) places.push(at);
  };
  for (const match of gone) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(plain.length);
  return {
    text: kept.join(''),
    start: (at) => places[at] ?? original.length,
    end: (at) => (at > 0 ? (places[at - 1] ?? original.length - 1) + 1 : 0),
  };
}
