import type { FoldedText } from './folded-text.ts';
import type { Token } from './tokens.ts';

/**
 * The folded text with names, links and figures replaced by signs, so that no weight is about one person or company.
 * `units` holds, for each unit of `text`, the position in the folded text that it came from.
 */
export interface MaskedText {
  readonly text: string;
  readonly units: Int32Array;
}

const NAME = '§';
const LINK = '¬';
const ADDRESS_LIKE =
  /https?:\/\/\S+|www\.\S+|(?<!\S)\S{1,80}@\S{1,80}\.\S+|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}\.(?:com|net|org|io|ai|co|nl|de|fr|es|pt|it|br|be|eu|me|app|dev)\b(?:\/\S*)?/gu;
const DIGIT = /\p{N}/u;
const GREETING =
  /^(?:hi|hello|hey|dear|hoi|hallo|beste|dag|lieber?|sehr|geehrter?|bonjour|salut|cher|chere|hola|estimad[oa]|ola|oi|prezad[oa]|car[oa]|ciao|buongiorno|gentile)$/;

/** A capital inside a sentence is a name in six of our languages; in German every noun has one. */
function isName(token: Token, previous: Token | undefined, nounsAreCapital: boolean): boolean {
  if (token.casing !== 'mixed' || token.text.length < 2) return false;
  if (previous && GREETING.test(previous.text)) return true;
  return !token.opensSentence && !nounsAreCapital;
}

/** Masks names, links and figures; single spaces between, one space around. */
export function maskText(folded: FoldedText, tokens: readonly Token[], language: string | null): MaskedText {
  const replaced = new Map<number, readonly [number, string]>();
  for (const match of folded.text.matchAll(ADDRESS_LIKE)) {
    replaced.set(match.index, [match.index + match[0].length, LINK]);
  }
  tokens.forEach((token, index) => {
    if (isName(token, tokens[index - 1], language === 'de')) {
      if (!replaced.has(token.foldedStart)) replaced.set(token.foldedStart, [token.foldedEnd, NAME]);
    }
  });

  const out: string[] = [' '];
  const units: number[] = [0];
  const push = (char: string, at: number) => {
    const last = out[out.length - 1];
    if ((char === ' ' || char === NAME || char === '0') && char === last) return;
    out.push(char);
    units.push(at);
  };
  for (let at = 0; at < folded.text.length; ) {
    const span = replaced.get(at);
    if (span) {
      push(span[1], at);
      at = span[0];
      continue;
    }
    const char = folded.text.charAt(at);
    if (char === '\n') push('\n', at);
    else if (/\s/.test(char)) push(' ', at);
    else push(DIGIT.test(char) ? '0' : char, at);
    at++;
  }
  push(' ', Math.max(0, folded.text.length - 1));
  return { text: out.join(''), units: Int32Array.from(units) };
}
