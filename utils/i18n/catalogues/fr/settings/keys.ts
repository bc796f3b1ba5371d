import type { SameAs } from '../../catalogue.ts';
import type { keys as english } from '../../en/settings/keys.ts';

/** French: the keys. ICU MessageFormat. */
export const keys: SameAs<typeof english> = {
  'keys.opens':
    '{key} ouvre la liste depuis n’importe quelle page. Cette touche appartient au navigateur : tu la changes parmi ses raccourcis.',
  'keys.opensNone':
    'Aucune touche n’ouvre la liste depuis n’importe quelle page. Tu peux en choisir une parmi les raccourcis du navigateur.',
  'keys.how': 'Clique dans un champ, ou appuie sur Entrée, puis sur la nouvelle touche.',
  'keys.keyOf': 'Touche pour « {command} »',
  'keys.listening': 'Appuie sur la nouvelle touche. Échap laisse tout tel quel.',
  'keys.none': 'aucune',
  'keys.switchOff': 'Désactiver',
  'keys.switchOffOf': 'Désactiver : {command}',
  'keys.reset': 'Rétablir',
  'keys.resetOf': 'Rétablir : {command}',
  'keys.resetAll': 'Rétablir toutes les touches',
  'keys.fixed': 'toujours',
  'keys.also': 'aussi {key} dans la liste',
  'keys.queueOnly': 'dans la liste',
  'keys.disputed':
    'Cette touche est aussi donnée à : {commands}. Tant que ce n’est pas réglé, elle ne fait rien.',
  'keys.takeOver': 'L’utiliser ici seulement',
  'keys.takeOverFor': 'L’utiliser ici seulement : {command}',
  'keyRefused.browser': '{key} appartient au navigateur. Choisis une autre touche.',
  'keyRefused.moving': '{key} sert à se déplacer dans une page. Choisis une autre touche.',
  'keyRefused.unusable': '{key} ne peut pas servir. Choisis une autre touche.',
  'keyRefused.accent': 'Cette touche seule n’écrit encore rien. Choisis-en une autre.',
};
