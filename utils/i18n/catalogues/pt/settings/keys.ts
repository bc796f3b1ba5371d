import type { SameAs } from '../../catalogue.ts';
import type { keys as english } from '../../en/settings/keys.ts';

/** Portuguese: the keys. ICU MessageFormat. */
export const keys: SameAs<typeof english> = {
  'keys.opens':
    '{key} abre a lista a partir de qualquer página. Essa tecla é do navegador: você pode alterá-la entre os atalhos dele.',
  'keys.opensNone':
    'Nenhuma tecla abre a lista a partir de qualquer página. Você pode escolher uma entre os atalhos do navegador.',
  'keys.how': 'Clique num campo, ou pressione Enter nele, e depois a nova tecla.',
  'keys.keyOf': 'Tecla para “{command}”',
  'keys.listening': 'Pressione a nova tecla. Escape deixa como está.',
  'keys.none': 'nenhuma',
  'keys.switchOff': 'Desligar',
  'keys.switchOffOf': 'Desligar: {command}',
  'keys.reset': 'Restaurar',
  'keys.resetOf': 'Restaurar: {command}',
  'keys.resetAll': 'Restaurar todas as teclas',
  'keys.fixed': 'sempre',
  'keys.also': 'também {key} na lista',
  'keys.queueOnly': 'na lista',
  'keys.disputed': 'Esta tecla também foi dada a: {commands}. Até isso se resolver, não faz nada.',
  'keys.takeOver': 'Usar só aqui',
  'keys.takeOverFor': 'Usar só aqui: {command}',
  'keyRefused.browser': '{key} pertence ao navegador. Escolha outra tecla.',
  'keyRefused.moving': '{key} serve para se mover numa página. Escolha outra tecla.',
  'keyRefused.unusable': '{key} não pode ser usada. Escolha outra tecla.',
  'keyRefused.accent': 'Esta tecla sozinha ainda não escreve nada. Escolha outra.',
};
