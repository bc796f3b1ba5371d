import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** Italian: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'Le tue risposte',
  'replies.channel': 'Dove è meglio scriverti',
  'replies.channel.why': 'Un indirizzo o un calendario. Prende il posto di {place} in una risposta.',
  'replies.own': 'Risposte tue',
  'replies.own.why': 'Fino a {most, number}, con parole tue. Viene compilato per te: {places}.',
  'replies.new': 'Nuova risposta',
  'replies.name': 'Nome',
  'replies.text': 'Testo',
  'replies.add': 'Aggiungi la risposta',
  'replies.change': 'Modifica',
  'replies.changeOf': 'Modifica: {name}',
  'replies.save': 'Salva',
  'replies.remove': 'Togli: {name}',
  'replies.removeShort': 'Togli',
  'replies.unknown': '{placeholder} non è un segnaposto. Sono questi: {places}.',
  'replies.open': 'A una graffa manca la sua metà.',
  'replies.empty': 'Una risposta ha bisogno di un nome e di un testo.',
};
