import type { SameAs } from '../../catalogue.ts';
import type { diagnosis as english } from '../../en/settings/diagnosis.ts';

/** Spanish: how reading goes. ICU MessageFormat. */
export const diagnosis: SameAs<typeof english> = {
  'diagnosis.fine': 'Nada fuera de lo normal al leer las páginas de la red.',
  'diagnosis.reading': 'Leer las páginas de la red',
  'diagnosis.reading.why':
    'Para cuando una página se lee mal: desactivado, no se muestra, juzga ni guarda nada de ella. Lo que tienes queda.',
  'diagnosis.report': 'Informe',
  'diagnosis.report.why':
    'El informe es para quien repara el lector. Contiene cantidades, versiones y nombres del marcado de la página: ningún nombre, titular, nota ni dirección. No se envía nada; lo copias tú.',
  'diagnosis.report.make': 'Mostrar el informe',
  'diagnosis.report.copy': 'Copiar el informe',
  'report.copied': 'Copiado.',
  'report.notCopied': 'El navegador no permitió copiar. Selecciona el texto y cópialo tú.',
  'report.failed': 'No se pudo hacer el informe. Inténtalo de nuevo.',
  'diagnosis.page.why':
    'De tu página de invitaciones abierta se puede guardar una copia en la que cada texto se sustituye por su forma («Xxx Xxxxxx»), cada dirección de una persona por un número, y sin imágenes.',
  'diagnosis.page.save': 'Guardar la página anonimizada',
  'pageSaving.saved': 'Guardada con tus descargas.',
  'pageSaving.none': 'No hay ninguna página con solicitudes abierta. Abre antes tus invitaciones.',
  'pageSaving.failed': 'No se pudo guardar la página. Recárgala e inténtalo de nuevo.',
  'finding.unread':
    '{page}: de unas {requests, plural, one {# solicitud} other {# solicitudes}}, {cards, plural, =0 {no se pudo leer ninguna} one {solo se pudo leer #} other {solo se pudieron leer #}}.',
  'finding.field-gone':
    '{page}: {field} apenas se puede leer ya (antes en el {before} de las tarjetas, ahora en el {now}).',
  'field.headline': 'el titular',
  'field.mutual': 'el número de contactos en común',
  'field.note': 'la nota',
  'field.time': 'la hora',
  'pageKind.manager': 'Página de invitaciones',
  'pageKind.preview': 'Página Mi red',
  'pageKind.profile': 'Páginas de perfil',
  'pageKind.other': 'Otras páginas',
};
