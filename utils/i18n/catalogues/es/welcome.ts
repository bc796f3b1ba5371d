import type { WelcomeCatalogue } from '../catalogue.ts';

/** Spanish, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.title': 'Te damos la bienvenida a Winnow',
  'welcome.lead':
    'Distingue a las personas de las ventas entre tus solicitudes de contacto. Antes de empezar, unas palabras sencillas.',
  'welcome.does': 'Qué hace',
  'welcome.does.read':
    'Lee las solicitudes de la página que tienes abierta, y juzga cada una en este equipo.',
  'welcome.does.show': 'Pone una etiqueta junto a cada nombre, y dice por qué.',
  'welcome.does.press':
    'Cuando decides una solicitud, pulsa ese único botón por ti, una vez, pasado el tiempo para deshacer.',
  'welcome.never': 'Qué no hace nunca',
  'welcome.never.send': 'No envía nada a ninguna parte: ni servidor, ni cuenta, ni estadísticas.',
  'welcome.never.write': 'No escribe a nadie. Una respuesta es un borrador en tu portapapeles.',
  'welcome.never.alone':
    'No decide nada por su cuenta. Solo puedes elegir una vez para varias personas si te enviaron el mismo texto, y aun así cada solicitud se pulsa y se deshace por separado.',
  'welcome.never.hide': 'No oculta ninguna solicitud, ni carga más.',
  'welcome.rules': 'Qué dicen las reglas de LinkedIn',
  'welcome.rules.say':
    'Las Condiciones de uso de LinkedIn, y su página de ayuda sobre programas prohibidos, prohíben a los miembros las extensiones que copian sus páginas, cambian su aspecto o automatizan lo que se hace en ellas.',
  'welcome.rules.mean':
    'Winnow lee la página, dibuja etiquetas encima y pulsa un botón cuando tú lo dices. Al pie de la letra, las reglas abarcan programas así. LinkedIn puede restringir o cerrar una cuenta por sus reglas. Esto no es asesoría legal: léelas, y decide por ti.',
  'welcome.rules.read': 'Leer las Condiciones de uso',
  'welcome.choice': '¿Cuánto de Winnow quieres en la página?',
  'welcome.kept': 'Guardado. Puedes cambiarlo en los ajustes cuando quieras.',
  'welcome.steps': 'Pasos',
  'welcomeStep.does': 'Qué hace',
  'welcomeStep.you': 'Quién eres',
  'welcomeStep.try': 'Pruébalo',
  'welcome.next': 'Siguiente: {step}',
  'welcome.back': 'Atrás',
  'welcome.import': 'A partir de tus propios datos',
  'welcome.type': 'O escríbelo',
  'welcome.try': 'Pruébalo con cinco solicitudes',
  'welcome.try.why':
    'Son inventadas y se juzgan como se juzgarán las tuyas; no se pulsa nada, y nada de ello se guarda ni se cuenta. Pulsa la tecla, o el botón que la nombra.',
  'welcome.try.of': '{at, number} de {count, number}',
  'welcome.try.failed': 'Winnow no respondió.',
  'welcome.try.all': 'Eso es todo.',
  'welcome.try.chosen': 'Lo que elegiste',
  'welcome.try.again': 'Otra vez',
  'sampleHeadline.pitch': 'Lleno agendas de clientes soñados | Socio de crecimiento',
  'sampleHeadline.genuine': 'Ingeniera de puentes, Ciudad de Amberes',
  'sampleHeadline.bare': 'Topógrafo, autoridad portuaria',
  'sampleHeadline.recruiter': 'Selección para ingenierías',
  'sampleHeadline.generic': 'Conecto personas e ideas',
  'sampleNote.pitch':
    'Hola, ayudamos a equipos como el tuyo a conseguir 30 clientes nuevos al mes, garantizado. ¿Tienes 15 minutos esta semana para una llamada rápida?',
  'sampleNote.genuine':
    'Hola, el martes íbamos sentados uno al lado del otro en el tren de vuelta del congreso de Lyon y olvidé preguntarte: ¿cómo se titulaba el libro sobre puentes del que me hablaste?',
  'sampleNote.recruiter':
    'Hola, buscamos un jefe de proyecto para nuestra oficina de Gante, cuatro días a la semana. ¿Te puedo enviar la descripción del puesto?',
  'sampleNote.generic':
    'He visto tu perfil y me ha impresionado. ¡Me encantaría añadirte a mi red de profesionales afines!',
};
