import type { WelcomeCatalogue } from '../catalogue.ts';

/** Portuguese, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.title': 'Boas-vindas ao Winnow',
  'welcome.lead':
    'Ele distingue as pessoas das vendas entre os seus pedidos de conexão. Antes de começar, algumas palavras simples.',
  'welcome.does': 'O que faz',
  'welcome.does.read': 'Lê os pedidos na página que você tem aberta, e julga cada um neste computador.',
  'welcome.does.show': 'Põe uma etiqueta ao lado de cada nome, e diz por quê.',
  'welcome.does.press':
    'Quando você decide um pedido, pressiona esse único botão por você, uma vez, passado o tempo para desfazer.',
  'welcome.never': 'O que nunca faz',
  'welcome.never.send': 'Não envia nada a lugar nenhum: sem servidor, sem conta, sem estatísticas.',
  'welcome.never.write': 'Não escreve a ninguém. Uma resposta é um rascunho na sua área de transferência.',
  'welcome.never.alone':
    'Não decide nada sozinho. Você só pode escolher uma vez para várias pessoas se elas enviaram o mesmo texto, e mesmo assim cada pedido é pressionado e desfeito em separado.',
  'welcome.never.hide': 'Não esconde nenhum pedido, nem carrega outros.',
  'welcome.rules': 'O que dizem as regras do LinkedIn',
  'welcome.rules.say':
    'O Contrato do Usuário do LinkedIn, e a página de ajuda sobre software proibido, proíbem aos usuários extensões que copiem as páginas, mudem o seu aspecto ou automatizem o que nelas se faz.',
  'welcome.rules.mean':
    'O Winnow lê a página, desenha etiquetas sobre ela e pressiona um botão quando você manda. À letra, as regras abrangem programas assim. O LinkedIn pode restringir ou fechar uma conta por causa das suas regras. Isto não é aconselhamento jurídico: leia-as, e decida por si.',
  'welcome.rules.read': 'Ler o Contrato do Usuário',
  'welcome.choice': 'Quanto do Winnow você quer na página?',
  'welcome.kept': 'Guardado. Você pode mudar a qualquer momento nas configurações.',
  'welcome.steps': 'Passos',
  'welcomeStep.does': 'O que faz',
  'welcomeStep.you': 'Quem você é',
  'welcomeStep.try': 'Experimente',
  'welcome.next': 'A seguir: {step}',
  'welcome.back': 'Voltar',
  'welcome.import': 'A partir dos seus próprios dados',
  'welcome.type': 'Ou escreva',
  'welcome.try': 'Experimente com cinco pedidos',
  'welcome.try.why':
    'São inventados e julgados como os seus serão; nada é pressionado, e nada disto é guardado ou contado. Pressione a tecla, ou o botão que a indica.',
  'welcome.try.of': '{at, number} de {count, number}',
  'welcome.try.failed': 'O Winnow não respondeu.',
  'welcome.try.all': 'É só isto.',
  'welcome.try.chosen': 'O que você escolheu',
  'welcome.try.again': 'Mais uma vez',
  'sampleHeadline.pitch': 'Encho agendas com clientes de sonho | Parceiro de crescimento',
  'sampleHeadline.genuine': 'Engenheira de pontes, Cidade de Antuérpia',
  'sampleHeadline.bare': 'Topógrafo, autoridade portuária',
  'sampleHeadline.recruiter': 'Recrutamento para gabinetes de engenharia',
  'sampleHeadline.generic': 'Ligo pessoas e ideias',
  'sampleNote.pitch':
    'Olá, ajudamos equipas como a sua a conquistar 30 novos clientes por mês, garantido. Tem 15 minutos esta semana para uma chamada rápida?',
  'sampleNote.genuine':
    'Olá, na terça-feira viemos sentados lado a lado no comboio de volta do congresso de Lyon e esqueci-me de perguntar: como se chamava o livro sobre pontes de que me falou?',
  'sampleNote.recruiter':
    'Olá, procuramos um gestor de projeto para o nosso escritório em Gante, quatro dias por semana. Posso enviar-lhe a descrição da vaga?',
  'sampleNote.generic':
    'Encontrei o seu perfil e fiquei impressionado. Gostaria muito de o adicionar à minha rede de profissionais com ideias semelhantes!',
};
