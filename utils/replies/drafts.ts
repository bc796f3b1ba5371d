import type { Language } from '../i18n/language.ts';
import { OPENINGS } from './openings.ts';
import type { Situation } from './situation.ts';

type Rest = Readonly<Record<Exclude<Situation, 'thank' | 'ask'>, string>>;

const REST: Readonly<Record<Language, Rest>> = {
  en: {
    'ask-about':
      'Hi {first name}, thank you for your request. You mention {topic}: what made you think of me? ',
    decline:
      'Hi {first name}, thank you for writing. This is not for me, so I will leave it here. All the best with it.',
    'not-now':
      'Hi {first name}, thank you for thinking of me. It is not the right time for me now. I wish you success with it.',
    elsewhere:
      'Hi {first name}, thank you for your request. I hardly read messages here; you reach me best at {channel}.',
  },
  nl: {
    'ask-about':
      'Dag {first name}, bedankt voor je uitnodiging. Je noemt {topic}: hoe kwam je daarbij op mij? ',
    decline:
      'Dag {first name}, bedankt voor je bericht. Dit is niets voor mij, dus ik laat het hierbij. Veel succes ermee.',
    'not-now': 'Dag {first name}, fijn dat je aan mij dacht. Het komt nu niet goed uit. Veel succes ermee.',
    elsewhere:
      'Dag {first name}, bedankt voor je uitnodiging. Ik lees hier zelden berichten; je bereikt me het best via {channel}.',
  },
  de: {
    'ask-about':
      'Hallo {first name}, danke für die Anfrage. Stichwort {topic}: Welche Verbindung gibt es da zu mir? ',
    decline:
      'Hallo {first name}, danke für die Nachricht. Das ist nichts für mich, deshalb sage ich ab. Viel Erfolg damit.',
    'not-now':
      'Hallo {first name}, danke für die Nachricht. Im Moment passt es bei mir leider nicht. Viel Erfolg damit.',
    elsewhere:
      'Hallo {first name}, danke für die Anfrage. Nachrichten lese ich hier selten; am besten bin ich über {channel} zu erreichen.',
  },
  fr: {
    'ask-about':
      'Bonjour {first name}, merci pour votre invitation. Vous parlez de {topic}\u00a0: qu’est-ce qui vous a fait penser à moi\u202f? ',
    decline:
      'Bonjour {first name}, merci pour votre message. Ce n’est pas pour moi, je vais donc en rester là. Bonne continuation.',
    'not-now':
      'Bonjour {first name}, merci d’avoir pensé à moi. Ce n’est pas le bon moment pour moi. Bonne continuation.',
    elsewhere:
      'Bonjour {first name}, merci pour votre invitation. Je lis peu les messages ici\u202f; le mieux est de me joindre par {channel}.',
  },
  es: {
    'ask-about':
      'Hola, {first name}: gracias por la invitación. Mencionas {topic}: ¿qué te hizo pensar en mí? ',
    decline:
      'Hola, {first name}: gracias por escribir. Esto no es para mí, así que lo dejo aquí. Mucha suerte con ello.',
    'not-now':
      'Hola, {first name}: gracias por pensar en mí. Ahora no es buen momento para mí. Mucha suerte con ello.',
    elsewhere:
      'Hola, {first name}: gracias por la invitación. Aquí leo pocos mensajes; lo mejor es escribirme por {channel}.',
  },
  pt: {
    'ask-about':
      'Olá, {first name}, obrigado pelo convite. Você menciona {topic}: o que fez você pensar em mim? ',
    decline:
      'Olá, {first name}, obrigado por escrever. Isto não é para mim, por isso fico por aqui. Boa sorte.',
    'not-now':
      'Olá, {first name}, obrigado por ter pensado em mim. Agora não é um bom momento para mim. Boa sorte.',
    elsewhere:
      'Olá, {first name}, obrigado pelo convite. Leio poucas mensagens aqui; o melhor é falar comigo por {channel}.',
  },
  it: {
    'ask-about':
      'Ciao {first name}, grazie per l’invito. Parli di {topic}: che cosa ti ha fatto pensare a me? ',
    decline:
      'Ciao {first name}, grazie per aver scritto. Non fa per me, quindi mi fermo qui. In bocca al lupo.',
    'not-now':
      'Ciao {first name}, grazie per aver pensato a me. In questo momento non è il caso. In bocca al lupo.',
    elsewhere:
      'Ciao {first name}, grazie per l’invito. Qui leggo di rado i messaggi; mi trovi meglio tramite {channel}.',
  },
};

/** The words for a situation in a language, with placeholders. */
export function draftTemplate(language: Language, situation: Situation): string {
  return situation === 'thank' || situation === 'ask'
    ? OPENINGS[language][situation]
    : REST[language][situation];
}
