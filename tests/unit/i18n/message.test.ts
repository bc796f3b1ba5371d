import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/i18n/language.ts';
import { readMessage } from '../../../utils/i18n/message.ts';
import { messagesIn } from './support.ts';

const counting = { number: String, category: (value: number) => (value === 1 ? 'one' : 'other') };
const said = (text: string, values = {}) => readMessage(text, counting)(values);

describe('a message', () => {
  it('is said as it is where nothing is to be filled in', () => {
    expect(said('No # here')).toBe('No # here');
  });

  it('takes an exact case before the category of the number', () => {
    const text = '{n, plural, =0 {none} =1 {a single one} one {# thing} other {# things}}';
    expect([0, 1, 2].map((n) => said(text, { n }))).toEqual(['none', 'a single one', '2 things']);
  });

  it('keeps the number of the outer count within a choice', () => {
    const text =
      '{n, plural, one {# {kind, select, a {apple} other {pear}}} other {# {kind, select, a {apples} other {pears}}}}';
    expect(said(text, { n: 3, kind: 'a' })).toBe('3 apples');
    expect(said(text, { n: 1, kind: 'b' })).toBe('1 pear');
  });

  it('leaves braces in a value alone', () => {
    expect(said('Hello {name}', { name: '{n, number} #' })).toBe('Hello {n, number} #');
  });

  it.each([
    ['{name', 'left open'],
    ['name}', 'do not match'],
    ['{n, plural, one {#}}', 'No case “other”'],
    ['{n, date}', 'Unknown kind “date”'],
    ['{n, plural, other {#}', 'left open'],
  ])('that is written wrongly is refused: %s', (text, why) => {
    expect(() => said(text, { n: 1 })).toThrow(why);
  });
});

/** Values of every kind that a message can name. */
const COUNTS = [0, 1, 2, 5, 21, 1_000, 1_000_000, 1.5];
const CHOSEN = ['accept', 'reply', 'decline', 'pitch', 'recruiter', 'scam', 'generic', 'none', 'anything'];

describe.each(LANGUAGES)('the words in %s', (language) => {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const native = { number: (n: number) => numbers.format(n), category: (n: number) => plurals.select(n) };

  it('come out as the reference implementation of ICU MessageFormat has them', () => {
    for (const [id, text] of messagesIn(language)) {
      const reference = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      const ours = readMessage(text, native);
      const names = [...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name ?? '');
      for (const value of [...COUNTS, ...CHOSEN]) {
        const values = Object.fromEntries(names.map((name) => [name, value]));
        if (typeof value === 'string' && /plural|number/u.test(text)) continue;
        expect(ours(values), `${id} with ${value}`).toBe(String(reference.format(values)));
      }
    }
  });
});
