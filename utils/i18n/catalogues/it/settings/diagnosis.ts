import type { SameAs } from '../../catalogue.ts';
import type { diagnosis as english } from '../../en/settings/diagnosis.ts';

/** Italian: how reading goes. ICU MessageFormat. */
export const diagnosis: SameAs<typeof english> = {
  'diagnosis.fine': 'Niente di insolito nella lettura delle pagine della rete.',
  'diagnosis.reading': 'Leggere le pagine della rete',
  'diagnosis.reading.why':
    'Per quando una pagina viene letta male: disattivato, non se ne mostra, giudica o salva niente. Ciò che hai resta.',
  'diagnosis.report': 'Rapporto',
  'diagnosis.report.why':
    'Il rapporto è per chi ripara il lettore. Contiene conteggi, versioni e nomi del markup della pagina: nessun nome, sommario, nota o indirizzo. Niente viene inviato; lo copi tu.',
  'diagnosis.report.make': 'Mostra il rapporto',
  'diagnosis.report.copy': 'Copia il rapporto',
  'report.copied': 'Copiato.',
  'report.notCopied': 'Il browser non ha permesso la copia. Seleziona il testo e copialo tu.',
  'report.failed': 'Non si è potuto fare il rapporto. Riprova.',
  'diagnosis.page.why':
    'Della tua pagina degli inviti aperta si può salvare una copia in cui ogni testo è sostituito dalla sua forma («Xxx Xxxxxx»), ogni indirizzo di persona da un numero, e senza immagini.',
  'diagnosis.page.save': 'Salva la pagina oscurata',
  'pageSaving.saved': 'Salvata fra i tuoi download.',
  'pageSaving.none': 'Nessuna pagina con richieste è aperta. Apri prima i tuoi inviti.',
  'pageSaving.failed': 'Non si è potuta salvare la pagina. Ricaricala e riprova.',
  'finding.unread':
    '{page}: su circa {requests, plural, one {# richiesta} other {# richieste}}, {cards, plural, =0 {nessuna si è potuta leggere} one {solo # si è potuta leggere} other {solo # si sono potute leggere}}.',
  'finding.field-gone':
    '{page}: {field} non si legge quasi più (prima sul {before} delle schede, ora sul {now}).',
  'field.headline': 'il sommario',
  'field.mutual': 'il numero di collegamenti in comune',
  'field.note': 'la nota',
  'field.time': 'l’ora',
  'pageKind.manager': 'Pagina degli inviti',
  'pageKind.preview': 'Pagina Rete',
  'pageKind.profile': 'Pagine dei profili',
  'pageKind.other': 'Altre pagine',
};
