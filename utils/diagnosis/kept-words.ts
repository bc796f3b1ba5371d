import { mutualConnections } from '../sites/cards/mutual-connections.ts';
import { isReceivedTime } from '../sites/cards/received-time.ts';
import { beginsAnywhere } from '../sites/cards/text.ts';
import type { Network } from '../sites/network.ts';
import { isSharedContext } from '../sites/words/context-words.ts';
import type { MutualWords } from '../sites/words/mutual-words.ts';
import { isExpanderWord, isReply } from '../sites/words/note-words.ts';
import { asksForSomethingElse, asksToConnect } from '../sites/words/sentence-words.ts';

/** From one character of a text up to another, end exclusive. */
type Span = readonly [start: number, end: number];

/** What of a network's own words may be kept. */
interface KeptWords {
  readonly controls: ReadonlySet<string>;
  readonly mutual: readonly MutualWords[];
  readonly empty: readonly string[];
  /** An address, written out as text. */
  readonly address: RegExp;
}

export function keptWordsOf({ controls, words, paths }: Network): KeptWords {
  return {
    controls: new Set([...controls.accept, ...controls.ignore, ...controls.other]),
    mutual: words.mutual,
    empty: words.empty,
    address: paths.pasted,
  };
}

/** By which a reader tells the site's own sentences from headlines. */
const YOU = new Set('you vous te você ti vi je jou dig deg vás tě anda вас вам sizi bạn sie dich'.split(' '));
/** Capitals inside a line are names, but for these beginnings of the site's own nouns. */
const SITE_NOUN =
  /^(?:invit|request|connect|einlad|anfrage|kontakt|netzwerk|verbind|solicit|convite|uitnodig)/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}]/u;
const CAPITAL = /\p{Lu}|\p{Lt}/u;
const LONGEST_WORDS = 24;
/** A longer line is somebody's prose. */
const LONGEST_LINE = 120;
const PROSE = /[.!?…。！？؟।]\s*$|[!?？！؟]/u;

/** What stands on a control may be kept where it is in the word tables. @param text in Unicode NFC. */
export function keptOnControl(text: string, { controls }: KeptWords): readonly Span[] {
  const isControlWord = (word: string) => controls.has(word) || isExpanderWord(word) || isReply(word);
  return starts(text).flatMap((start, nth) => {
    if (nth > 0 && looksLikeAName(text, start)) return [];
    const isWord = nth === 0 ? isControlWord : (word: string) => isControlWord(word) || isSentenceWord(word);
    return shortest(text, start, isWord);
  });
}

/**
 * What a line outside a control may keep: the words by which the site says who asks for what, how many people both
 * know, when it was, and that nobody is waiting. Nothing of a line that says none of it.
 *
 * @param text in Unicode NFC.
 * @param around all that is written in the same line: a link may part the site's sentence.
 * @param language the page's own word for its language.
 */
export function keptInLine(
  text: string,
  around: string,
  language: string,
  words: KeptWords,
): readonly Span[] {
  const plain = alignedFold(text);
  const line = plain.trim();
  const indent = plain.indexOf(line);
  const address = words.address.exec(text);
  if (address !== null) return [[0, address[0].length]];
  if (line === '' || line.length > LONGEST_LINE) return [];
  if (isReceivedTime(text.trim(), language)) return [[0, text.length]];
  const empty = words.empty.find((phrase) => line.startsWith(phrase));
  if (empty !== undefined) return [[indent, indent + empty.length]];
  if (mutualConnections(text, words.mutual) !== null) return mutualWords(plain, words.mutual);
  if (isSharedContext(line)) return shortest(text, indent, isSharedContext);
  if (!isSentence(alignedFold(around).trim())) return [];
  return starts(text).flatMap((start) =>
    looksLikeAName(text, start) ? [] : shortest(text, start, (word) => isSentenceWord(word) || YOU.has(word)),
  );
}

/** Whether the site asks something here in its own words. @param line folded. */
function isSentence(line: string): boolean {
  if (line.length > LONGEST_LINE || PROSE.test(line)) return false;
  return asksToConnect(line) || asksForSomethingElse(line);
}

function mutualWords(plain: string, known: readonly MutualWords[]): readonly Span[] {
  return known.flatMap(({ words }): readonly Span[] => {
    const found = words.exec(plain);
    return found === null ? [] : [[found.index, found.index + found[0].length]];
  });
}

/** The tables of sentences are asked by what completes them: inviting words need something that is invited to. */
function isSentenceWord(word: string): boolean {
  return (
    asksToConnect(word) || asksForSomethingElse(`${word} follow`) || asksForSomethingElse(`invite ${word}`)
  );
}

/**
 * The fewest characters from here on that make up a word of the tables, and with one less on either side would not: no
 * more than the tables hold is kept.
 */
function shortest(text: string, start: number, isWord: (word: string) => boolean): readonly Span[] {
  const plain = alignedFold(text);
  for (let end = start + 1; end <= Math.min(plain.length, start + LONGEST_WORDS); end++) {
    if (isWord(plain.slice(start, end))) return isWord(plain.slice(start + 1, end)) ? [] : [[start, end]];
  }
  return [];
}

/** Where words begin; every character where a script does not part its words. */
function starts(text: string): readonly number[] {
  return [...text.matchAll(/./gsu)].flatMap(({ 0: character, index }) => {
    if (!WORD_CHARACTER.test(character)) return [];
    const before = text[index - 1] ?? ' ';
    return !WORD_CHARACTER.test(before) || beginsAnywhere(character) ? [index] : [];
  });
}

function looksLikeAName(text: string, start: number): boolean {
  return CAPITAL.test(text[start] ?? '') && !SITE_NOUN.test(alignedFold(text.slice(start, start + 12)));
}

/** Folded character by character, so that places in it are places in the text. */
function alignedFold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/\p{Lu}/gu, (capital) => {
      const small = capital.toLowerCase();
      return small.length === capital.length ? small : capital;
    });
}
