import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en, type MessageId } from '../../../utils/i18n/catalogues/en.ts';
import { CATALOGUES, type Language } from '../../../utils/i18n/catalogues/index.ts';

const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];
const IDS = Object.keys(en) as readonly MessageId[];
/** The same words are right in both languages. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  'page.bar',
  'reason.quoted',
  'label.recruiter',
  'choice.later',
]);

function valuesIn(language: Language, id: MessageId): readonly string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      if ('value' in value && 'type' in value && typeof value.value === 'string' && value.type !== 0)
        names.add(value.value);
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(new IntlMessageFormat(CATALOGUES[language][id], language, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe.each(LANGUAGES)('the words in %s', (language) => {
  it.each(IDS)('%s parses, is not empty, and takes the same values as in English', (id) => {
    expect(CATALOGUES[language][id].trim()).not.toBe('');
    expect(valuesIn(language, id)).toEqual(valuesIn('en', id));
  });
});

describe('the labels', () => {
  it('are exactly these words in English', () => {
    expect(
      (['pitch', 'recruiter', 'scam', 'generic', 'genuine', 'unclear'] as const).map(
        (label) => en[`label.${label}`],
      ),
    ).toEqual(['Pitch', 'Recruiter', 'Scam', 'Generic', 'Genuine', 'Unclear']);
  });

  it.each(LANGUAGES)('are six different words in %s', (language) => {
    const labels = IDS.filter((id) => id.startsWith('label.')).map((id) => CATALOGUES[language][id]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the Dutch words', () => {
  it('are translated, sentence by sentence', () => {
    const left = IDS.filter(
      (id) => en[id] === CATALOGUES.nl[id] && en[id].includes(' ') && !SAME_IN_BOTH.has(id),
    );
    expect(left).toEqual([]);
  });
});
