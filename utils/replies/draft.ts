import type { Request, Verdict } from '../requests/index.ts';

/** What the draft has to do: thank somebody for a reason they gave, or ask for the one they did not give. */
type Situation = 'thank' | 'ask';

type Drafts = Readonly<Record<Situation, (firstName: string) => string>>;

const DRAFTS: Readonly<Record<string, Drafts>> = {
  en: {
    thank: (name) => `Hi ${name}, thank you for writing, and for saying why. `,
    ask: (name) => `Hi ${name}, thank you for your request. What made you think of me? `,
  },
  nl: {
    thank: (name) => `Dag ${name}, bedankt voor je bericht, en dat je erbij zegt waarom. `,
    ask: (name) => `Dag ${name}, bedankt voor je uitnodiging. Hoe kwam je bij mij terecht? `,
  },
  de: {
    thank: (name) => `Guten Tag ${name}, danke für Ihre Nachricht und dafür, dass Sie den Grund nennen. `,
    ask: (name) => `Guten Tag ${name}, danke für Ihre Anfrage. Wie sind Sie auf mich gekommen? `,
  },
  fr: {
    thank: (name) => `Bonjour ${name}, merci pour votre message et d’en dire la raison. `,
    ask: (name) => `Bonjour ${name}, merci pour votre invitation. Qu’est-ce qui vous a fait penser à moi ? `,
  },
  es: {
    thank: (name) => `Hola, ${name}: gracias por escribir y por contar el motivo. `,
    ask: (name) => `Hola, ${name}: gracias por la invitación. ¿Qué te hizo pensar en mí? `,
  },
  pt: {
    thank: (name) => `Olá, ${name}, obrigado por escrever e por dizer o motivo. `,
    ask: (name) => `Olá, ${name}, obrigado pelo convite. O que fez você pensar em mim? `,
  },
  it: {
    thank: (name) => `Ciao ${name}, grazie per il messaggio e per avermi detto il motivo. `,
    ask: (name) => `Ciao ${name}, grazie per l’invito. Che cosa ti ha fatto pensare a me? `,
  },
};

/**
 * The opening of a reply in the sender's language, English where we have no words for it: thanks to a person who gave a
 * reason, the question for it to anybody else. Nothing is ever sent.
 */
export function draftFor({ sender }: Request, verdict: Verdict | null): string {
  const situation = verdict?.label === 'genuine' ? 'thank' : 'ask';
  const drafts = DRAFTS[verdict?.language ?? ''] ?? DRAFTS.en;
  return drafts?.[situation](firstNameOf(sender.name)) ?? '';
}

const TITLES = /^(dr|prof|mr|mrs|ms|ir|ing|drs|mag|dott|sig|dhr|mevr)\.?$/iu;

function firstNameOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return words.find((word) => !TITLES.test(word)) ?? name;
}
