import type { SameAs } from '../../catalogue.ts';
import type { sync as english } from '../../en/settings/sync.ts';

/** Spanish: the same in the reader’s other browsers. ICU MessageFormat. */
export const sync: SameAs<typeof english> = {
  'sync.title': 'Tus otros navegadores',
  'sync.on': 'Compartir ajustes, perfil y lo aprendido',
  'sync.why':
    'Por la sincronización del propio navegador, donde tengas la sesión iniciada: tus ajustes, el perfil que escribiste y los pesos de palabras que varias solicitudes han enseñado. Su fabricante los guarda. Las solicitudes, las notas, los nombres de otros y las decisiones nunca se comparten.',
  'syncStatus.together': 'Última puesta en común: {when}.',
  'syncStatus.waiting': 'Lo que escribió otro navegador aún está llegando.',
  'syncStatus.too-much':
    'Tu perfil es demasiado largo para la sincronización del navegador. No se comparte nada hasta que sea más corto; todo queda aquí.',
  'syncStatus.full': 'El navegador no admite más por ahora. Winnow lo intenta de nuevo; todo queda aquí.',
  'syncStatus.absent': 'Este navegador no ofrece sincronización, o no responde. Todo queda aquí.',
  'sync.overruled':
    '{count, plural, one {# valor que habías puesto aquí se sustituyó por otro posterior} other {# valores que habías puesto aquí se sustituyeron por otros posteriores}} de otro navegador.',
};
