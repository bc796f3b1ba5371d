import type { Language } from './languages.ts';

type Person = 'i' | 'we' | 'you';

/** Pronouns and possessives, folded. A word that is more than one stands where it is commonest in notes to one reader. */
export const PRONOUNS: Readonly<Record<Language, Readonly<Record<Person, string>>>> = {
  en: { i: 'i im my me mine myself', we: 'we our us ours', you: 'you your yours u ur' },
  nl: { i: 'ik mijn mij me', we: 'we wij ons onze', you: 'je jij jouw jullie u uw jou' },
  de: {
    i: 'ich mein meine meinen meinem meiner mir mich',
    we: 'wir uns unser unsere unseren unserem unserer',
    you: 'du dich dir dein deine deinen deinem deiner sie ihr ihre ihren ihrem ihrer ihnen euch',
  },
  fr: { i: 'je j mon ma mes moi me', we: 'nous notre nos on', you: 'vous votre vos tu te ton ta tes toi' },
  es: {
    i: 'yo mi mis me',
    we: 'nosotros nosotras nuestra nuestro nuestros nuestras nos',
    you: 'tu tus te ti usted ustedes su sus le',
  },
  pt: {
    i: 'eu meu minha meus minhas me mim',
    we: 'nos nosso nossa nossos nossas',
    you: 'voce voces teu tua seu sua seus suas te lhe',
  },
  it: {
    i: 'io mio mia miei mie mi me',
    we: 'noi nostro nostra nostri nostre ci',
    you: 'tu tuo tua tuoi tue ti te lei suo sua vostro vostra',
  },
};
