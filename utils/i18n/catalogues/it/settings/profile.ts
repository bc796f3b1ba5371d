import type { SameAs } from '../../catalogue.ts';
import type { profile as english } from '../../en/settings/profile.ts';

/** Italian: who the reader is. ICU MessageFormat. */
export const profile: SameAs<typeof english> = {
  'profile.name': 'Nome',
  'profile.headline': 'Sommario',
  'profile.positions': 'Posizioni',
  'profile.positions.how': 'una per riga: ruolo; azienda; luogo',
  'profile.education': 'Formazione',
  'profile.education.how': 'una per riga: titolo; scuola',
  'profile.skills': 'Competenze',
  'profile.interests': 'Interessi',
  'profile.places': 'Luoghi',
  'profile.events': 'Eventi a cui eri presente',
  'profile.communities': 'Comunità',
  'profile.posts': 'I tuoi post, interventi e articoli',
  'profile.people': 'Persone che conosci',
  'taken.title': 'Dalla tua esportazione: {count, number}',
  'taken.overruled': 'Dalla tua esportazione; conta ciò che hai scritto',
  'taken.remove': 'Togli {entry}',
  // Read from their own profile page
  'ownProfile.title': 'Dalla tua pagina del profilo',
  'ownProfile.why':
    'Apri il tuo profilo, scorri fino in fondo perché ci sia tutto, poi torna qui e fallo leggere: nome, sommario, luogo, posizioni, formazione e competenze. Lì non si preme e non si carica nulla, e vedi che cosa si è trovato prima che se ne salvi qualcosa.',
  'ownProfile.open': 'Apri il mio profilo',
  'ownProfile.read': 'Leggi la pagina aperta',
  'ownProfile.reading': 'Leggo il profilo aperto…',
  'ownProfile.none':
    'Non è aperta nessuna pagina di profilo che si possa leggere. Apri la tua, aspetta che ci sia e riprova.',
  'ownProfile.other': 'Il profilo aperto non è il tuo: {who}. Non se ne è preso nulla. Apri il tuo.',
  'ownProfile.found': 'Trovato sulla pagina di {who}',
  'ownProfile.unsure': 'La pagina non dice con certezza di chi è questo profilo. Sei tu {who}?',
  'ownProfile.isMe': 'Sì, sono {who}',
  'ownProfile.notMe': 'No',
  'ownProfile.before': 'al posto di: {before}',
  'ownProfile.known': '{count, plural, one {# altra voce è} other {# altre voci sono}} già nel tuo profilo.',
  'ownProfile.keep': '{count, plural, one {Salva # voce} other {Salva # voci}}',
  'ownProfile.some':
    'La pagina ne mostra solo una parte: {parts}. Apri lì «Mostra tutto» e fai leggere anche quella pagina.',
  'ownProfile.unread': 'C’è, ma non si è capito: {parts}. Puoi scriverlo qui sotto.',
  'ownProfile.absent': 'Non è su questa pagina: {parts}.',
  'ownProfile.kept': 'Salvato. Le richieste in attesa vengono giudicate di nuovo.',
};
