import type { ReasonCode } from '../reason-codes.ts';
import { kindOf, LETTER, NUMBER } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { flag } from '../text/word.ts';
import { BEYOND_ASCII, signsIn } from './form-signs.ts';

/** What a note looks like: each feature 0 to 1, with the places it was seen at where it has places. */
export interface FormFeature {
  readonly value: number;
  readonly spans: readonly (readonly [number, number])[];
}

interface Form {
  readonly name: string;
  readonly code: ReasonCode;
  /** The groups of signs of which a note that has it holds at least one; 0 where it needs none. */
  readonly needs: number;
  readonly measure: (note: string, tokens: readonly Token[], signs: number) => FormFeature;
}

const ABSENT: FormFeature = { value: 0, spans: [] };

/**
 * The share of `most` occurrences that are there.
 * @param pattern With the flag `g`.
 * @param needs Signs of which every occurrence has one, `é` for those beyond ASCII; none where it may have none.
 * @param isLikely False where there is none, told more quickly.
 */
function counted(
  name: string,
  code: ReasonCode,
  pattern: RegExp,
  most: number,
  needs: string,
  isLikely?: (note: string, tokens: readonly Token[], signs: number) => boolean,
): Form {
  return {
    name,
    code,
    needs: signsIn(needs),
    measure: (note, tokens, signs) => {
      if (isLikely?.(note, tokens, signs) === false) return ABSENT;
      const spans: [number, number][] = [];
      pattern.lastIndex = 0;
      for (let found = pattern.exec(note); found !== null; found = pattern.exec(note)) {
        spans.push([found.index, pattern.lastIndex]);
        if (spans.length === most) break;
      }
      return spans.length === 0 ? ABSENT : { value: spans.length / most, spans };
    },
  };
}

function numbered(
  name: string,
  code: ReasonCode,
  value: (note: string, tokens: readonly Token[]) => number,
): Form {
  return { name, code, needs: 0, measure: (note, tokens) => ({ value: value(note, tokens), spans: [] }) };
}

/** Of the folded words, one of which each name of a messenger has to stand in. */
const mayBeMessenger = flag((text) => /whats|wa$|telegram|wechat|signal|viber|skype|hangout|kik/.test(text));

/** Whether the last character is a letter or a figure. A pattern that is tied to the end only tries every place before it. */
function endsInWord(note: string): boolean {
  const pair = note.codePointAt(note.length - 2) ?? 0;
  const last = pair > 0xffff ? pair : (note.codePointAt(note.length - 1) ?? 0);
  return (kindOf(last) & (LETTER | NUMBER)) !== 0;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** The forms in the order of their weights. */
export const FORMS: readonly Form[] = [
  numbered('length', 'length-of-note', (_, tokens) => clamp(Math.log2(1 + tokens.length) / 8)),
  numbered('short', 'length-of-note', (_, tokens) => clamp((12 - tokens.length) / 12)),
  numbered('long', 'length-of-note', (_, tokens) => clamp((tokens.length - 50) / 100)),
  numbered('word-length', 'wording', (_, tokens) =>
    clamp(tokens.reduce((sum, token) => sum + token.text.length, 0) / (8 * Math.max(1, tokens.length))),
  ),
  numbered('sentence-length', 'wording', (note, tokens) =>
    clamp(tokens.length / (30 * Math.max(1, note.match(/[.!?\n]+/g)?.length ?? 1))),
  ),
  numbered('names', 'specific-details', (_, tokens) =>
    clamp(tokens.filter((token) => token.casing === 'mixed' && !token.opensSentence).length / 8),
  ),
  numbered('lower-case-opening', 'wording', (_, tokens) => (tokens[0]?.casing === 'lower' ? 1 : 0)),
  numbered('no-final-stop', 'wording', (note) => (endsInWord(note.trimEnd()) ? 1 : 0)),
  numbered('final-question', 'asks-question', (note) => (/\?\s*\W*$/u.test(note) ? 1 : 0)),
  counted('question', 'asks-question', /\?/g, 3, '?'),
  counted('exclamation', 'loud-writing', /!/g, 4, '!'),
  counted('emoji', 'loud-writing', /\p{Extended_Pictographic}/gu, 4, 'é', (note) =>
    /[©®\u203c-\uffff]/.test(note),
  ),
  counted(
    'capitals',
    'loud-writing',
    /\b\p{Lu}{5,}\b/gu,
    3,
    '',
    (_, tokens, signs) => (signs & BEYOND_ASCII) !== 0 || tokens.some(({ casing }) => casing === 'upper'),
  ),
  counted(
    'link',
    'contains-link',
    /https?:\/\/\S+|www\.\S+|\b[\w-]+\.(?:com|io|ai|net|org|app|co)\b(?:\/\S*)?/giu,
    1,
    '.:',
    (note) => /:\/\/|\.\S/.test(note),
  ),
  counted('e-mail', 'contains-contact', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w+/gu, 1, '@'),
  counted('telephone', 'contains-contact', /\+?\d[\d ().-]{8,}\d/gu, 1, '0'),
  counted(
    'money',
    'contains-money',
    /[$€£₹]\s?\d[\d.,]*\s?(?:k|m|bn)?\b|\b\d[\d.,]*\s?(?:[€£]|k\b|eur\b|euros?\b|usd\b|dollars?\b|reais\b|chf\b)/giu,
    2,
    '0',
  ),
  counted('percentage', 'contains-money', /\d\s?%/gu, 2, '%'),
  counted('minutes', 'asks-for-call', /\b\d{1,2}[ -]?(?:min\b|mins\b|minut\w*)/giu, 1, '0'),
  counted(
    'messenger',
    'leads-off-site',
    /\b(?:whats ?app|wa\.me|telegram|wechat|signal|viber|skype|hangouts?|kik)\b/giu,
    1,
    '',
    (_, tokens) => tokens.some(({ word }) => mayBeMessenger(word)),
  ),
  counted(
    'template',
    'unfilled-template',
    /[{[<%]{1,2}\s?(?:first|last|company|name|vor|nach|voor|nombre|nome|pr[ée]nom|firma|empresa)[\w ]*[}\]>%]{1,2}/giu,
    1,
    '[%',
  ),
  counted('year', 'specific-details', /\b(?:19[5-9]\d|20[0-4]\d)\b/gu, 2, '0'),
  counted('number', 'specific-details', /\b\d+(?:[.,]\d+)?\b/gu, 4, '0'),
  counted('clock', 'specific-details', /\b\d{1,2}[:h.]\d{2}\b/gu, 1, '0'),
  counted('quotation', 'specific-details', /["“„«][^"“”„«»]{3,}["”“»]/gu, 2, '"é'),
  counted('bracket', 'wording', /\([^)]{2,}\)/gu, 2, '('),
  counted('new-line', 'wording', /\n\s*\n/gu, 3, '\n'),
  counted('list', 'wording', /(?:^|\n)\s*(?:[-•✅✔➡👉*]|\d[.)])\s/gu, 3, '-0é'),
  counted('hashtag', 'wording', /#\p{L}\w+/gu, 2, '#'),
  counted('dash', 'wording', /[–—]|\s-\s/gu, 2, '-é'),
  counted('ellipsis', 'wording', /\.\.\.|…/gu, 2, '.é'),
];

/** The forms of a note or headline, in the order of FORMS. Most notes have few of the signs that most forms need. */
export function measureForms(note: string, tokens: readonly Token[]): readonly FormFeature[] {
  const signs = signsIn(note);
  return FORMS.map(({ needs, measure }) =>
    needs === 0 || (needs & signs) !== 0 ? measure(note, tokens, signs) : ABSENT,
  );
}
