import type { SameAs } from '../../catalogue.ts';
import type { about as english } from '../../en/settings/about.ts';

/** Spanish: about and privacy. ICU MessageFormat. */
export const about: SameAs<typeof english> = {
  'about.title': 'Acerca de y privacidad',
  'about.version': 'Winnow {version}',
  'about.free': 'Software libre bajo la licencia MIT.',
  'about.licences': 'Licencias de Winnow y de sus componentes',
  'about.kept': 'Lo que se guarda ahora',
  'about.where':
    'Todo está en el almacenamiento de este navegador, en este equipo; al quitar Winnow se borra. Solo lo que tú guardas como archivo o compartes con tus otros navegadores está también en otro sitio.',
  'about.used': 'Espacio usado, aproximado',
  'about.kilobytes': '{amount}\u00a0kB',
  'about.megabytes': '{amount}\u00a0MB',
  'about.permissions': 'Lo que Winnow puede hacer en este navegador',
  'keptAmount.requests': 'Solicitudes',
  'keptAmount.decisions': 'Tus decisiones',
  'keptAmount.lessons': 'Lecciones',
  'keptAmount.texts': 'Textos, como números',
  'keptAmount.people': 'Personas con las que sigues en contacto',
  'keptAmount.touches': 'Charlas, llamadas y mensajes con ellas',
  'keptAmount.connections': 'Contactos de tu exportación',
  'keptAmount.pastRequests': 'Solicitudes pasadas de tu exportación',
  'keptAmount.readings': 'Días de lectura registrados',
  'permissionWhy.pages':
    'Para leer las solicitudes en estas páginas y pulsar lo que decidiste. Todo el sitio, porque es un solo documento que nunca se vuelve a cargar.',
  'permissionWhy.scripting':
    'Para ejecutar la mayor parte de Winnow solo en páginas con solicitudes, y leer tu propia página de perfil cuando lo pides.',
  'permissionWhy.alarms': 'Para que un recordatorio que pediste llegue en su día.',
  'permissionWhy.storage':
    'Se usa si quieres los mismos ajustes en tus otros navegadores: los lleva el propio navegador. También para anotar que hay una memoria, de modo que su pérdida no pase desapercibida.',
  'permissionWhy.sidePanel': 'Para mostrar la lista junto a la página.',
  'permissionWhy.notifications': 'Solo se pide cuando activas las notificaciones.',
};
