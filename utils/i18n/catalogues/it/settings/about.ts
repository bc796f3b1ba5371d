import type { SameAs } from '../../catalogue.ts';
import type { about as english } from '../../en/settings/about.ts';

/** Italian: about and privacy. ICU MessageFormat. */
export const about: SameAs<typeof english> = {
  'about.title': 'Informazioni e privacy',
  'about.version': 'Winnow {version}',
  'about.free': 'Software libero con licenza MIT.',
  'about.licences': 'Licenze di Winnow e dei suoi componenti',
  'about.kept': 'Che cosa si conserva in questo momento',
  'about.where':
    'Tutto è nell’archivio di questo browser, su questo computer, e rimuovere Winnow lo elimina. Solo ciò che salvi tu come file, o condividi tu con i tuoi altri browser, è altrove.',
  'about.used': 'Spazio usato, circa',
  'about.kilobytes': '{amount}\u00a0kB',
  'about.megabytes': '{amount}\u00a0MB',
  'about.permissions': 'Che cosa può fare Winnow in questo browser',
  'keptAmount.requests': 'Richieste',
  'keptAmount.decisions': 'Le tue decisioni',
  'keptAmount.lessons': 'Lezioni',
  'keptAmount.texts': 'Testi, come numeri',
  'keptAmount.people': 'Persone con cui restare in contatto',
  'keptAmount.touches': 'Incontri, chiamate e messaggi con loro',
  'keptAmount.connections': 'Collegamenti dalla tua esportazione',
  'keptAmount.pastRequests': 'Richieste passate dalla tua esportazione',
  'keptAmount.readings': 'Giorni di lettura registrati',
  'permissionWhy.pages':
    'Per leggere le richieste su queste pagine e premere ciò che hai deciso. Tutto il sito, perché è un solo documento che non viene mai ricaricato.',
  'permissionWhy.scripting':
    'Per far girare gran parte di Winnow solo dove ci sono richieste, e leggere la tua pagina del profilo quando lo chiedi.',
  'permissionWhy.alarms': 'Perché un promemoria che hai chiesto arrivi nel suo giorno.',
  'permissionWhy.storage':
    'Usato se vuoi le stesse impostazioni negli altri tuoi browser: ce le porta il browser stesso. Anche per annotare che c’è una memoria, così che la sua perdita non passi inosservata.',
  'permissionWhy.sidePanel': 'Per mostrare l’elenco accanto alla pagina.',
  'permissionWhy.notifications': 'Chiesto solo quando attivi le notifiche.',
};
