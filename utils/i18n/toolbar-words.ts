import { countingIn } from './counting.ts';
import { type Language, languageFor } from './language.ts';
import { readMessage } from './message.ts';

/** What the toolbar button is called, which the background says alone. */
const TITLES: Readonly<Record<Language, string>> = {
  en: 'Winnow{count, plural, =0 {} one {: # request worth your time} other {: # requests worth your time}}',
  nl: 'Winnow{count, plural, =0 {} one {: # verzoek dat je tijd waard is} other {: # verzoeken die je tijd waard zijn}}',
  de: 'Winnow{count, plural, =0 {} one {: # Anfrage, die deine Zeit wert ist} other {: # Anfragen, die deine Zeit wert sind}}',
  fr: 'Winnow{count, plural, =0 {} one {\u00a0: # demande qui mérite ton temps} other {\u00a0: # demandes qui méritent ton temps}}',
  es: 'Winnow{count, plural, =0 {} one {: # solicitud que merece tu tiempo} other {: # solicitudes que merecen tu tiempo}}',
  pt: 'Winnow{count, plural, =0 {} one {: # pedido que vale o seu tempo} other {: # pedidos que valem o seu tempo}}',
  it: 'Winnow{count, plural, =0 {} one {: # richiesta che merita il tuo tempo} other {: # richieste che meritano il tuo tempo}}',
};

/**
 * @param locale a BCP 47 tag; English where there are no words for it.
 * @param count the requests that are worth a look.
 */
export function toolbarTitle(locale: string, count: number): string {
  return readMessage(TITLES[languageFor(locale)], countingIn(locale))({ count });
}
