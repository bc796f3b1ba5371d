import type { SameAs } from '../../catalogue.ts';
import type { kept as english } from '../../en/settings/kept.ts';

/** Italian: what is kept, and how long. ICU MessageFormat. */
export const kept: SameAs<typeof english> = {
  'kept.title': 'Che cosa si conserva',
  'kept.retention': 'Conserva ciò che le persone hanno scritto, chiusa la loro richiesta',
  'kept.retention.why':
    'Finché una richiesta aspetta, se ne conserva tutta la scheda. Poi la nota, il sommario e il resto vengono dimenticati; chi era, l’etichetta, il genere di ciò che condividete, le date e la tua decisione restano, per la tua cronologia e per ciò che Winnow impara.',
  'kept.days': '{days, plural, =0 {per niente} one {# giorno} other {# giorni}}',
  'kept.forever': 'per sempre',
  'erase.title': 'Cancella tutto',
  'erase.why':
    'Richieste, decisioni, il tuo profilo, le tue impostazioni e tutto ciò che è stato imparato vengono cancellati, in ogni finestra insieme, e non tornano. Le pagine della rete che apri dopo vengono rilette da capo.',
  'erase.confirm': 'Per conferma, scrivi: {word}',
  'erase.word': 'cancella',
  'erase.wrong': 'Niente è stato cancellato. Scrivi esattamente questa parola: {word}',
  'erase.failed': 'Niente è stato cancellato: non si è potuto scrivere nella memoria. Riprova.',
  'erase.done': 'Tutto è cancellato.',
};
