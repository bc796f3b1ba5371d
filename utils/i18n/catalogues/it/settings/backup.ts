import type { SameAs } from '../../catalogue.ts';
import type { backup as english } from '../../en/settings/backup.ts';

/** Italian: backups. ICU MessageFormat. */
export const backup: SameAs<typeof english> = {
  'backup.title': 'Backup',
  'backup.why':
    'Un file con tutto ciò che Winnow ricorda: richieste, decisioni, ciò che ha imparato, il tuo profilo e le tue impostazioni. Tienilo dove nessun altro lo legge: contiene parole di altre persone.',
  'backup.uninstall':
    'Rimuovere l’estensione ne cancella subito la memoria. Il browser non chiede conferma, e senza un backup nessuno può recuperarla.',
  'backup.never': 'Finora nessun backup.',
  'backup.last': 'Ultimo backup: {when}.',
  'backup.much': 'Da allora è cambiato molto.',
  'backupSave.json': 'Salva un backup',
  'backupSave.csv': 'Salva le richieste come tabella',
  'backup.back': 'Ripristina un backup',
  'backup.backWhy':
    'Vedi che cosa contiene prima che cambi qualcosa. Ciò che è qui resta; le persone che avevi fatto dimenticare tornano, se sono nel file.',
  'backupStep.saving': 'Salvataggio…',
  'backupStep.reading': 'Guardo il file…',
  'backupStep.taking': 'Salvataggio…',
  'backup.saved': 'Salvato fra i tuoi download.',
  'backup.taken': 'Ripristinato. Le richieste in attesa vengono giudicate di nuovo.',
  'backup.review': 'Che cosa contiene, salvato {when}',
  'backupCount.fresh': 'Nuovo',
  'backupCount.same': 'Uguale',
  'backupCount.stands': 'Resta come qui',
  'backupCount.changed': 'Aggior\u00adnato',
  'backupTable.requests': 'Richieste',
  'backupTable.decisions': 'Decisioni',
  'backupTable.singles': 'Profilo e impostazioni',
  'backupTable.readings': 'Giorni di lettura',
  'backupTable.connections': 'Collegamenti',
  'backupTable.pastRequests': 'Richieste ricevute un tempo',
  'backupTable.lessons': 'Lezioni',
  'backupTable.texts': 'Testi riconosciuti',
  'backupTable.people': 'Persone con cui resti in contatto',
  'backupTable.touches': 'Contatti avuti',
  'backup.refused': '{count, plural, one {# riga resta} other {# righe restano}} fuori',
  'backup.refusedRow': 'Riga {line, number}: «{field}» {why}',
  'refused.forbidden': 'non è permesso in un backup',
  'refused.unknown-field': 'non è noto',
  'refused.missing': 'manca',
  'refused.wrong': 'ha un valore che non può essere giusto',
  'backup.merged':
    'Niente va perso: dove differiscono contano la vista più recente di una richiesta e la decisione più avanzata, e restano le impostazioni che hai cambiato qui.',
  'backup.take': 'Ripristinalo',
  'backupTrouble.unreadable': 'Il file non si è potuto leggere.',
  'backupTrouble.empty-file': 'Il file è vuoto.',
  'backupTrouble.not-backup': 'Questo non è un backup di Winnow.',
  'backupTrouble.not-json': 'Il file è danneggiato: la riga {line, number} non si capisce.',
  'backupTrouble.newer':
    'Il backup è di un Winnow più nuovo (versione {found} della memoria). Aggiorna Winnow, poi riprova.',
  'backupTrouble.cut-short': 'Il file non è stato scritto fino in fondo. Usane un’altra copia.',
  'backupTrouble.unknown-part':
    'Alla riga {line, number} comincia una parte che Winnow non conosce: «{found}».',
  'backupTrouble.too-long': 'Ciò che comincia alla riga {line, number} è troppo lungo per venire da Winnow.',
  'backupTrouble.full': 'Non c’è più spazio sul disco, o il browser non ne dà altro a Winnow.',
  'backupTrouble.blocked':
    'Un’altra finestra trattiene la memoria. Chiudi le altre schede di Winnow, poi riprova.',
  'backupTrouble.not-upgraded': 'Non si è potuta aggiornare la memoria.',
  'backupTrouble.damaged': 'Il browser non riesce a leggere la memoria.',
  'backupTrouble.silent': 'Il browser non ha risposto, e non dice perché.',
};
