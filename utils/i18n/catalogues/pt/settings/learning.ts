import type { SameAs } from '../../catalogue.ts';
import type { learning as english } from '../../en/settings/learning.ts';

/** Portuguese: what Winnow has learnt. ICU MessageFormat. */
export const learning: SameAs<typeof english> = {
  'learning.title': 'O que o Winnow aprendeu',
  'learning.why':
    'Aprende com decisões que não esperava e com etiquetas que você corrige, neste computador, além do que já sabia. Você pode retirar cada lição.',
  'meter.week': 'Últimos sete dias',
  'meter.before': 'Quatro semanas antes',
  'meter.nothing': 'Nenhuma decisão',
  'meter.overruled': 'Você decidiu diferente do Winnow em {overruled, number} de {sided, number}.',
  'meter.decided':
    '{decided, plural, one {# pedido decidido} other {# pedidos decididos}}; em {sided, number} deles o Winnow tinha tomado partido.',
  'meter.relabelled': '{relabelled, plural, one {# etiqueta corrigida.} other {# etiquetas corrigidas.}}',
  'learning.told': 'No que deu',
  'learning.none': 'Nada ainda.',
  'learning.early': 'Ainda é pouco para falar disso: uma vez pode ser acaso.',
  'learning.more': 'Mostrar mais {count, number}',
  'learning.inNote': '“{word}” numa nota',
  'learning.inHeadline': '“{word}” num título',
  'taughtKind.pitch': 'O que vende',
  'taughtKind.recruiter': 'O que trata de um emprego',
  'taughtKind.scam': 'O que parece fraude',
  'taughtKind.generic': 'O que não diz nada de específico',
  'taughtKind.genuine': 'O que tem um motivo próprio',
  'taughtKind.unclear': 'O que vem sem nota',
  'taughtGround.topic': 'Lidar com as mesmas coisas',
  'taughtGround.school': 'Ter passado pela mesma escola',
  'taughtGround.employer': 'Ter trabalhado no mesmo lugar',
  'taughtGround.industry': 'Trabalhar no mesmo setor',
  'taughtGround.place': 'Ser do mesmo lugar',
  'taughtGround.community': 'Pertencer à mesma comunidade',
  'taughtGround.event': 'Ter estado no mesmo evento',
  'taughtGround.people': 'Conhecer as mesmas pessoas',
  'learning.moreWelcome':
    '{what}: agora mais bem-vindo, por {count, plural, one {# decisão} other {# decisões}}',
  'learning.lessWelcome':
    '{what}: agora menos bem-vindo, por {count, plural, one {# decisão} other {# decisões}}',
  'learning.towards':
    '{what}: agora conta para “{label}”, por {count, plural, one {# correção} other {# correções}}',
  'learning.lessons': '{count, plural, one {# lição} other {# lições}}',
  'learning.somebody': 'alguém de quem já nada se guarda',
  'learning.decided':
    'Com {name} você escolheu {choice, select, accept {aceitar} reply {responder} decline {recusar} other {adiar}}. O Winnow tinha dito “{was}”.',
  'learning.corrected': 'Você deu a {name} a etiqueta “{label}”. O Winnow tinha dito “{was}”.',
  'learning.by': '{when}, reconhecível por {words}',
  'learning.takeBack': 'Retirar',
  'learning.takeBackOf': 'Retirar: {name}',
  'learning.declinedTexts':
    '{count, plural, one {# texto que você recusou é reconhecido} other {# textos que você recusou são reconhecidos}} quando vêm de outros. São guardados como números; as palavras não.',
  'learning.reset': 'Esquecer todas as lições',
  'learning.resetSure': 'Cada lição, cada etiqueta que você deu e cada texto recusado?',
  'learning.resetYes': 'Esquecer',
  'learning.resetNo': 'Manter',
};
