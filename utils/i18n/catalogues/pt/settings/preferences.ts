import type { SameAs } from '../../catalogue.ts';
import type { preferences as english } from '../../en/settings/preferences.ts';

/** Portuguese: what the reader says of whole kinds. ICU MessageFormat. */
export const preferences: SameAs<typeof english> = {
  'preferencesWhy.recruiters': 'Quem escreve sobre um emprego, ou cujo título fala de recrutamento.',
  'preferencesWhy.students': 'Quem o diz no título.',
  'preferencesWhy.sameCity': 'Os lugares são comparados: indique o seu em “Quem você é”.',
  'preferencesWhy.mutual': 'Vazio, o número delas não conta.',
  'preferences.title': 'Quem é bem-vindo',
  'preferences.why': 'Isto faz pedidos subir ou descer na lista, e o cartão o diz. Nada é escondido.',
  'preferences.recruiters': 'Recrutadores',
  'preferences.students': 'Estudantes',
  'welcomes.welcome': 'Bem-vindos',
  'welcomes.neutral': 'Como o Winnow os julgar',
  'welcomes.unwelcome': 'Melhor não',
  'preferences.sameCity': 'Pôr à frente as pessoas da minha cidade',
  'preferences.companies': 'Empresas em que você confia',
  'preferences.mutual': 'Confiar em quem tem pelo menos este número de conexões em comum com você',
  'preferences.mutual.wrong': 'Conexões: um número inteiro de 1 a {most, number}, ou nada.',
  'preferences.trust':
    'Quem tem a sua confiança vem à frente e nunca é chamado venda ou genérico. Uma fraude continua a sê-lo: qualquer um pode pôr uma empresa no título.',
};
