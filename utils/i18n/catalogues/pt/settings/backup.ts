import type { SameAs } from '../../catalogue.ts';
import type { backup as english } from '../../en/settings/backup.ts';

/** Portuguese: backups. ICU MessageFormat. */
export const backup: SameAs<typeof english> = {
  'backup.title': 'Cópia de segurança',
  'backup.why':
    'Um arquivo com tudo o que o Winnow lembra: pedidos, decisões, o que aprendeu, o seu perfil e as suas configurações. Guarde-o onde mais ninguém leia: tem palavras de outras pessoas.',
  'backup.uninstall':
    'Remover a extensão apaga a memória na hora. O navegador não pergunta antes, e sem uma cópia ninguém a traz de volta.',
  'backup.never': 'Sem cópia até agora.',
  'backup.last': 'Última cópia: {when}.',
  'backup.much': 'Muito mudou desde então.',
  'backupSave.json': 'Guardar uma cópia',
  'backupSave.csv': 'Guardar os pedidos como tabela',
  'backup.back': 'Restaurar uma cópia',
  'backup.backWhy':
    'Você vê o que tem antes de algo mudar. O que está aqui fica; pessoas que você mandou o Winnow esquecer voltam, se estiverem no arquivo.',
  'backupStep.saving': 'Guardando…',
  'backupStep.reading': 'Olhando o arquivo…',
  'backupStep.taking': 'Guardando…',
  'backup.saved': 'Guardada com os seus downloads.',
  'backup.taken': 'Restaurada. Os pedidos à espera são julgados de novo.',
  'backup.review': 'O que tem dentro, guardado {when}',
  'backupCount.fresh': 'Novo',
  'backupCount.same': 'Igual',
  'backupCount.stands': 'Fica como aqui',
  'backupCount.changed': 'Atualizado',
  'backupTable.requests': 'Pedidos',
  'backupTable.decisions': 'Decisões',
  'backupTable.singles': 'Perfil e configurações',
  'backupTable.readings': 'Dias de leitura',
  'backupTable.connections': 'Conexões',
  'backupTable.pastRequests': 'Pedidos recebidos antes',
  'backupTable.lessons': 'Lições',
  'backupTable.texts': 'Textos reconhecidos',
  'backupTable.people': 'Pessoas com quem você mantém contato',
  'backupTable.touches': 'Contatos feitos',
  'backup.refused': '{count, plural, one {# linha fica} other {# linhas ficam}} de fora',
  'backup.refusedRow': 'Linha {line, number}: “{field}” {why}',
  'refused.forbidden': 'não é permitido numa cópia',
  'refused.unknown-field': 'não é conhecido',
  'refused.missing': 'falta',
  'refused.wrong': 'tem um valor que não pode estar certo',
  'backup.merged':
    'Nada se perde: onde os dois diferem, contam a vista mais recente de um pedido e a decisão mais adiantada, e ficam as configurações que você mudou aqui.',
  'backup.take': 'Restaurar',
  'backupTrouble.unreadable': 'O arquivo não pôde ser lido.',
  'backupTrouble.empty-file': 'O arquivo está vazio.',
  'backupTrouble.not-backup': 'Isto não é uma cópia do Winnow.',
  'backupTrouble.not-json': 'O arquivo está danificado: a linha {line, number} não se entende.',
  'backupTrouble.newer':
    'A cópia foi feita por um Winnow mais novo (versão {found} da memória). Atualize o Winnow e tente de novo.',
  'backupTrouble.cut-short': 'O arquivo não foi escrito até o fim. Use outra cópia dele.',
  'backupTrouble.unknown-part':
    'Na linha {line, number} começa uma parte que o Winnow não conhece: “{found}”.',
  'backupTrouble.too-long': 'O que começa na linha {line, number} é longo demais para vir do Winnow.',
  'backupTrouble.full': 'Não há mais espaço no disco, ou o navegador não dá mais dele ao Winnow.',
  'backupTrouble.blocked':
    'Outra janela está segurando a memória. Feche outras abas do Winnow e tente de novo.',
  'backupTrouble.not-upgraded': 'Não foi possível atualizar a memória.',
  'backupTrouble.damaged': 'O navegador não consegue ler a memória.',
  'backupTrouble.silent': 'O navegador não respondeu, e não diz por quê.',
};
