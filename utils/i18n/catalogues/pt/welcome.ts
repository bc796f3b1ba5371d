import type { WelcomeCatalogue } from '../catalogue.ts';

/** Portuguese, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.steps': 'Passos',
  'welcomeStep.does': 'O que faz',
  'welcomeStep.you': 'Quem você é',
  'welcomeStep.try': 'Experimente',
  'welcome.next': 'A seguir: {step}',
  'welcome.back': 'Voltar',
  'welcome.import': 'A partir dos seus próprios dados',
  'welcome.import.why':
    'O LinkedIn entrega uma cópia dos seus próprios dados. Largada nas configurações, ela diz quem você é, sem precisar de escrever nada.',
  'welcome.import.go': 'Abrir nas configurações',
  'welcome.imported': 'Já incorporado.',
  'welcome.type': 'Ou escreva',
  'welcome.try': 'Experimente com cinco pedidos',
  'welcome.try.why':
    'São inventados e avaliados como os seus serão; nada é pressionado, e nada disto é guardado ou contado. Pressione a tecla, ou o botão que a indica.',
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
