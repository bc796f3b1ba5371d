import type { SameAs } from '../../catalogue.ts';
import type { keys as english } from '../../en/settings/keys.ts';

/** Dutch: the keys. ICU MessageFormat. */
export const keys: SameAs<typeof english> = {
  'keys.how': 'Klik in een veld, of druk er op Enter, en dan op de nieuwe toets.',
  'keys.keyOf': 'Toets voor “{command}”',
  'keys.listening': 'Druk op de nieuwe toets. Escape laat het zoals het is.',
  'keys.none': 'geen',
  'keys.switchOff': 'Uitzetten',
  'keys.switchOffOf': 'Uitzetten: {command}',
  'keys.reset': 'Herstellen',
  'keys.resetOf': 'Herstellen: {command}',
  'keys.resetAll': 'Alle toetsen herstellen',
  'keys.fixed': 'altijd',
  'keys.also': 'ook {key} in de lijst',
  'keys.queueOnly': 'in de lijst',
  'keys.disputed': 'Deze toets is ook gegeven aan: {commands}. Tot dat beslist is, doet hij niets.',
  'keys.takeOver': 'Alleen hier gebruiken',
  'keys.takeOverFor': 'Alleen hier gebruiken: {command}',
  'keyRefused.browser': '{key} is van de browser. Kies een andere toets.',
  'keyRefused.moving': '{key} is om je door een pagina te bewegen. Kies een andere toets.',
  'keyRefused.unusable': '{key} is niet te gebruiken. Kies een andere toets.',
  'keyRefused.accent': 'Deze toets typt alleen nog niets. Kies een andere.',
};
