import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { MessageId } from '../../../utils/i18n/catalogues/catalogue.ts';
import { CATALOGUES } from '../../../utils/i18n/catalogues/index.ts';
import { LANGUAGES, type Language } from '../../../utils/i18n/language.ts';
import { IDS, messagesIn, OTHERS } from './support.ts';

interface Parts {
  /** The names of the values that a message takes. */
  readonly values: readonly string[];
  /** The cases that it counts in. */
  readonly cases: readonly string[];
  /** The cases that it chooses between. */
  readonly choices: readonly string[];
}

function partsOf(text: string): Parts {
  const values = new Set<string>();
  const cases = new Set<string>();
  const choices = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) walk(each);
    else if (typeof part === 'object' && part !== null) {
      if ('value' in part && 'type' in part && typeof part.value === 'string' && part.type !== 0)
        values.add(part.value);
      if ('options' in part)
        for (const name of Object.keys(part.options ?? {}))
          ('pluralType' in part ? cases : choices).add(name);
      for (const each of Object.values(part)) walk(each);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return { values: [...values].sort(), cases: [...cases], choices: [...choices].sort() };
}

const FOLDER = join(import.meta.dirname, '../../../utils/i18n/catalogues');

/** The words alone, without what is filled in. */
const plain = (text: string) => text.replace(/\{\w+(, number)?\}|[{}#]/gu, '');

/** The same word, or no word at all, is right in both languages. */
const SAME: ReadonlySet<string> = new Set([
  'label.recruiter',
  'choice.later',
  'chosen.later',
  'command.later',
  'page.bar',
  'optionsGroup.winnow',
  'opener.title',
]);

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = messagesIn(language);

  it('are none of them empty', () => {
    expect(messages.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('count in the categories that the language has', () => {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = messages.flatMap(([id, text]) =>
      partsOf(text)
        .cases.filter((name) => !name.startsWith('=') && !known.some((category) => category === name))
        .map((name) => [id, name]),
    );
    expect(wrong).toEqual([]);
  });

  it('write apostrophes, quotation marks and ellipses as in print', () => {
    expect(messages.filter(([, text]) => /['"`]|\.\.\./u.test(text))).toEqual([]);
  });

  it('have no space where none belongs', () => {
    expect(messages.filter(([, text]) => /^ | $| {2}| [,.]/u.test(text))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the files of %s', (language) => {
  it('name no id twice: the one would hide the other', () => {
    const ids = globSync(join(FOLDER, language, '**/*.ts')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, id]) => id),
    );
    expect(ids.length).toBeGreaterThan(500);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe.each(OTHERS)('the words in %s', (language) => {
  const messages = messagesIn(language);

  it('name the same values as in English', () => {
    const differ = messages.filter(
      ([id, text]) => partsOf(text).values.join() !== partsOf(CATALOGUES.en[id]).values.join(),
    );
    expect(differ).toEqual([]);
  });

  it('are said for the same ids as in English, and for no other', () => {
    expect(Object.keys(CATALOGUES[language]).sort()).toEqual([...IDS].sort());
  });

  it('choose between the same cases as in English', () => {
    const differ = messages.filter(
      ([id, text]) => partsOf(text).choices.join() !== partsOf(CATALOGUES.en[id]).choices.join(),
    );
    expect(differ).toEqual([]);
  });

  it('tell one from several wherever English does', () => {
    const differ = messages.filter(([id, text]) => {
      const [theirs, english] = [partsOf(text).cases, partsOf(CATALOGUES.en[id]).cases];
      return english.includes('one') && !theirs.includes('one');
    });
    expect(differ).toEqual([]);
  });

  it('are not left in English', () => {
    const left = messages.filter(
      ([id, text]) => text === CATALOGUES.en[id] && /\p{L}{3,} \p{L}+/u.test(plain(text)) && !SAME.has(id),
    );
    expect(left).toEqual([]);
  });
});

/** How a language quotes; what opens must close. */
const QUOTES: Readonly<Record<Language, RegExp>> = {
  en: /“[^”]*”|‘[^’]*’/gu,
  nl: /“[^”]*”|‘[^’]*’/gu,
  de: /„[^“]*“|‚[^‘]*‘/gu,
  fr: /«\u00a0[^»]*\u00a0»/gu,
  es: /«[^»]*»/gu,
  pt: /“[^”]*”/gu,
  it: /«[^»]*»/gu,
};

describe.each(LANGUAGES)('quotation in %s', (language) => {
  it('is with its own marks, each of them closed', () => {
    const stray = messagesIn(language).filter(([, text]) =>
      /[“”„‘‚«»‹›]/u.test(text.replace(QUOTES[language], '')),
    );
    expect(stray).toEqual([]);
  });
});

describe('French', () => {
  it('has no-break spaces before the signs that stand apart', () => {
    const wrong = messagesIn('fr').filter(([, text]) =>
      / [;:?!»]|« |[^\u202f\d][;?!]|\p{L}:(?!\/\/)/u.test(plain(text)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('Spanish', () => {
  it('opens what it asks', () => {
    const wrong = messagesIn('es').filter(([, text]) => text.includes('?') !== text.includes('¿'));
    expect(wrong).toEqual([]);
  });
});

/** What stands on buttons, beside switches and in small places, where a long word breaks the line. */
const SHORT =
  /^(label\.|choice|doing|chosen|sort|group|outcome|origin\.|forget\.(open|yes|no)|decision\.(undo|apply|retry|dismiss|openPage)|queue\.(all|toDecide|decided|people|insights)|relabel\.open|export\.(choose|cancel|close|take)|memory\.retry)/u;

/** What stands on wider buttons, above columns and in legends. */
const FAIRLY_SHORT =
  /^(welcomeStep\.|period\.|touch\.(called|met|wrote|thanked|praised|offered|helped|asked|removeShort)|optionsGroup\.|keys\.(switchOff|reset|none|fixed)$|learning\.takeBack$|replies\.removeShort|backup\.(open|notNow)|access\.allow|diagnosis\.switchOn|people\.(today|everybody|pause|resume|stop|forget|profile)$|welcomes\.|outcome\.|ending\.|page\.messageClose|keys\.close)/u;

/** What is longer than the rule and still fits where it stands. */
const LONGER: ReadonlySet<string> = new Set<`${Language} ${MessageId}`>([
  'nl decision.undo',
  'nl decision.retry',
  'nl memory.retry',
]);

describe.each(OTHERS)('short words in %s', (language) => {
  it('stay short', () => {
    const long = messagesIn(language).filter(([id, text]) => {
      const room = Math.max(12, CATALOGUES.en[id].length * 1.6);
      return SHORT.test(id) && text.length > room && !LONGER.has(`${language} ${id}`);
    });
    expect(long.map(([id, text]) => [id, CATALOGUES.en[id], text])).toEqual([]);
  });

  it('stay fairly short on wider buttons', () => {
    const shown = messagesIn(language).filter(([id]) => FAIRLY_SHORT.test(id));
    expect(shown.length).toBeGreaterThan(30);
    const long = shown.filter(([id, text]) => text.length > Math.max(18, CATALOGUES.en[id].length * 1.6));
    expect(long.map(([id, text]) => [id, CATALOGUES.en[id], text])).toEqual([]);
  });
});

describe('the labels', () => {
  it('are exactly these words in English', () => {
    expect(
      (['pitch', 'recruiter', 'scam', 'generic', 'genuine', 'unclear'] as const).map(
        (label) => CATALOGUES.en[`label.${label}`],
      ),
    ).toEqual(['Pitch', 'Recruiter', 'Scam', 'Generic', 'Genuine', 'Unclear']);
  });

  it.each(LANGUAGES)('are six different words in %s', (language) => {
    const labels = IDS.filter((id) => id.startsWith('label.')).map((id) => CATALOGUES[language][id]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(LANGUAGES)('are called the same where other words speak of them in %s', (language) => {
    const trust = CATALOGUES[language]['preferences.trust'].toLocaleLowerCase(language);
    for (const label of ['pitch', 'generic', 'scam'] as const)
      expect(trust).toContain(CATALOGUES[language][`label.${label}`].toLocaleLowerCase(language));
  });
});
