import type { SameAs } from '../../catalogue.ts';
import type { sync as english } from '../../en/settings/sync.ts';

/** Portuguese: the same in the reader’s other browsers. ICU MessageFormat. */
export const sync: SameAs<typeof english> = {
  'sync.title': 'Os seus outros navegadores',
  'sync.on': 'Compartilhar configurações, perfil e o que foi aprendido',
  'sync.why':
    'Pela sincronização do próprio navegador, onde você tem a sessão iniciada: as suas configurações, o perfil que escreveu e os pesos das palavras que vários pedidos ensinaram. Quem faz o navegador os guarda. Pedidos, notas, nomes de outros e decisões nunca são compartilhados.',
  'syncStatus.together': 'Última sincronização: {when}.',
  'syncStatus.waiting': 'O que outro navegador escreveu ainda está chegando.',
  'syncStatus.too-much':
    'O seu perfil é longo demais para a sincronização do navegador. Nada é compartilhado até ficar mais curto; tudo fica aqui.',
  'syncStatus.full': 'O navegador não aceita mais de momento. O Winnow tenta de novo; tudo fica aqui.',
  'syncStatus.absent': 'Este navegador não oferece sincronização, ou não responde. Tudo fica aqui.',
  'sync.overruled':
    '{count, plural, one {# valor que você definiu aqui foi trocado por outro mais recente} other {# valores que você definiu aqui foram trocados por outros mais recentes}}, de outro navegador.',
};
