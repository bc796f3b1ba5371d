import type { InsightsCatalogue } from '../catalogue.ts';

/** Spanish, the page of insights. */
export const insights: InsightsCatalogue = {
  'insights.title': 'Panorama',
  'insights.lead': 'Contado en este equipo, a partir de lo que Winnow ha guardado. Nadie más lo ve.',
  'insights.period': 'Periodo',
  'period.weeks': '12 semanas',
  'period.year': 'Un año',
  'period.all': 'Todo',
  'insights.counting': 'Contando lo guardado…',
  'insights.figures': 'Mostrar las cifras',
  'insights.first.title': 'Aún no hay nada que dibujar',
  'insights.first.text':
    'Cuando Winnow haya leído algunas solicitudes, verás aquí qué llegó, qué decidiste y cuánto coincidisteis.',
  'insights.tooFew':
    'Muy poco para opinar: {count, number} de las {enough, number} decisiones que hacen falta.',
  'share.likely': '{share} (probablemente de {low} a {high})',
  'unit.week': 'Semana del',
  'unit.month': 'Mes',
  'unit.year': 'Año',
  'insights.all': 'Todas',

  'arrivals.title':
    '{unit, select, week {Solicitudes por semana} month {Solicitudes por mes} other {Solicitudes por año}}',
  'arrivals.reading':
    '{total, plural, one {Llegó # solicitud} other {Llegaron # solicitudes}}, unas {average} {unit, select, week {por semana} month {por mes} other {por año}}. Lo más frecuente: «{label}», {most, number}.',
  'arrivals.few':
    '{total, plural, one {Llegó # solicitud: «{label}»} other {Llegaron # solicitudes, {most, number} de ellas «{label}»}}.',
  'arrivals.none': 'No llegó ninguna solicitud en este periodo.',

  'decided.title': 'Lo que decidiste',
  'decided.reading':
    'De {total, plural, one {# solicitud} other {# solicitudes}} aceptaste {accepted, number}, respondiste a {replied, number} y rechazaste {declined, number}.',
  'decided.nothing':
    '{total, plural, one {Llegó # solicitud, y aún no está decidida} other {Llegaron # solicitudes, y ninguna está decidida aún}}.',
  'outcome.accepted': 'Aceptadas',
  'outcome.replied': 'Respondidas',
  'outcome.declined': 'Rechazadas',
  'outcome.later': 'Aplazadas',
  'outcome.open': 'Sin decidir',

  'agreement.title': 'Cuánto coincidisteis Winnow y tú',
  'agreement.reading':
    'Donde Winnow había tomado partido, coincidiste en {part, number} de {whole, number} decisiones: {share}.',
  'agreement.none': 'Aún no has decidido nada en lo que Winnow hubiera tomado partido.',
  'agreement.how':
    'Cada punto son las solicitudes a las que Winnow dio más o menos la misma probabilidad de ser venta, estafa o genéricas; está más alto cuantas más rechazaste o llamaste así. Sobre la línea, esa probabilidad se puede tomar al pie de la letra. Las barras muestran lo que permite el puro azar.',
  'agreement.line': 'lo anunciado',
  'agreement.given': 'Probabilidad que dio Winnow, en %',
  'agreement.came': 'Rechazadas o llamadas así por ti',
  'agreement.range': '{from, number} a {to, number} %',
  'agreement.hint':
    '{count, plural, one {# solicitud} other {# solicitudes}}, anunciado {given}, cumplido {came}',
  'agreement.count': 'Solicitudes',
  'agreement.likely': 'Probable',
  'agreement.enough': '{enough, number} solicitudes o más, con lo que permite el azar',
  'agreement.few': 'Menos: muy pocas para opinar',

  'origins.title': 'De dónde vienen las solicitudes auténticas',
  'origins.reading':
    'De {genuine, plural, one {# persona auténtica} other {# personas auténticas}}, {most, number} {source, select, school {pasaron por un centro tuyo} employer {trabajaron donde tú trabajaste} people {conocen a gente que tú conoces} place {están ligadas a un lugar tuyo} other {se ocupan de lo mismo que tú}}; en {none, number}, la tarjeta no muestra nada que compartáis.',
  'origins.apart':
    'De {genuine, plural, one {# persona auténtica} other {# personas auténticas}}, ninguna tarjeta muestra nada que compartáis.',
  'origins.none': 'Nadie auténtico en este periodo.',
  'origins.how':
    'Auténtico es quien así llamasteis Winnow o tú, salvo que lo rechazaras, y todo el que aceptaste o a quien respondiste. Una tarjeta puede mostrar varias cosas.',
  'origins.forgotten': 'De {count, number} de ellas ya no se sabe qué mostraba la tarjeta.',
  'origin.school': 'Mismo centro',
  'origin.employer': 'Misma empresa',
  'origin.people': 'Contactos en común',
  'origin.place': 'Mismo lugar',
  'origin.interest': 'Mismo tema o comunidad',
  'origin.none': 'Nada a la vista',
  'origins.genuine': 'Auténticas',
  'origins.others': 'Otras cuya tarjeta muestra lo mismo',
  'origins.share': 'Auténticas entre ellas',
  'origins.hint': '{name}: {genuine, number} auténticas de {shown, number}',

  'time.title': 'Tiempo ahorrado',
  'time.reading':
    '{time}: {spared, plural, one {# solicitud que Winnow había apartado, y que rechazaste} other {# solicitudes que Winnow había apartado, y que rechazaste}}.',
  'time.none': 'Nada aún: no has rechazado nada que Winnow hubiera apartado.',
  'time.minutes': 'Unos {minutes, plural, one {# minuto} other {# minutos}}',
  'time.hours': 'Unas {hours, plural, one {# hora} other {# horas}}',
  'time.level': '{hours}\u00a0h',
  'time.levelMinutes': '{minutes}\u00a0min',
  'time.seconds': 'Contar cada una como',
  'time.choice': '{seconds, number} segundos',
  'time.how':
    'Es una suposición, no una medida. La nota más larga que admite la red se lee en unos 13 segundos; mirar el perfil lleva más. Ponlo en lo que tú necesitarías.',
  'time.spared': 'Apartadas y rechazadas',
  'time.soFar': 'Tiempo hasta ahora',

  'repeats.title': 'Textos que volvieron',
  'repeats.reading':
    '{repeated, number} de {notes, plural, one {# nota} other {# notas}} traían un texto que otros también te enviaron. Uno de ellos llegó de {people, number} personas.',
  'repeats.none':
    '{notes, plural, one {Llegó # nota, con un texto que nadie más te envió} other {Llegaron # notas, ninguna con un texto que alguien más te enviara}}.',
  'repeats.noNotes': 'Ninguna solicitud llegó con nota en este periodo.',
  'repeats.repeated': 'Otros también enviaron este texto',
  'repeats.single': 'Llegó de una sola persona',

  'notes.title': 'Con nota y sin ella',
  'notes.noted': 'Con nota',
  'notes.bare': 'Sin nota',
  'notes.moreNoted':
    'Acoges mejor a quien escribe una nota: quisiste al {noted} de ellos, y al {bare} de los demás.',
  'notes.moreBare':
    'Acoges mejor a quien no escribe nota: quisiste al {bare} de ellos, y al {noted} de los demás.',
  'notes.neither':
    'Una nota no te supone una diferencia clara: quisiste al {noted} de quienes la traían, y al {bare} de quienes no.',
  'notes.tooFew':
    '{noted, number} llegaron con nota y {bare, number} sin ella. Para compararlas hacen falta {enough, number} decisiones de cada lado.',
  'notes.wanted': 'Aceptadas o respondidas, de las decididas',

  'inTouch.title': 'Personas con las que sigues en contacto',
  'inTouch.reading':
    'Cumpliste {kept, number} de {planned, plural, one {# contacto previsto} other {# contactos previstos}}.',
  'inTouch.readingBefore':
    'Cumpliste {kept, number} de {planned, plural, one {# contacto previsto} other {# contactos previstos}}; en el periodo anterior fueron {keptBefore, number} de {plannedBefore, number}.',
  'inTouch.noPlans':
    'No había nada previsto en este periodo; estuviste en contacto con {people, plural, one {# persona} other {# personas}}.',
  'inTouch.none': 'No había nada previsto en este periodo, y no se anotó nada.',
  'inTouch.kept': 'Cumplidos',
  'inTouch.missed': 'Perdidos',
  'inTouch.people': 'Personas',
  'inTouch.kinds': 'Tipo de contacto',
  'inTouch.now': 'Este periodo',
  'inTouch.before': 'El periodo anterior',
  'inTouch.of': '{kept, number} de {planned, number}',
  'inTouch.conversations':
    'De {accepted, plural, one {# solicitud auténtica} other {# solicitudes auténticas}} que aceptaste, {conversed, plural, one {# llevó} other {# llevaron}} a una conversación en 90 días, y {open, number} aún pueden.',
  'inTouch.quiet':
    'Con {quiet, plural, one {# persona} other {# personas}} hay hoy más silencio del que era habitual entre vosotros.',
};
