import type { SameAs } from '../../catalogue.ts';
import type { keys as english } from '../../en/settings/keys.ts';

/** Spanish: the keys. ICU MessageFormat. */
export const keys: SameAs<typeof english> = {
  'keys.opens':
    '{key} abre la lista desde cualquier página. Esa tecla es del navegador: puedes cambiarla entre sus atajos.',
  'keys.opensNone':
    'Ninguna tecla abre la lista desde cualquier página. Puedes elegir una entre los atajos del navegador.',
  'keys.how': 'Haz clic en un campo, o pulsa Intro en él, y después la tecla nueva.',
  'keys.keyOf': 'Tecla para «{command}»',
  'keys.listening': 'Pulsa la tecla nueva. Escape la deja como está.',
  'keys.none': 'ninguna',
  'keys.switchOff': 'Desactivar',
  'keys.switchOffOf': 'Desactivar: {command}',
  'keys.reset': 'Restaurar',
  'keys.resetOf': 'Restaurar: {command}',
  'keys.resetAll': 'Restaurar todas las teclas',
  'keys.fixed': 'siempre',
  'keys.also': 'también {key} en la lista',
  'keys.queueOnly': 'en la lista',
  'keys.disputed': 'Esta tecla también está asignada a: {commands}. Hasta que se resuelva, no hace nada.',
  'keys.takeOver': 'Usarla solo aquí',
  'keys.takeOverFor': 'Usarla solo aquí: {command}',
  'keyRefused.browser': '{key} es del navegador. Elige otra tecla.',
  'keyRefused.moving': '{key} sirve para moverse por una página. Elige otra tecla.',
  'keyRefused.unusable': '{key} no se puede usar. Elige otra tecla.',
  'keyRefused.accent': 'Esta tecla sola aún no escribe nada. Elige otra.',
};
