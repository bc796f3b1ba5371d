import type { SameAs } from '../../catalogue.ts';
import type { kept as english } from '../../en/settings/kept.ts';

/** Portuguese: what is kept, and how long. ICU MessageFormat. */
export const kept: SameAs<typeof english> = {
  'kept.title': 'O que é guardado',
  'kept.retention': 'Manter o que as pessoas escreveram, depois de resolvido o pedido',
  'kept.retention.why':
    'Enquanto um pedido espera, todo o cartão é guardado. Depois, a nota, o título e o resto do cartão são esquecidos; quem era, a etiqueta, o tipo do que vocês compartilham, as datas e a sua decisão ficam, para o seu histórico e para o que o Winnow aprende.',
  'kept.days': '{days, plural, =0 {nada} one {# dia} other {# dias}}',
  'kept.forever': 'para sempre',
  'erase.title': 'Apagar tudo',
  'erase.why':
    'Pedidos, decisões, o seu perfil, as suas configurações e tudo o que foi aprendido são apagados, em todas as janelas ao mesmo tempo, e não voltam. As páginas da rede que você abrir depois são lidas de novo.',
  'erase.confirm': 'Para confirmar, escreva: {word}',
  'erase.word': 'apagar',
  'erase.wrong': 'Nada foi apagado. Escreva exatamente esta palavra: {word}',
  'erase.failed': 'Nada foi apagado: não foi possível escrever na memória. Tente de novo.',
  'erase.done': 'Tudo foi apagado.',
};
