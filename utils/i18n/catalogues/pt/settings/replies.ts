import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** Portuguese: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'As suas respostas',
  'replies.channel': 'Onde é melhor falar com você',
  'replies.channel.why': 'Um endereço ou uma agenda. Fica no lugar de {place} numa resposta.',
  'replies.own': 'Respostas próprias',
  'replies.own.why': 'Até {most, number}, com as suas palavras. Preenchido automaticamente: {places}.',
  'replies.new': 'Nova resposta',
  'replies.name': 'Nome',
  'replies.text': 'Texto',
  'replies.add': 'Acrescentar a resposta',
  'replies.change': 'Alterar',
  'replies.changeOf': 'Alterar: {name}',
  'replies.save': 'Guardar',
  'replies.remove': 'Retirar: {name}',
  'replies.removeShort': 'Retirar',
  'replies.unknown': '{placeholder} não é um campo. Os campos são: {places}.',
  'replies.open': 'Uma chave está sem o seu par.',
  'replies.empty': 'Uma resposta precisa de um nome e de um texto.',
};
