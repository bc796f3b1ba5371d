/** The languages whose words the concepts know. */
export const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** True for a language that the concepts can read. */
export function isKnownLanguage(language: string | null): language is Language {
  return LANGUAGES.some((known) => known === language);
}
