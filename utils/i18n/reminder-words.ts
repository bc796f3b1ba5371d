import { countingIn } from './counting.ts';
import { type Language, languageFor } from './language.ts';
import { readMessage } from './message.ts';

/** The one sentence of a notification, which the background says alone. It names nobody: others may see the screen. */
const SENTENCES: Readonly<Record<Language, string>> & Readonly<Record<string, string>> = {
  en: '{count, plural, one {Somebody} other {# people}} to talk to today',
  nl: 'Vandaag {count, plural, one {iemand} other {# mensen}} om mee te praten',
  de: 'Heute {count, plural, one {jemand} other {# Menschen}} für ein Gespräch',
  fr: '{count, plural, one {Quelqu’un} other {# personnes}} à qui parler aujourd’hui',
  es: 'Hoy hay {count, plural, one {alguien} other {# personas}} con quien hablar',
  pt: 'Hoje há {count, plural, one {alguém} other {# pessoas}} com quem falar',
  it: 'Oggi {count, plural, one {c’è qualcuno} other {ci sono # persone}} con cui parlare',
};

/** @param locale a BCP 47 tag; English where there are no words for it. */
export function reminderSentence(locale: string, count: number): string {
  return readMessage(SENTENCES[languageFor(locale)], countingIn(locale))({ count });
}
