import type { SameAs } from '../../catalogue.ts';
import type { ownData as english } from '../../en/settings/own-data.ts';

/** Portuguese: the reader’s own data from the network. ICU MessageFormat. */
export const ownData: SameAs<typeof english> = {
  'export.title': 'Os seus dados da rede',
  'export.why':
    'O LinkedIn dá a você uma cópia dos seus dados. Dela o Winnow aprende quem você é, quais são as suas conexões e que pedidos já aceitou. É lida neste computador, e você vê o que tem antes de algo ser guardado.',
  'export.how': 'Como obter',
  'exportStep.open':
    'No LinkedIn, abra “Configurações e privacidade”, depois “Privacidade de dados”, depois “Obter uma cópia dos seus dados”.',
  'exportStep.ask': 'Peça o arquivo maior. Só Profile, Connections e Invitations também servem.',
  'exportStep.wait':
    'O LinkedIn escreve a você quando está pronto: alguns arquivos em minutos, tudo em cerca de um dia.',
  'exportStep.drop': 'Baixe o ZIP e solte-o aqui como está. Arquivos CSV soltos dele também servem.',
  'drop.export': 'Solte aqui o ZIP ou os arquivos CSV, ou',
  'drop.backup': 'Solte aqui uma cópia, ou',
  'choose.export': 'Escolher arquivos',
  'choose.backup': 'Escolher um arquivo',
  'export.reading': 'Lendo os seus arquivos…',
  'export.cancel': 'Cancelar',
  'export.close': 'Fechar',
  'export.cancelled': 'Cancelado. Nada mudou.',
  'export.review': 'O que tem dentro',
  'export.nothingYet': 'Nada foi guardado ainda.',
  'export.keepsProfile':
    'O que diz de você junta-se ao seu perfil, abaixo. O que você escreveu fica como está e conta primeiro.',
  'export.kind': 'Tipo',
  'export.found': 'Nos arquivos',
  'export.fresh': 'Novo',
  'export.gone': 'Já não está lá',
  'exported.name': 'Nome',
  'exported.headline': 'Título',
  'exported.positions': 'Cargos',
  'exported.education': 'Escolas',
  'exported.skills': 'Competências e certificados',
  'exported.interests': 'Interesses',
  'exported.places': 'Lugares',
  'exported.events': 'Eventos',
  'exported.communities': 'Comunidades',
  'exported.posts': 'Publicações e projetos',
  'exported.people': 'Pessoas que recomendaram você',
  'exported.connections': 'Conexões',
  'exported.pastRequests': 'Pedidos recebidos',
  'export.sent': 'Pedidos enviados',
  'export.keepsConnections':
    'Nome, endereço do perfil, empresa, cargo e data são guardados; endereços de e-mail não.',
  'export.keepsRequests':
    '{accepted, plural, =0 {Nenhum é} one {# deles é} other {# deles são}} de alguém que está agora entre as suas conexões: você aceitou. De todos guarda-se quem e quando; a nota, só desses. Dos outros, o arquivo não diz o que foi feito.',
  'export.keepsNothing': 'Só contados. Nada deles é guardado.',
  'export.skipped':
    'Deixado de fora: {rows, plural, one {# linha} other {# linhas}}{files, plural, =0 {} one {, # arquivo} other {, # arquivos}}',
  'export.skippedRows':
    '{path}, {count, plural, one {linha {lines}} other {# registros nas linhas {lines}}}: {reason}',
  'export.emptyFile': '{path}: vazio',
  'export.noHeader': '{path}: nenhuma linha dá nome às colunas, por isso nada foi lido',
  'skip.columns': 'mais ou menos células do que o cabeçalho',
  'skip.quotes': 'aspas no lugar errado, ou que nunca se fecham',
  'skip.given-up': 'aspas no lugar errado por toda parte; o resto não foi lido',
  'skip.garbled': 'letras ilegíveis; talvez uma planilha tenha guardado o arquivo',
  'skip.nobody': 'não nomeia ninguém, como membros que se escondem',
  'skip.nothing': 'não diz nada que se use',
  'skip.direction': 'não diz quem enviou',
  'skip.duplicate': 'igual a uma linha anterior',
  'skip.too-many': 'mais do que se guarda',
  'export.unused':
    '{count, plural, one {# outro arquivo: não usado, não aberto} other {# outros arquivos: não usados, não abertos}}',
  'export.more': 'e mais {count, number}',
  'export.same': 'Tudo isto já é conhecido: nada mudaria.',
  'export.take': 'Incorporar isto',
  'export.taking': 'Guardando…',
  'export.taken': 'Incorporado. Os pedidos à espera são julgados de novo.',
  'export.kept':
    'Incorporado {when}: {connections, plural, =0 {nenhuma conexão} one {# conexão} other {# conexões}}, {requests, plural, =0 {nenhum pedido anterior} one {# pedido anterior} other {# pedidos anteriores}}.',
  'export.bringBack': 'Trazer de volta {count, plural, one {# item retirado} other {# itens retirados}}',
  'export.forget': 'Esquecer tudo isto',
  'export.forgetSure': 'O que você escreveu fica. Esquecer o resto?',
  'export.forgetYes': 'Esquecer',
  'export.forgetNo': 'Manter',
  'export.nothingChanged': 'Nada mudou.',
  'trouble.unreadable': '{file} não pôde ser lido. Se é uma pasta, escolha os arquivos dentro dela.',
  'trouble.empty-file': '{file} está vazio.',
  'trouble.wrong-file': '{file} não é o ZIP dos seus dados nem um arquivo CSV dele.',
  'trouble.not-zip': '{file} não é um ZIP, diga o nome o que disser. Baixe de novo.',
  'trouble.damaged':
    '{file} está danificado ou cortado{inside, select, none {} other { (em {inside})}}. Baixe de novo.',
  'trouble.encrypted': '{file} está protegido por senha. Descompacte você mesmo e escolha os arquivos CSV.',
  'trouble.nested': '{file} contém outro ZIP, {inside}. Descompacte uma vez e escolha esse.',
  'trouble.unsafe-path': '{file} contém um arquivo que aponta para fora da pasta, {inside}. Nada foi aberto.',
  'trouble.too-large':
    '{file}, descompactado, fica muito maior do que tais dados podem ser (em {inside}). A leitura parou.',
  'trouble.too-many-files': '{file} contém mais arquivos do que tais dados têm. Nada foi aberto.',
  'trouble.nothing-known':
    '{file} não contém nada que o Winnow leia, como Profile, Positions, Connections ou Invitations.',
  'trouble.not-kept':
    'Não foi possível escrever na memória: talvez o disco esteja cheio ou o armazenamento bloqueado.',
  'trouble.unexpected': 'Algo deu errado ao ler os arquivos.',
};
