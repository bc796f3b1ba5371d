import type { SameAs } from '../../catalogue.ts';
import type { ownData as english } from '../../en/settings/own-data.ts';

/** Italian: the reader’s own data from the network. ICU MessageFormat. */
export const ownData: SameAs<typeof english> = {
  'export.title': 'I tuoi dati dalla rete',
  'export.why':
    'LinkedIn ti dà una copia dei tuoi dati. Da lì Winnow impara chi sei, quali sono i tuoi collegamenti e quali richieste hai accettato un tempo. Viene letta su questo computer, e vedi che cosa contiene prima che si salvi qualcosa.',
  'export.how': 'Come averli',
  'exportStep.open':
    'Su LinkedIn apri «Impostazioni e privacy», poi «Privacy dei dati», poi «Ottieni una copia dei tuoi dati».',
  'exportStep.ask': 'Chiedi l’archivio più grande. Bastano anche solo Profile, Connections e Invitations.',
  'exportStep.wait':
    'LinkedIn ti scrive quando è pronto: pochi file in qualche minuto, tutto l’archivio in un giorno circa.',
  'exportStep.drop': 'Scarica lo ZIP e rilascialo qui così com’è. Vanno bene anche singoli file CSV.',
  'drop.export': 'Rilascia qui lo ZIP o i file CSV, oppure',
  'drop.backup': 'Rilascia qui un backup, oppure',
  'choose.export': 'Scegli i file',
  'choose.backup': 'Scegli un file',
  'export.reading': 'Leggo i tuoi file…',
  'export.cancel': 'Annulla',
  'export.close': 'Chiudi',
  'export.cancelled': 'Annullato. Niente è cambiato.',
  'export.review': 'Che cosa contiene',
  'export.nothingYet': 'Non si è ancora salvato niente.',
  'export.keepsProfile':
    'Ciò che dice di te si aggiunge al tuo profilo qui sotto. Ciò che hai scritto resta com’è e conta per primo.',
  'export.kind': 'Tipo',
  'export.found': 'Nei file',
  'export.fresh': 'Nuovo',
  'export.gone': 'Non c’è più',
  'exported.name': 'Nome',
  'exported.headline': 'Sommario',
  'exported.positions': 'Posizioni',
  'exported.education': 'Scuole',
  'exported.skills': 'Competenze e certificati',
  'exported.interests': 'Interessi',
  'exported.places': 'Luoghi',
  'exported.events': 'Eventi',
  'exported.communities': 'Comunità',
  'exported.posts': 'Post, pubblicazioni e progetti',
  'exported.people': 'Persone che ti hanno raccomandato',
  'exported.connections': 'Collegamenti',
  'exported.pastRequests': 'Richieste ricevute',
  'export.sent': 'Richieste inviate',
  'export.keepsConnections':
    'Si conservano nome, indirizzo del profilo, azienda, posizione e data; gli indirizzi e-mail no.',
  'export.keepsRequests':
    '{accepted, plural, =0 {Nessuna è} one {# di esse è} other {# di esse sono}} di qualcuno che ora è fra i tuoi collegamenti: l’hai accettata. Di tutte si conserva chi e quando; la nota, solo di queste. Delle altre il file non dice che fine hanno fatto.',
  'export.keepsNothing': 'Solo contate. Non se ne conserva niente.',
  'export.skipped':
    'Lasciato fuori: {rows, plural, one {# riga} other {# righe}}{files, plural, =0 {} one {, # file} other {, # file}}',
  'export.skippedRows':
    '{path}, {count, plural, one {riga {lines}} other {# voci alle righe {lines}}}: {reason}',
  'export.emptyFile': '{path}: vuoto',
  'export.noHeader': '{path}: nessuna riga nomina le colonne, quindi non se n’è letto niente',
  'skip.columns': 'più o meno celle dell’intestazione',
  'skip.quotes': 'virgolette al posto sbagliato, o mai chiuse',
  'skip.given-up': 'virgolette al posto sbagliato ovunque; il resto non è stato letto',
  'skip.garbled': 'lettere illeggibili; forse un foglio di calcolo ha salvato il file',
  'skip.nobody': 'non nomina nessuno, come i membri che si nascondono',
  'skip.nothing': 'non dice niente di utile',
  'skip.direction': 'non dice chi l’ha inviata',
  'skip.duplicate': 'uguale a una riga precedente',
  'skip.too-many': 'più di quante se ne conservino',
  'export.unused':
    '{count, plural, one {# altro file: non usato, non aperto} other {# altri file: non usati, non aperti}}',
  'export.more': 'e altre {count, number}',
  'export.same': 'Tutto questo è già noto: non cambierebbe niente.',
  'export.take': 'Importa tutto',
  'export.taking': 'Salvataggio…',
  'export.taken': 'Importato. Le richieste in attesa vengono giudicate di nuovo.',
  'export.kept':
    'Importato {when}: {connections, plural, =0 {nessun collegamento} one {# collegamento} other {# collegamenti}}, {requests, plural, =0 {nessuna richiesta passata} one {# richiesta passata} other {# richieste passate}}.',
  'export.bringBack': 'Ripristina {count, plural, one {# voce tolta} other {# voci tolte}}',
  'export.forget': 'Dimentica tutto questo',
  'export.forgetSure': 'Ciò che hai scritto resta. Dimenticare il resto?',
  'export.forgetYes': 'Dimentica',
  'export.forgetNo': 'Tieni',
  'export.nothingChanged': 'Niente è cambiato.',
  'trouble.unreadable': '{file} non si è potuto leggere. Se è una cartella, scegli i file che contiene.',
  'trouble.empty-file': '{file} è vuoto.',
  'trouble.wrong-file': '{file} non è lo ZIP dei tuoi dati né un suo file CSV.',
  'trouble.not-zip': '{file} non è uno ZIP, qualunque cosa dica il nome. Scaricalo di nuovo.',
  'trouble.damaged':
    '{file} è danneggiato o troncato{inside, select, none {} other { (a {inside})}}. Scaricalo di nuovo.',
  'trouble.encrypted': '{file} è protetto da una password. Estrailo tu e scegli i file CSV.',
  'trouble.nested': '{file} contiene un altro ZIP, {inside}. Estrailo una volta e scegli quello.',
  'trouble.unsafe-path':
    '{file} contiene un file che punta fuori dalla cartella, {inside}. Non è stato aperto.',
  'trouble.too-large':
    '{file}, estratto, diventa molto più grande di quanto tali dati possano essere (a {inside}). La lettura è stata fermata.',
  'trouble.too-many-files': '{file} contiene più file di quanti tali dati ne abbiano. Non è stato aperto.',
  'trouble.nothing-known':
    '{file} non contiene niente che Winnow legga, come Profile, Positions, Connections o Invitations.',
  'trouble.not-kept':
    'Non si è potuto scrivere nella memoria: forse il disco è pieno, o l’archiviazione bloccata.',
  'trouble.unexpected': 'Qualcosa è andato storto leggendo i file.',
};
