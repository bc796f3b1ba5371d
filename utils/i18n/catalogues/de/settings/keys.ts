import type { SameAs } from '../../catalogue.ts';
import type { keys as english } from '../../en/settings/keys.ts';

/** German: the keys. ICU MessageFormat. */
export const keys: SameAs<typeof english> = {
  'keys.opens':
    '{key} öffnet die Liste von jeder Seite aus. Diese Taste gehört dem Browser: Du änderst sie bei seinen Tastenkürzeln.',
  'keys.opensNone':
    'Keine Taste öffnet die Liste von jeder Seite aus. Du kannst eine bei den Tastenkürzeln des Browsers wählen.',
  'keys.how': 'Klicke in ein Feld oder drücke darin Enter, und drücke dann die neue Taste.',
  'keys.keyOf': 'Taste für „{command}“',
  'keys.listening': 'Drücke die neue Taste. Escape lässt alles, wie es ist.',
  'keys.none': 'keine',
  'keys.switchOff': 'Ausschalten',
  'keys.switchOffOf': 'Ausschalten: {command}',
  'keys.reset': 'Zurücksetzen',
  'keys.resetOf': 'Zurücksetzen: {command}',
  'keys.resetAll': 'Alle Tasten zurücksetzen',
  'keys.fixed': 'immer',
  'keys.also': 'auch {key} in der Liste',
  'keys.queueOnly': 'in der Liste',
  'keys.disputed': 'Diese Taste gehört auch zu: {commands}. Bis das geklärt ist, tut sie nichts.',
  'keys.takeOver': 'Nur hier verwenden',
  'keys.takeOverFor': 'Nur hier verwenden: {command}',
  'keyRefused.browser': '{key} gehört dem Browser. Nimm eine andere Taste.',
  'keyRefused.moving': '{key} dient zum Bewegen auf einer Seite. Nimm eine andere Taste.',
  'keyRefused.unusable': '{key} lässt sich nicht verwenden. Nimm eine andere Taste.',
  'keyRefused.accent': 'Diese Taste allein schreibt noch nichts. Nimm eine andere.',
};
