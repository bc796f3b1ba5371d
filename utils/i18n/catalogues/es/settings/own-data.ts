import type { SameAs } from '../../catalogue.ts';
import type { ownData as english } from '../../en/settings/own-data.ts';

/** Spanish: the reader’s own data from the network. ICU MessageFormat. */
export const ownData: SameAs<typeof english> = {
  'export.title': 'Tus datos de la red',
  'export.why':
    'LinkedIn te da una copia de tus datos. Con ella Winnow aprende quién eres, quiénes son tus contactos y qué solicitudes aceptaste alguna vez. Se lee en este equipo, y ves lo que contiene antes de que se guarde nada.',
  'export.how': 'Cómo conseguirla',
  'exportStep.open':
    'En LinkedIn, abre «Ajustes y privacidad», luego «Privacidad de datos», luego «Obtener una copia de tus datos».',
  'exportStep.ask': 'Pide el archivo más grande. Profile, Connections e Invitations solos también sirven.',
  'exportStep.wait':
    'LinkedIn te escribe cuando está listo: unos pocos archivos en minutos, todo en un día más o menos.',
  'exportStep.drop': 'Descarga el ZIP y suéltalo aquí tal cual. Los archivos CSV sueltos también sirven.',
  'drop.export': 'Suelta aquí el ZIP o los archivos CSV, o',
  'drop.backup': 'Suelta aquí una copia, o',
  'choose.export': 'Elegir archivos',
  'choose.backup': 'Elegir un archivo',
  'export.reading': 'Leyendo tus archivos…',
  'export.cancel': 'Cancelar',
  'export.close': 'Cerrar',
  'export.cancelled': 'Cancelado. No se cambió nada.',
  'export.review': 'Qué contiene',
  'export.nothingYet': 'Aún no se ha guardado nada.',
  'export.keepsProfile':
    'Lo que dice de ti se añade a tu perfil, más abajo. Lo que escribiste queda como está y cuenta primero.',
  'export.kind': 'Tipo',
  'export.found': 'En los archivos',
  'export.fresh': 'Nuevo',
  'export.gone': 'Ya no está',
  'exported.name': 'Nombre',
  'exported.headline': 'Titular',
  'exported.positions': 'Puestos',
  'exported.education': 'Centros de estudios',
  'exported.skills': 'Aptitudes y certificados',
  'exported.interests': 'Intereses',
  'exported.places': 'Lugares',
  'exported.events': 'Eventos',
  'exported.communities': 'Comunidades',
  'exported.posts': 'Publicaciones y proyectos',
  'exported.people': 'Personas que te recomendaron',
  'exported.connections': 'Contactos',
  'exported.pastRequests': 'Solicitudes recibidas',
  'export.sent': 'Solicitudes enviadas',
  'export.keepsConnections':
    'Se guardan el nombre, la dirección del perfil, la empresa, el puesto y la fecha; los correos no.',
  'export.keepsRequests':
    '{accepted, plural, =0 {Ninguna es} one {# de ellas es} other {# de ellas son}} de alguien que ahora está entre tus contactos: la aceptaste. De todas se guarda quién y cuándo; la nota, solo de esas. De las demás, el archivo no dice qué fue de ellas.',
  'export.keepsNothing': 'Solo contadas. No se guarda nada de ellas.',
  'export.skipped':
    'Omitido: {rows, plural, one {# fila} other {# filas}}{files, plural, =0 {} one {, # archivo} other {, # archivos}}',
  'export.skippedRows':
    '{path}, {count, plural, one {línea {lines}} other {# filas en las líneas {lines}}}: {reason}',
  'export.emptyFile': '{path}: vacío',
  'export.noHeader': '{path}: ninguna fila nombra las columnas, así que no se leyó nada',
  'skip.columns': 'más o menos celdas que la cabecera',
  'skip.quotes': 'unas comillas en mal sitio, o que nunca se cierran',
  'skip.given-up': 'comillas en mal sitio por todas partes; el resto no se leyó',
  'skip.garbled': 'letras ilegibles; quizá una hoja de cálculo guardó el archivo',
  'skip.nobody': 'no nombra a nadie, como los miembros que se ocultan',
  'skip.nothing': 'no dice nada que se use',
  'skip.direction': 'no dice quién la envió',
  'skip.duplicate': 'igual que una fila anterior',
  'skip.too-many': 'más de las que se guardan',
  'export.unused':
    '{count, plural, one {# archivo más: no usado, no abierto} other {# archivos más: no usados, no abiertos}}',
  'export.more': 'y {count, number} más',
  'export.same': 'Todo esto ya se conoce: no cambiaría nada.',
  'export.take': 'Incorporar esto',
  'export.taking': 'Guardando…',
  'export.taken': 'Incorporado. Las solicitudes pendientes se juzgan de nuevo.',
  'export.kept':
    'Incorporado {when}: {connections, plural, =0 {ningún contacto} one {# contacto} other {# contactos}}, {requests, plural, =0 {ninguna solicitud anterior} one {# solicitud anterior} other {# solicitudes anteriores}}.',
  'export.bringBack': 'Recuperar {count, plural, one {# entrada quitada} other {# entradas quitadas}}',
  'export.forget': 'Olvidar todo esto',
  'export.forgetSure': 'Lo que escribiste queda. ¿Olvidar el resto?',
  'export.forgetYes': 'Olvidar',
  'export.forgetNo': 'Conservar',
  'export.nothingChanged': 'No se cambió nada.',
  'trouble.unreadable': '{file} no se pudo leer. Si es una carpeta, elige los archivos que contiene.',
  'trouble.empty-file': '{file} está vacío.',
  'trouble.wrong-file': '{file} no es el ZIP de tus datos ni un archivo CSV sacado de él.',
  'trouble.not-zip': '{file} no es un ZIP, diga lo que diga su nombre. Descárgalo de nuevo.',
  'trouble.damaged':
    '{file} está dañado o cortado{inside, select, none {} other { (en {inside})}}. Descárgalo de nuevo.',
  'trouble.encrypted': '{file} está protegido con contraseña. Descomprímelo tú y elige los archivos CSV.',
  'trouble.nested': '{file} contiene otro ZIP, {inside}. Descomprímelo una vez y elige ese.',
  'trouble.unsafe-path': '{file} contiene un archivo que apunta fuera de su carpeta, {inside}. No se abrió.',
  'trouble.too-large':
    '{file}, descomprimido, ocupa mucho más de lo que pueden ocupar estos datos (en {inside}). Se detuvo la lectura.',
  'trouble.too-many-files': '{file} contiene más archivos de los que tienen estos datos. No se abrió.',
  'trouble.nothing-known':
    '{file} no contiene nada que Winnow lea, como Profile, Positions, Connections o Invitations.',
  'trouble.not-kept':
    'No se pudo escribir en la memoria: quizá el disco está lleno o el almacenamiento bloqueado.',
  'trouble.unexpected': 'Algo falló al leer los archivos.',
};
