/** The languages that there are words for. To add one: its name here, and a folder of words in `catalogues`. */
export const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it'] as const;

export type Language = (typeof LANGUAGES)[number];

/** `auto`: as the browser has it. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

const FALLBACK: Language = 'en';

/** Written from right to left (ISO 639-1), for languages that Intl.Locale's own text information is missing for. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The language of the words for a BCP 47 tag: `nl-BE` gives `nl`, a language without words gives English. */
export function languageFor(locale: string): Language {
  const primary = primaryLanguage(locale);
  return isLanguage(primary) ? primary : FALLBACK;
}

/** The tag to speak in: the browser's own where it is of the language that the reader chose, for its region's numbers. */
export function localeFor(choice: LanguageChoice, browserLocale: string): string {
  return choice === 'auto' || primaryLanguage(browserLocale) === choice ? browserLocale : choice;
}

/** The tag for numbers and times: the reader's own where it is of the same language as the words. */
export function formatLocale(locale: string): string {
  return isLanguage(primaryLanguage(locale)) ? hyphenated(locale) : FALLBACK;
}

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primaryLanguage(locale)) ? 'rtl' : 'ltr';
}

function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first part of a tag; empty where it is none at all. */
function primaryLanguage(locale: string): string {
  try {
    return new Intl.Locale(hyphenated(locale)).language;
  } catch {
    return '';
  }
}

/** Some systems write `nl_BE`, which Intl refuses. */
function hyphenated(locale: string): string {
  return locale.replaceAll('_', '-');
}
