import type { SameAs } from '../../catalogue.ts';
import type { opinion as english } from '../../en/settings/opinion.ts';

/** Spanish: the browser’s own model. ICU MessageFormat. */
export const opinion: SameAs<typeof english> = {
  'opinion.why':
    'Algunos navegadores tienen un modelo de lenguaje propio que funciona en este dispositivo. Puedes preguntarle por las notas que Winnow deja abiertas. La nota va a ese modelo y a ningún otro sitio; su respuesta no cambia ninguna etiqueta ni pulsa nada.',
  'opinion.on': 'Poder preguntar al modelo del navegador por las notas dudosas',
  'ownModel.unavailable': 'Este navegador no ofrece un modelo así en este dispositivo.',
  'ownModel.downloadable':
    'El navegador tiene un modelo, pero no lo ha descargado. Es grande: varios gigabytes.',
  'ownModel.downloading': 'El navegador está descargando su modelo.',
  'ownModel.available': 'El modelo está listo.',
  'opinion.download': 'Que el navegador descargue su modelo',
  'opinion.failed': 'No funcionó. Inténtalo más tarde.',
};
