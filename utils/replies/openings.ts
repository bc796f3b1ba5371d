import type { Language } from '../i18n/language.ts';
import type { Situation } from './situation.ts';

type Openings = Readonly<Record<Extract<Situation, 'thank' | 'ask'>, string>>;

/** Thanks to a person who gave a reason, and the question for it to anybody else: what the network's page needs. */
export const OPENINGS: Readonly<Record<Language, Openings>> = {
  en: {
    thank: 'Hi {first name}, thank you for writing, and for saying why. ',
    ask: 'Hi {first name}, thank you for your request. What made you think of me? ',
  },
  nl: {
    thank: 'Dag {first name}, bedankt voor je bericht, fijn dat je erbij zegt waarom. ',
    ask: 'Dag {first name}, bedankt voor je uitnodiging. Hoe kwam je bij mij uit? ',
  },
  de: {
    thank: 'Hallo {first name}, danke für die Nachricht und die Erklärung dazu. ',
    ask: 'Hallo {first name}, danke für die Anfrage. Gibt es einen bestimmten Anlass? ',
  },
  fr: {
    thank: 'Bonjour {first name}, merci pour votre message et d’en dire la raison. ',
    ask: 'Bonjour {first name}, merci pour votre invitation. Qu’est-ce qui vous a fait penser à moi\u202f? ',
  },
  es: {
    thank: 'Hola, {first name}: gracias por escribir y por contar el motivo. ',
    ask: 'Hola, {first name}: gracias por la invitación. ¿Qué te hizo pensar en mí? ',
  },
  pt: {
    thank: 'Olá, {first name}, obrigado por escrever e por dizer o motivo. ',
    ask: 'Olá, {first name}, obrigado pelo convite. O que fez você pensar em mim? ',
  },
  it: {
    thank: 'Ciao {first name}, grazie per il messaggio e per avermi detto il motivo. ',
    ask: 'Ciao {first name}, grazie per l’invito. Che cosa ti ha fatto pensare a me? ',
  },
};
