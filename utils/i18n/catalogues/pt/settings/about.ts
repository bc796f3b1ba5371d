import type { SameAs } from '../../catalogue.ts';
import type { about as english } from '../../en/settings/about.ts';

/** Portuguese: about and privacy. ICU MessageFormat. */
export const about: SameAs<typeof english> = {
  'about.title': 'Sobre e privacidade',
  'about.version': 'Winnow {version}',
  'about.free': 'Software livre sob a licença MIT.',
  'about.licences': 'Licenças do Winnow e dos seus componentes',
  'about.kept': 'O que está guardado neste momento',
  'about.where':
    'Tudo está no armazenamento deste navegador, neste computador, e remover o Winnow remove-o. Só o que você guarda como arquivo, ou compartilha com os seus outros navegadores, está noutro lugar.',
  'about.used': 'Armazenamento usado, cerca de',
  'about.kilobytes': '{amount}\u00a0kB',
  'about.megabytes': '{amount}\u00a0MB',
  'about.permissions': 'O que o Winnow pode fazer neste navegador',
  'keptAmount.requests': 'Pedidos',
  'keptAmount.decisions': 'As suas decisões',
  'keptAmount.lessons': 'Lições',
  'keptAmount.texts': 'Textos, como números',
  'keptAmount.people': 'Pessoas com quem manter contato',
  'keptAmount.touches': 'Conversas, chamadas e mensagens com elas',
  'keptAmount.connections': 'Conexões da sua exportação',
  'keptAmount.pastRequests': 'Pedidos anteriores da sua exportação',
  'keptAmount.readings': 'Dias de leitura registrados',
  'permissionWhy.pages':
    'Para ler pedidos nestas páginas e pressionar o que você decidiu. O site inteiro, pois é um só documento que nunca é carregado de novo.',
  'permissionWhy.scripting':
    'Para executar a maior parte do Winnow só em páginas onde há pedidos, e ler a sua própria página de perfil quando você o pede.',
  'permissionWhy.alarms': 'Para que um lembrete que você pediu venha no seu dia.',
  'permissionWhy.storage':
    'Usada onde você quer as mesmas configurações nos seus outros navegadores: o próprio navegador as leva. Também para anotar que há uma memória, para que a sua perda não passe despercebida.',
  'permissionWhy.sidePanel': 'Para mostrar a lista ao lado da página.',
  'permissionWhy.notifications': 'Pedida só quando você liga as notificações.',
};
