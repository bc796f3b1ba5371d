import { kindMet, kindOf, NUMBER, SPACE } from './characters.ts';
import type { FoldedText } from './folded-text.ts';
import type { Token } from './tokens.ts';

/**
 * The folded text with names, links and figures replaced by signs, so that no weight is about one person or company.
 * `units` holds, for each unit of `text`, the position in the folded text that it came from.
 */
export interface MaskedText {
  readonly text: string;
  readonly units: readonly number[];
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly sign: number;
}

const BLANK = 0x20;
const NEW_LINE = 0x0a;
const FIGURE = 0x30;
const NAME = 0xa7; // §
const LINK = 0xac; // ¬
const ADDRESS_LIKE =
  /https?:\/\/\S+|www\.\S+|(?<!\S)\S{1,80}@\S{1,80}\.\S+|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}\.(?:com|net|org|io|ai|co|nl|de|fr|es|pt|it|br|be|eu|me|app|dev)\b(?:\/\S*)?/gu;
/** What every address has, and few other texts. */
const MAYBE_ADDRESS = /:\/\/|\.\S/;
const GREETING =
  /^(?:hi|hello|hey|dear|hoi|hallo|beste|dag|lieber?|sehr|geehrter?|bonjour|salut|cher|chere|hola|estimad[oa]|ola|oi|prezad[oa]|car[oa]|ciao|buongiorno|gentile)$/;

/** A capital inside a sentence is a name in six of our languages; in German every noun has one. */
function isName(token: Token, previous: Token | undefined, nounsAreCapital: boolean): boolean {
  if (token.casing !== 'mixed' || token.text.length < 2) return false;
  if (previous && GREETING.test(previous.text)) return true;
  return !token.opensSentence && !nounsAreCapital;
}

/** Links, then names, both in the order of the text; where both begin at one place, the link comes first. */
function findReplacements(
  text: string,
  tokens: readonly Token[],
  language: string | null,
): readonly Replacement[] {
  const links: Replacement[] = [];
  if (MAYBE_ADDRESS.test(text))
    for (const { 0: address, index } of text.matchAll(ADDRESS_LIKE))
      links.push({ from: index, to: index + address.length, sign: LINK });
  const names: Replacement[] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    if (isName(token, previous, language === 'de'))
      names.push({ from: token.foldedStart, to: token.foldedEnd, sign: NAME });
    previous = token;
  }
  return links.length === 0 ? names : [...links, ...names].sort((a, b) => a.from - b.from);
}

function signFor(code: number): number {
  const kind = kindOf(code);
  if ((kind & SPACE) !== 0) return code === NEW_LINE ? NEW_LINE : BLANK;
  return (kind & NUMBER) !== 0 ? FIGURE : code;
}

/** Signs of which several in a row become one. */
function standsOnce(sign: number): boolean {
  return sign === BLANK || sign === FIGURE || sign === NAME;
}

/** Surely neither space, figure nor the sign of a name: it stands as it is. */
function isPlain(code: number): boolean {
  const kind = kindMet(code);
  return kind !== 0 && (kind & (SPACE | NUMBER)) === 0 && code !== NAME;
}

/** Masks names, links and figures; single spaces between, one space around. */
export function maskText(folded: FoldedText, tokens: readonly Token[], language: string | null): MaskedText {
  const { text } = folded;
  const replacements = findReplacements(text, tokens, language);
  const units = new Array<number>(text.length + 2);
  units[0] = 0;
  const pieces = [' '];
  let length = 1;
  let last = BLANK;
  /** From here to where we are, the text is masked as it stands. */
  let kept = 0;
  let number = 0;
  let nextFrom = replacements[0]?.from ?? Infinity;
  for (let at = 0, end = 0; at < text.length; at = end) {
    const code = text.charCodeAt(at);
    end = at + 1;
    if (at < nextFrom && (code === BLANK ? last !== BLANK : isPlain(code))) {
      units[length++] = at;
      last = code;
      continue;
    }
    const replacement = at < nextFrom ? undefined : replacements[number];
    const sign = replacement?.sign ?? signFor(code);
    end = replacement?.to ?? end;
    while (nextFrom < end) nextFrom = replacements[++number]?.from ?? Infinity;
    const isPut = sign !== last || !standsOnce(sign);
    if (!isPut || sign !== code) {
      pieces.push(text.slice(kept, at));
      if (isPut) pieces.push(String.fromCharCode(sign));
      kept = end;
    }
    if (isPut) units[length++] = at;
    last = sign;
  }
  pieces.push(text.slice(kept));
  if (last !== BLANK) {
    pieces.push(' ');
    units[length++] = text.length - 1;
  }
  units.length = length;
  // Joined and not added one by one: a text that is made of pieces takes half as long again to read.
  return { text: pieces.join(''), units };
}
