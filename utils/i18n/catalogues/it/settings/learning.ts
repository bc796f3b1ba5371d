import type { SameAs } from '../../catalogue.ts';
import type { learning as english } from '../../en/settings/learning.ts';

/** Italian: what Winnow has learnt. ICU MessageFormat. */
export const learning: SameAs<typeof english> = {
  'learning.title': 'Che cosa ha imparato Winnow',
  'learning.why':
    'Impara dalle decisioni che non si aspettava e dalle etichette che correggi, su questo computer, oltre a ciò che già sapeva. Puoi ritirare ogni lezione.',
  'meter.week': 'Ultimi sette giorni',
  'meter.before': 'Le quattro settimane prima',
  'meter.nothing': 'Nessuna decisione',
  'meter.overruled': 'Hai deciso diversamente da Winnow in {overruled, number} su {sided, number}.',
  'meter.decided':
    '{decided, plural, one {# richiesta decisa} other {# richieste decise}}; in {sided, number} di esse Winnow si era schierato.',
  'meter.relabelled': '{relabelled, plural, one {# etichetta corretta.} other {# etichette corrette.}}',
  'learning.told': 'A che cosa è arrivato',
  'learning.none': 'Ancora niente.',
  'learning.early': 'Ancora troppo poco per parlarne: una volta può essere un caso.',
  'learning.more': 'Mostrane altre {count, number}',
  'learning.inNote': '«{word}» in una nota',
  'learning.inHeadline': '«{word}» in un sommario',
  'taughtKind.pitch': 'Ciò che vende',
  'taughtKind.recruiter': 'Ciò che riguarda un lavoro',
  'taughtKind.scam': 'Ciò che sembra una truffa',
  'taughtKind.generic': 'Ciò che non dice niente di preciso',
  'taughtKind.genuine': 'Ciò che ha un motivo proprio',
  'taughtKind.unclear': 'Ciò che arriva senza nota',
  'taughtGround.topic': 'Occuparsi delle stesse cose',
  'taughtGround.school': 'Aver frequentato la stessa scuola',
  'taughtGround.employer': 'Aver lavorato nello stesso posto',
  'taughtGround.industry': 'Lavorare nello stesso settore',
  'taughtGround.place': 'Essere dello stesso luogo',
  'taughtGround.community': 'Far parte della stessa comunità',
  'taughtGround.event': 'Essere stati allo stesso evento',
  'taughtGround.people': 'Conoscere le stesse persone',
  'learning.moreWelcome':
    '{what}: ora più gradito, da {count, plural, one {# decisione} other {# decisioni}}',
  'learning.lessWelcome':
    '{what}: ora meno gradito, da {count, plural, one {# decisione} other {# decisioni}}',
  'learning.towards':
    '{what}: ora conta per «{label}», da {count, plural, one {# correzione} other {# correzioni}}',
  'learning.lessons': '{count, plural, one {# lezione} other {# lezioni}}',
  'learning.somebody': 'qualcuno di cui non si conserva più niente',
  'learning.decided':
    'Per {name} hai scelto di {choice, select, accept {accettare} reply {rispondere} decline {rifiutare} other {rinviare}}. Winnow aveva detto «{was}».',
  'learning.corrected': 'Hai dato a {name} l’etichetta «{label}». Winnow aveva detto «{was}».',
  'learning.by': '{when}, riconoscibile da {words}',
  'learning.takeBack': 'Ritira',
  'learning.takeBackOf': 'Ritira: {name}',
  'learning.declinedTexts':
    '{count, plural, one {# testo che hai rifiutato viene riconosciuto} other {# testi che hai rifiutato vengono riconosciuti}} quando arrivano da altri. Si conservano come numeri; le parole no.',
  'learning.reset': 'Dimentica tutte le lezioni',
  'learning.resetSure': 'Ogni lezione, ogni etichetta che hai dato e ogni testo rifiutato?',
  'learning.resetYes': 'Dimenticale',
  'learning.resetNo': 'Tienile',
};
