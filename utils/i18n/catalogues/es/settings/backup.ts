import type { SameAs } from '../../catalogue.ts';
import type { backup as english } from '../../en/settings/backup.ts';

/** Spanish: backups. ICU MessageFormat. */
export const backup: SameAs<typeof english> = {
  'backup.title': 'Copia de seguridad',
  'backup.why':
    'Un archivo con todo lo que Winnow recuerda: solicitudes, decisiones, lo que aprendió, tu perfil y tus ajustes. Guárdalo donde nadie más lo lea: contiene palabras de otras personas.',
  'backup.uninstall':
    'Al quitar la extensión se borra su memoria al momento. El navegador no pregunta, y sin una copia nadie puede recuperarla.',
  'backup.never': 'Aún sin copia.',
  'backup.last': 'Última copia: {when}.',
  'backup.much': 'Mucho ha cambiado desde entonces.',
  'backupSave.json': 'Guardar una copia',
  'backupSave.csv': 'Guardar las solicitudes como tabla',
  'backup.back': 'Recuperar una copia',
  'backup.backWhy':
    'Ves lo que contiene antes de que cambie nada. Lo que hay aquí queda; las personas que hiciste olvidar a Winnow vuelven si están en el archivo.',
  'backupStep.saving': 'Guardando…',
  'backupStep.reading': 'Mirando el archivo…',
  'backupStep.taking': 'Guardando…',
  'backup.saved': 'Guardada con tus descargas.',
  'backup.taken': 'Recuperada. Las solicitudes pendientes se juzgan de nuevo.',
  'backup.review': 'Qué contiene, guardada {when}',
  'backupCount.fresh': 'Nuevo',
  'backupCount.same': 'Igual',
  'backupCount.stands': 'Queda como aquí',
  'backupCount.changed': 'Se actualiza',
  'backupTable.requests': 'Solicitudes',
  'backupTable.decisions': 'Decisiones',
  'backupTable.singles': 'Perfil y ajustes',
  'backupTable.readings': 'Días de lectura',
  'backupTable.connections': 'Contactos',
  'backupTable.pastRequests': 'Solicitudes de antes',
  'backupTable.lessons': 'Lecciones',
  'backupTable.texts': 'Textos reconocidos',
  'backupTable.people': 'Personas con las que sigues en contacto',
  'backupTable.touches': 'Contactos hechos',
  'backup.refused': '{count, plural, one {# fila queda} other {# filas quedan}} fuera',
  'backup.refusedRow': 'Línea {line, number}: «{field}» {why}',
  'refused.forbidden': 'no está permitido en una copia',
  'refused.unknown-field': 'no se conoce',
  'refused.missing': 'falta',
  'refused.wrong': 'tiene un valor que no puede ser correcto',
  'backup.merged':
    'No se pierde nada: donde difieren, cuentan la vista más reciente de una solicitud y la decisión más avanzada, y quedan los ajustes que cambiaste aquí.',
  'backup.take': 'Recuperarla',
  'backupTrouble.unreadable': 'No se pudo leer el archivo.',
  'backupTrouble.empty-file': 'El archivo está vacío.',
  'backupTrouble.not-backup': 'Esto no es una copia de Winnow.',
  'backupTrouble.not-json': 'El archivo está dañado: la línea {line, number} no se entiende.',
  'backupTrouble.newer':
    'La copia es de un Winnow más nuevo (versión {found} de la memoria). Actualiza Winnow e inténtalo de nuevo.',
  'backupTrouble.cut-short': 'El archivo no se escribió hasta el final. Usa otra copia.',
  'backupTrouble.unknown-part':
    'En la línea {line, number} empieza una parte que Winnow no conoce: «{found}».',
  'backupTrouble.too-long':
    'Lo que empieza en la línea {line, number} es demasiado largo para ser de Winnow.',
  'backupTrouble.full': 'No queda espacio en el disco, o el navegador ya no le da más a Winnow.',
  'backupTrouble.blocked':
    'Otra ventana retiene la memoria. Cierra otras pestañas de Winnow e inténtalo de nuevo.',
  'backupTrouble.not-upgraded': 'No se pudo actualizar la memoria.',
  'backupTrouble.damaged': 'El navegador no puede leer la memoria.',
  'backupTrouble.silent': 'El navegador no respondió, y no dice por qué.',
};
