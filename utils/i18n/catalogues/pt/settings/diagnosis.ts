import type { SameAs } from '../../catalogue.ts';
import type { diagnosis as english } from '../../en/settings/diagnosis.ts';

/** Portuguese: how reading goes. ICU MessageFormat. */
export const diagnosis: SameAs<typeof english> = {
  'diagnosis.fine': 'Nada de incomum na leitura das páginas da rede.',
  'diagnosis.reading': 'Ler as páginas da rede',
  'diagnosis.reading.why':
    'Para quando uma página é mal lida: desligado, nada dela é mostrado, julgado ou guardado. O que você tem fica.',
  'diagnosis.report': 'Relatório',
  'diagnosis.report.why':
    'O relatório é para quem conserta o leitor. Tem contagens, versões e nomes da marcação da página: nenhum nome, título, nota ou endereço. Nada é enviado; quem copia é você.',
  'diagnosis.report.make': 'Mostrar o relatório',
  'diagnosis.report.copy': 'Copiar o relatório',
  'report.copied': 'Copiado.',
  'report.notCopied': 'O navegador não permitiu copiar. Selecione o texto e copie.',
  'report.failed': 'Não foi possível fazer o relatório. Tente de novo.',
  'diagnosis.page.why':
    'Da sua página de convites aberta pode ser guardada uma cópia em que cada texto é trocado pela sua forma (“Xxx Xxxxxx”), cada endereço de uma pessoa por um número, e sem imagens.',
  'diagnosis.page.save': 'Guardar a página sem os textos',
  'pageSaving.saved': 'Guardada com os seus downloads.',
  'pageSaving.none': 'Nenhuma página com pedidos está aberta. Abra antes os seus convites.',
  'pageSaving.failed': 'Não foi possível guardar a página. Recarregue e tente de novo.',
  'finding.unread':
    '{page}: de cerca de {requests, plural, one {# pedido} other {# pedidos}}, {cards, plural, =0 {nenhum pôde ser lido} one {só # pôde ser lido} other {só # puderam ser lidos}}.',
  'finding.field-gone':
    '{page}: {field} quase já não pode ser lido (antes em {before} dos cartões, agora em {now}).',
  'field.headline': 'o título',
  'field.mutual': 'o número de conexões em comum',
  'field.note': 'a nota',
  'field.time': 'a hora',
  'pageKind.manager': 'Página de convites',
  'pageKind.preview': 'Página Minha rede',
  'pageKind.profile': 'Páginas de perfil',
  'pageKind.other': 'Outras páginas',
};
