import type { SameAs } from '../../catalogue.ts';
import type { preferences as english } from '../../en/settings/preferences.ts';

/** Spanish: what the reader says of whole kinds. ICU MessageFormat. */
export const preferences: SameAs<typeof english> = {
  'preferencesWhy.recruiters': 'Quien escribe sobre un empleo, o cuyo titular habla de selección.',
  'preferencesWhy.students': 'Quien dice serlo.',
  'preferencesWhy.sameCity': 'Se comparan los lugares: pon el tuyo en «Quién eres».',
  'preferencesWhy.mutual': 'Si lo dejas vacío, su número no cuenta.',
  'preferences.title': 'A quién acoges bien',
  'preferences.why': 'Esto sube o baja solicitudes en la lista, y la tarjeta lo dice. No se oculta nada.',
  'preferences.recruiters': 'Selección de personal',
  'preferences.students': 'Estudiantes',
  'welcomes.welcome': 'Sí, con gusto',
  'welcomes.neutral': 'Como los juzgue Winnow',
  'welcomes.unwelcome': 'Mejor no',
  'preferences.sameCity': 'Poner delante a la gente de mi ciudad',
  'preferences.companies': 'Empresas en las que confías',
  'preferences.mutual': 'Confiar en quien tenga al menos este número de contactos en común contigo',
  'preferences.mutual.wrong': 'Contactos: un número entero de 1 a {most, number}, o nada.',
  'preferences.trust':
    'Quien tiene tu confianza va delante y nunca se llama venta ni genérico. Una estafa sigue siéndolo: cualquiera puede poner una empresa en su titular.',
};
