import type { SameAs } from '../../catalogue.ts';
import type { profile as english } from '../../en/settings/profile.ts';

/** Portuguese: who the reader is. ICU MessageFormat. */
export const profile: SameAs<typeof english> = {
  'profile.name': 'Nome',
  'profile.headline': 'Título',
  'profile.positions': 'Cargos',
  'profile.positions.how': 'um por linha: cargo; empresa; lugar',
  'profile.education': 'Formação',
  'profile.education.how': 'uma por linha: curso; escola',
  'profile.skills': 'Competências',
  'profile.interests': 'Interesses',
  'profile.places': 'Lugares',
  'profile.events': 'Eventos em que você esteve',
  'profile.communities': 'Comunidades',
  'profile.posts': 'As suas publicações, palestras e artigos',
  'profile.people': 'Pessoas que você conhece',
  'taken.title': 'Da sua exportação: {count, number}',
  'taken.overruled': 'Da sua exportação; conta o que você escreveu',
  'taken.remove': 'Retirar {entry}',
  // Read from their own profile page
  'ownProfile.title': 'Da sua página de perfil',
  'ownProfile.why':
    'Abra o seu próprio perfil, desça até ao fim para que tudo esteja lá, volte e mande lê-lo: nome, título, lugar, cargos, formação e competências. Lá nada é pressionado nem carregado, e você vê o que foi encontrado antes de qualquer coisa ser guardada.',
  'ownProfile.open': 'Abrir o meu perfil',
  'ownProfile.read': 'Ler a página aberta',
  'ownProfile.reading': 'Lendo o perfil aberto…',
  'ownProfile.none':
    'Não há aberta nenhuma página de perfil que se possa ler. Abra a sua, espere até ela estar lá e tente de novo.',
  'ownProfile.other': 'O perfil aberto não é o seu: {who}. Nada dele foi tomado. Abra o seu.',
  'ownProfile.found': 'Encontrado na página de {who}',
  'ownProfile.unsure': 'A página não diz ao certo de quem é este perfil. Você é {who}?',
  'ownProfile.isMe': 'Sim, sou {who}',
  'ownProfile.notMe': 'Não',
  'ownProfile.before': 'em vez de: {before}',
  'ownProfile.known': '{count, plural, one {Mais # já está} other {Mais # já estão}} no seu perfil.',
  'ownProfile.keep': '{count, plural, one {Guardar # entrada} other {Guardar # entradas}}',
  'ownProfile.some':
    'A página mostra só uma parte disto: {parts}. Abra lá “Mostrar tudo” e mande ler também essa página.',
  'ownProfile.unread': 'Está lá, mas não foi entendido: {parts}. Pode escrevê-lo abaixo.',
  'ownProfile.absent': 'Não está nesta página: {parts}.',
  'ownProfile.kept': 'Guardado. Os pedidos à espera são julgados de novo.',
};
