import type { SameAs } from '../../catalogue.ts';
import type { kept as english } from '../../en/settings/kept.ts';

/** Spanish: what is kept, and how long. ICU MessageFormat. */
export const kept: SameAs<typeof english> = {
  'kept.title': 'Qué se guarda',
  'kept.retention': 'Conservar lo que la gente escribió, cuando su solicitud ya terminó',
  'kept.retention.why':
    'Mientras una solicitud espera, se guarda toda su tarjeta. Después se olvidan la nota, el titular y el resto; quién era, la etiqueta, el tipo de lo que compartís, las fechas y tu decisión quedan, para tu historial y para lo que Winnow aprende.',
  'kept.days': '{days, plural, =0 {nada} one {# día} other {# días}}',
  'kept.forever': 'para siempre',
  'erase.title': 'Borrar todo',
  'erase.why':
    'Se borran las solicitudes, las decisiones, tu perfil, tus ajustes y todo lo aprendido, en todas las ventanas a la vez, y no se puede recuperar. Las páginas de la red que abras después se leen de nuevo.',
  'erase.confirm': 'Para confirmar, escribe: {word}',
  'erase.word': 'borrar',
  'erase.wrong': 'No se borró nada. Escribe exactamente esta palabra: {word}',
  'erase.failed': 'No se borró nada: no se pudo escribir en la memoria. Inténtalo de nuevo.',
  'erase.done': 'Todo está borrado.',
};
