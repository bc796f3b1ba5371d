import type { SameAs } from '../../catalogue.ts';
import type { keys as english } from '../../en/settings/keys.ts';

/** Italian: the keys. ICU MessageFormat. */
export const keys: SameAs<typeof english> = {
  'keys.opens':
    '{key} apre l’elenco da qualunque pagina. Quel tasto è del browser: puoi cambiarlo fra le sue scorciatoie.',
  'keys.opensNone':
    'Nessun tasto apre l’elenco da qualunque pagina. Puoi sceglierne uno fra le scorciatoie del browser.',
  'keys.how': 'Fai clic in un campo, o premi Invio al suo interno, e poi il nuovo tasto.',
  'keys.keyOf': 'Tasto per «{command}»',
  'keys.listening': 'Premi il nuovo tasto. Esc lo lascia com’è.',
  'keys.none': 'nessuno',
  'keys.switchOff': 'Disattiva',
  'keys.switchOffOf': 'Disattiva: {command}',
  'keys.reset': 'Ripristina',
  'keys.resetOf': 'Ripristina: {command}',
  'keys.resetAll': 'Ripristina tutti i tasti',
  'keys.fixed': 'sempre',
  'keys.also': 'anche {key} nell’elenco',
  'keys.queueOnly': 'nell’elenco',
  'keys.disputed': 'Questo tasto è dato anche a: {commands}. Finché non si risolve, non fa niente.',
  'keys.takeOver': 'Usalo solo qui',
  'keys.takeOverFor': 'Usalo solo qui: {command}',
  'keyRefused.browser': '{key} è del browser. Scegli un altro tasto.',
  'keyRefused.moving': '{key} serve a muoversi in una pagina. Scegli un altro tasto.',
  'keyRefused.unusable': '{key} non si può usare. Scegli un altro tasto.',
  'keyRefused.accent': 'Questo tasto da solo non scrive ancora niente. Scegline un altro.',
};
