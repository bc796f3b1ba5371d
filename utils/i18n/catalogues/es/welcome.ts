import type { WelcomeCatalogue } from '../catalogue.ts';

/** Spanish, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.steps': 'Pasos',
  'welcomeStep.does': 'Qué hace',
  'welcomeStep.you': 'Quién eres',
  'welcomeStep.try': 'Pruébalo',
  'welcome.next': 'Siguiente: {step}',
  'welcome.back': 'Atrás',
  'welcome.import': 'A partir de tus propios datos',
  'welcome.import.why':
    'LinkedIn te entrega una copia de tus propios datos. Si la dejas en los ajustes, dice quién eres sin que escribas nada.',
  'welcome.import.go': 'Abrirlo en los ajustes',
  'welcome.imported': 'Incorporado.',
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
