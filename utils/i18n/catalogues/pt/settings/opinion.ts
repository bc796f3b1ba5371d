import type { SameAs } from '../../catalogue.ts';
import type { opinion as english } from '../../en/settings/opinion.ts';

/** Portuguese: the browser’s own model. ICU MessageFormat. */
export const opinion: SameAs<typeof english> = {
  'opinion.why':
    'Alguns navegadores têm um modelo de linguagem próprio que funciona neste dispositivo. Você pode perguntar-lhe sobre notas que o Winnow deixa em aberto. A nota vai para esse modelo e para mais lado nenhum; a resposta não muda nenhuma etiqueta e não pressiona nada.',
  'opinion.on': 'Poder perguntar ao modelo do navegador sobre notas em aberto',
  'ownModel.unavailable': 'Este navegador não oferece um modelo assim neste dispositivo.',
  'ownModel.downloadable': 'O navegador tem um modelo, mas ainda não o baixou. É grande: vários gigabytes.',
  'ownModel.downloading': 'O navegador está baixando o modelo.',
  'ownModel.available': 'O modelo está pronto.',
  'opinion.download': 'Fazer o navegador baixar o modelo',
  'opinion.failed': 'Não funcionou. Tente mais tarde.',
};
