import type { InsightsCatalogue } from '../catalogue.ts';

/** Portuguese, the page of insights. */
export const insights: InsightsCatalogue = {
  'insights.title': 'Panorama',
  'insights.lead': 'Contado neste computador, a partir do que o Winnow guardou. Mais ninguém vê.',
  'insights.period': 'Período',
  'period.weeks': '12 semanas',
  'period.year': 'Um ano',
  'period.all': 'Tudo',
  'insights.counting': 'Contando o que está guardado…',
  'insights.figures': 'Mostrar os números',
  'insights.first.title': 'Nada para desenhar ainda',
  'insights.first.text':
    'Quando o Winnow tiver lido alguns pedidos, você verá aqui o que chegou, o que decidiu e o quanto vocês concordaram.',
  'insights.tooFew': 'Pouco demais para dizer: {count, number} das {enough, number} decisões necessárias.',
  'share.likely': '{share} (provavelmente de {low} a {high})',
  'unit.week': 'Semana de',
  'unit.month': 'Mês',
  'unit.year': 'Ano',
  'insights.all': 'Todos',

  'arrivals.title':
    '{unit, select, week {Pedidos por semana} month {Pedidos por mês} other {Pedidos por ano}}',
  'arrivals.reading':
    '{total, plural, one {Chegou # pedido} other {Chegaram # pedidos}}, cerca de {average} {unit, select, week {por semana} month {por mês} other {por ano}}. Mais frequente: “{label}”, {most, number}.',
  'arrivals.few':
    '{total, plural, one {Chegou # pedido: “{label}”} other {Chegaram # pedidos, {most, number} deles “{label}”}}.',
  'arrivals.none': 'Nenhum pedido chegou neste período.',

  'decided.title': 'O que você decidiu',
  'decided.reading':
    'De {total, plural, one {# pedido} other {# pedidos}}, você aceitou {accepted, number}, respondeu a {replied, number} e recusou {declined, number}.',
  'decided.nothing':
    '{total, plural, one {Chegou # pedido, e ainda não está decidido} other {Chegaram # pedidos, e nenhum está decidido ainda}}.',
  'outcome.accepted': 'Aceitos',
  'outcome.replied': 'Respondidos',
  'outcome.declined': 'Recusados',
  'outcome.later': 'Adiados',
  'outcome.open': 'Não decididos',

  'agreement.title': 'O quanto você e o Winnow concordaram',
  'agreement.reading':
    'Onde o Winnow tinha tomado partido, você concordou em {part, number} de {whole, number} decisões: {share}.',
  'agreement.none': 'Você ainda não decidiu nada em que o Winnow tivesse tomado partido.',
  'agreement.how':
    'Cada ponto são os pedidos a que o Winnow deu mais ou menos a mesma probabilidade de serem venda, fraude ou genéricos; fica mais alto quanto mais deles você recusou ou chamou assim. Sobre a linha, essa probabilidade vale à letra. As barras mostram o que o puro acaso permite.',
  'agreement.line': 'o previsto',
  'agreement.given': 'Probabilidade dada pelo Winnow, em %',
  'agreement.came': 'Recusados ou chamados assim por você',
  'agreement.range': '{from, number} a {to, number}%',
  'agreement.hint': '{count, plural, one {# pedido} other {# pedidos}}, previsto {given}, confirmado {came}',
  'agreement.count': 'Pedidos',
  'agreement.likely': 'Provável',
  'agreement.enough': '{enough, number} pedidos ou mais, com o que o acaso permite',
  'agreement.few': 'Menos: poucos demais para dizer',

  'origins.title': 'De onde vêm os pedidos genuínos',
  'origins.reading':
    'De {genuine, plural, one {# pessoa genuína} other {# pessoas genuínas}}, {most, number} {source, select, school {passaram por uma escola sua} employer {trabalharam onde você trabalhou} people {conhecem pessoas que você conhece} place {têm ligação com um lugar seu} other {lidam com o que você lida}}; em {none, number}, o cartão não mostra nada em comum.',
  'origins.apart':
    'De {genuine, plural, one {# pessoa genuína} other {# pessoas genuínas}}, nenhum cartão mostra algo em comum.',
  'origins.none': 'Ninguém genuíno neste período.',
  'origins.how':
    'Genuíno é quem o Winnow ou você chamou assim, a não ser que você o tenha recusado, e todos os que você aceitou ou a quem respondeu. Um cartão pode mostrar várias coisas.',
  'origins.forgotten': 'De {count, number} delas já não se sabe o que o cartão mostrava.',
  'origin.school': 'Mesma escola',
  'origin.employer': 'Mesma empresa',
  'origin.people': 'Conexões em comum',
  'origin.place': 'Mesmo lugar',
  'origin.interest': 'Mesmo tema ou comunidade',
  'origin.none': 'Nada à vista',
  'origins.genuine': 'Genuínas',
  'origins.others': 'Outras cujo cartão mostra o mesmo',
  'origins.share': 'Genuínas entre elas',
  'origins.hint': '{name}: {genuine, number} genuínas de {shown, number}',

  'time.title': 'Tempo poupado',
  'time.reading':
    '{time}: {spared, plural, one {# pedido que o Winnow tinha posto de lado, e que você recusou} other {# pedidos que o Winnow tinha posto de lado, e que você recusou}}.',
  'time.none': 'Nada ainda: você não recusou nada que o Winnow tivesse posto de lado.',
  'time.minutes': 'Cerca de {minutes, plural, one {# minuto} other {# minutos}}',
  'time.hours': 'Cerca de {hours, plural, one {# hora} other {# horas}}',
  'time.level': '{hours}\u00a0h',
  'time.levelMinutes': '{minutes}\u00a0min',
  'time.seconds': 'Contar cada um como',
  'time.choice': '{seconds, number} segundos',
  'time.how':
    'É uma suposição, não uma medida. A nota mais longa que a rede permite lê-se em cerca de 13 segundos; olhar o perfil leva mais. Mude para o que você precisaria.',
  'time.spared': 'Postos de lado e recusados',
  'time.soFar': 'Tempo até agora',

  'repeats.title': 'Textos que voltaram',
  'repeats.reading':
    '{repeated, number} de {notes, plural, one {# nota} other {# notas}} tinham um texto que outros também enviaram a você. Um deles veio de {people, number} pessoas.',
  'repeats.none':
    '{notes, plural, one {Chegou # nota, com um texto que mais ninguém enviou a você} other {Chegaram # notas, nenhuma com um texto que mais alguém tenha enviado a você}}.',
  'repeats.noNotes': 'Nenhum pedido chegou com nota neste período.',
  'repeats.repeated': 'Outros também enviaram este texto',
  'repeats.single': 'Veio de uma só pessoa',

  'notes.title': 'Com nota e sem nota',
  'notes.noted': 'Com nota',
  'notes.bare': 'Sem nota',
  'notes.moreNoted': 'Quem escreve uma nota é mais bem-vindo: você quis {noted} deles, e {bare} dos outros.',
  'notes.moreBare': 'Quem não escreve nota é mais bem-vindo: você quis {bare} deles, e {noted} dos outros.',
  'notes.neither':
    'Uma nota não faz diferença clara para você: quis {noted} de quem a trouxe, e {bare} de quem não.',
  'notes.tooFew':
    '{noted, number} vieram com nota e {bare, number} sem. Para comparar, são precisas {enough, number} decisões de cada lado.',
  'notes.wanted': 'Aceitos ou respondidos, dos decididos',

  'inTouch.title': 'Pessoas com quem você mantém contato',
  'inTouch.reading':
    'Você cumpriu {kept, number} de {planned, plural, one {# contato previsto} other {# contatos previstos}}.',
  'inTouch.readingBefore':
    'Você cumpriu {kept, number} de {planned, plural, one {# contato previsto} other {# contatos previstos}}; no período anterior foram {keptBefore, number} de {plannedBefore, number}.',
  'inTouch.noPlans':
    'Nada estava previsto neste período; você esteve em contato com {people, plural, one {# pessoa} other {# pessoas}}.',
  'inTouch.none': 'Nada estava previsto neste período, e nada foi anotado.',
  'inTouch.kept': 'Cumpridos',
  'inTouch.missed': 'Falhados',
  'inTouch.people': 'Pessoas',
  'inTouch.kinds': 'Tipo de contato',
  'inTouch.now': 'Este período',
  'inTouch.before': 'O período anterior',
  'inTouch.of': '{kept, number} de {planned, number}',
  'inTouch.conversations':
    'De {accepted, plural, one {# pedido genuíno} other {# pedidos genuínos}} que você aceitou, {conversed, plural, one {# levou} other {# levaram}} a uma conversa em 90 dias, e {open, number} ainda podem.',
  'inTouch.quiet':
    'Com {quiet, plural, one {# pessoa} other {# pessoas}} há hoje mais silêncio do que era habitual entre vocês.',
};
