import type { Language } from '../i18n/language.ts';
import type { Placeholder } from './template.ts';

type Names = Readonly<Record<Placeholder, string>>;

/** What the placeholders are called in each language, for the reader's own templates. */
const NAMES: Readonly<Record<Language, Names>> = {
  en: { 'first name': 'first name', topic: 'topic', channel: 'channel' },
  nl: { 'first name': 'voornaam', topic: 'onderwerp', channel: 'kanaal' },
  de: { 'first name': 'Vorname', topic: 'Thema', channel: 'Kanal' },
  fr: { 'first name': 'prénom', topic: 'sujet', channel: 'canal' },
  es: { 'first name': 'nombre', topic: 'tema', channel: 'canal' },
  pt: { 'first name': 'nome', topic: 'assunto', channel: 'canal' },
  it: { 'first name': 'nome', topic: 'argomento', channel: 'canale' },
};

const PLACEHOLDERS_BY_NAME: ReadonlyMap<string, Placeholder> = new Map(
  Object.values(NAMES).flatMap((names) =>
    Object.entries(names).map(([placeholder, name]) => [name.toLowerCase(), placeholder as Placeholder]),
  ),
);

/** As it is written in a template: "{voornaam}". */
export function placeholderIn(language: Language, placeholder: Placeholder): string {
  return `{${NAMES[language][placeholder]}}`;
}

/** The placeholder of this name in any of our languages, however it is capitalised: the reader may change languages. */
export function placeholderNamed(name: string): Placeholder | null {
  return PLACEHOLDERS_BY_NAME.get(name.toLowerCase()) ?? null;
}
