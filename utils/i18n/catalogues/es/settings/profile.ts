import type { SameAs } from '../../catalogue.ts';
import type { profile as english } from '../../en/settings/profile.ts';

/** Spanish: who the reader is. ICU MessageFormat. */
export const profile: SameAs<typeof english> = {
  'profile.name': 'Nombre',
  'profile.headline': 'Titular',
  'profile.positions': 'Puestos',
  'profile.positions.how': 'uno por línea: puesto; empresa; lugar',
  'profile.education': 'Estudios',
  'profile.education.how': 'uno por línea: título; centro',
  'profile.skills': 'Aptitudes',
  'profile.interests': 'Intereses',
  'profile.places': 'Lugares',
  'profile.events': 'Eventos en los que estuviste',
  'profile.communities': 'Comunidades',
  'profile.posts': 'Tus publicaciones, charlas y artículos',
  'profile.people': 'Personas que conoces',
  'taken.title': 'De tu exportación: {count, number}',
  'taken.overruled': 'De tu exportación; cuenta lo que escribiste',
  'taken.remove': 'Quitar {entry}',
  // Read from their own profile page
  'ownProfile.title': 'De tu página de perfil',
  'ownProfile.why':
    'Abre tu propio perfil, baja hasta el final para que esté todo, vuelve aquí y haz que se lea: nombre, titular, lugar, puestos, formación y aptitudes. Allí no se pulsa ni se carga nada, y ves lo que se ha encontrado antes de que se guarde algo.',
  'ownProfile.open': 'Abrir mi perfil',
  'ownProfile.read': 'Leer la página abierta',
  'ownProfile.reading': 'Leyendo el perfil abierto…',
  'ownProfile.none':
    'No hay abierta ninguna página de perfil que se pueda leer. Abre la tuya, espera a que esté y vuelve a intentarlo.',
  'ownProfile.other':
    'El perfil que está abierto no es el tuyo: {who}. No se ha tomado nada de él. Abre el tuyo.',
  'ownProfile.found': 'Encontrado en la página de {who}',
  'ownProfile.unsure': 'La página no dice con certeza de quién es este perfil. ¿Eres {who}?',
  'ownProfile.isMe': 'Sí, soy {who}',
  'ownProfile.notMe': 'No',
  'ownProfile.before': 'en lugar de: {before}',
  'ownProfile.known': '{count, plural, one {# más ya está} other {# más ya están}} en tu perfil.',
  'ownProfile.keep': '{count, plural, one {Guardar # entrada} other {Guardar # entradas}}',
  'ownProfile.some':
    'La página solo muestra una parte de esto: {parts}. Abre allí «Mostrar todo» y haz que se lea también esa página.',
  'ownProfile.unread': 'Está, pero no se ha entendido: {parts}. Puedes escribirlo más abajo.',
  'ownProfile.absent': 'No está en esta página: {parts}.',
  'ownProfile.kept': 'Guardado. Las solicitudes pendientes se juzgan de nuevo.',
};
