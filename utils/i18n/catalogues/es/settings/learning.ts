import type { SameAs } from '../../catalogue.ts';
import type { learning as english } from '../../en/settings/learning.ts';

/** Spanish: what Winnow has learnt. ICU MessageFormat. */
export const learning: SameAs<typeof english> = {
  'learning.title': 'Lo que Winnow ha aprendido',
  'learning.why':
    'Aprende de las decisiones que no esperaba y de las etiquetas que corriges, en este equipo, además de lo que ya sabía. Puedes retirar cada lección.',
  'meter.week': 'Últimos siete días',
  'meter.before': 'Las cuatro semanas previas',
  'meter.nothing': 'Ninguna decisión',
  'meter.overruled': 'Decidiste de otro modo que Winnow en {overruled, number} de {sided, number}.',
  'meter.decided':
    '{decided, plural, one {# solicitud decidida} other {# solicitudes decididas}}; en {sided, number} de ellas Winnow había tomado partido.',
  'meter.relabelled': '{relabelled, plural, one {# etiqueta corregida.} other {# etiquetas corregidas.}}',
  'learning.told': 'En qué ha quedado',
  'learning.none': 'Nada todavía.',
  'learning.early': 'Aún es poco para hablar de ello: una vez puede ser casualidad.',
  'learning.more': 'Mostrar {count, number} más',
  'learning.inNote': '«{word}» en una nota',
  'learning.inHeadline': '«{word}» en un titular',
  'taughtKind.pitch': 'Lo que vende',
  'taughtKind.recruiter': 'Lo que trata de un empleo',
  'taughtKind.scam': 'Lo que parece una estafa',
  'taughtKind.generic': 'Lo que no dice nada concreto',
  'taughtKind.genuine': 'Lo que tiene un motivo propio',
  'taughtKind.unclear': 'Lo que llega sin nota',
  'taughtGround.topic': 'Ocuparse de lo mismo',
  'taughtGround.school': 'Haber pasado por el mismo centro',
  'taughtGround.employer': 'Haber trabajado en el mismo sitio',
  'taughtGround.industry': 'Trabajar en el mismo sector',
  'taughtGround.place': 'Ser del mismo lugar',
  'taughtGround.community': 'Pertenecer a la misma comunidad',
  'taughtGround.event': 'Haber estado en el mismo evento',
  'taughtGround.people': 'Conocer a la misma gente',
  'learning.moreWelcome':
    '{what}: ahora es más bienvenido, por {count, plural, one {# decisión} other {# decisiones}}',
  'learning.lessWelcome':
    '{what}: ahora es menos bienvenido, por {count, plural, one {# decisión} other {# decisiones}}',
  'learning.towards':
    '{what}: ahora cuenta para «{label}», por {count, plural, one {# corrección} other {# correcciones}}',
  'learning.lessons': '{count, plural, one {# lección} other {# lecciones}}',
  'learning.somebody': 'alguien de quien ya no se guarda nada',
  'learning.decided':
    'Con {name} decidiste {choice, select, accept {aceptar} reply {responder} decline {rechazar} other {aplazar}}. Winnow había dicho «{was}».',
  'learning.corrected': 'Diste a {name} la etiqueta «{label}». Winnow había dicho «{was}».',
  'learning.by': '{when}, se reconoce por {words}',
  'learning.takeBack': 'Retirar',
  'learning.takeBackOf': 'Retirar: {name}',
  'learning.declinedTexts':
    '{count, plural, one {# texto que rechazaste se reconoce} other {# textos que rechazaste se reconocen}} cuando llegan de otros. Se guardan como números; las palabras no.',
  'learning.reset': 'Olvidar todas las lecciones',
  'learning.resetSure': '¿Cada lección, cada etiqueta que pusiste y cada texto rechazado?',
  'learning.resetYes': 'Olvidarlas',
  'learning.resetNo': 'Conservarlas',
};
