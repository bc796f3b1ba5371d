import type { SameAs } from '../../catalogue.ts';
import type { keys as english } from '../../en/settings/keys.ts';

/** Dutch: the keys. ICU MessageFormat. */
export const keys: SameAs<typeof english> = {
  'keys.opens':
    '{key} opent de lijst vanaf elke pagina. Die toets is van de browser: je wijzigt hem bij de sneltoetsen van de browser.',
  'keys.opensNone':
    'Geen toets opent de lijst vanaf elke pagina. Je kunt er een kiezen bij de sneltoetsen van de browser.',
  'keys.how': 'Klik in een veld, of druk erin op Enter, en druk dan op de nieuwe toets.',
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
  'keys.disputed': 'Deze toets is ook gegeven aan: {commands}. Tot dat is opgelost, doet hij niets.',
  'keys.takeOver': 'Alleen hier gebruiken',
  'keys.takeOverFor': 'Alleen hier gebruiken: {command}',
  'keyRefused.browser': '{key} hoort bij de browser. Kies een andere toets.',
  'keyRefused.moving': '{key} is om je door een pagina te bewegen. Kies een andere toets.',
  'keyRefused.unusable': '{key} is niet te gebruiken. Kies een andere toets.',
  'keyRefused.accent': 'Deze toets typt op zichzelf nog niets. Kies een andere.',
};
