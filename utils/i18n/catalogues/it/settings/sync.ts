import type { SameAs } from '../../catalogue.ts';
import type { sync as english } from '../../en/settings/sync.ts';

/** Italian: the same in the reader’s other browsers. ICU MessageFormat. */
export const sync: SameAs<typeof english> = {
  'sync.title': 'I tuoi altri browser',
  'sync.on': 'Condividi impostazioni, profilo e ciò che è stato imparato',
  'sync.why':
    'Con la sincronizzazione del browser stesso, dove hai fatto l’accesso: le tue impostazioni, il profilo che hai scritto e i pesi delle parole che più richieste hanno insegnato. Li conserva chi fa il browser. Richieste, note, nomi di altri e decisioni non vengono mai condivisi.',
  'syncStatus.together': 'Ultimo allineamento: {when}.',
  'syncStatus.waiting': 'Ciò che un altro browser ha scritto sta ancora arrivando.',
  'syncStatus.too-much':
    'Il tuo profilo è troppo lungo per la sincronizzazione del browser. Niente viene condiviso finché non è più breve; tutto resta qui.',
  'syncStatus.full': 'Il browser per ora non accetta altro. Winnow riprova; tutto resta qui.',
  'syncStatus.absent': 'Questo browser non offre la sincronizzazione, o non risponde. Tutto resta qui.',
  'sync.overruled':
    '{count, plural, one {# valore che avevi impostato qui è stato sostituito da uno più recente} other {# valori che avevi impostato qui sono stati sostituiti da altri più recenti}} di un altro browser.',
};
