import type { SameAs } from '../../catalogue.ts';
import type { options as english } from '../../en/settings/options.ts';

/** Spanish: the settings as a whole, the page and the language. ICU MessageFormat. */
export const options: SameAs<typeof english> = {
  'options.title': 'Ajustes de Winnow',
  'options.lead': 'Cada cambio se guarda al momento.',
  'options.contents': 'Contenido',
  'optionsGroup.you': 'Tú',
  'optionsGroup.judging': 'Juzgar',
  'optionsGroup.deciding': 'Decidir',
  'optionsGroup.winnow': 'Winnow',
  'options.page.title': 'La página, y deshacer',
  'options.undoWindow.why': 'No se pulsa nada antes de que pasen. Con 0 se pulsa al momento.',
  'options.undoWindow.listed':
    'Ahora solo cuenta para «Más tarde»: lo que solo se apunta se puede retirar mientras siga apuntado.',
  'options.you.title': 'Quién eres',
  'options.you.why':
    'Afirmaciones como «los dos estudiamos en Gante» se comprueban con esto. No sale de este equipo; deja fuera lo que quieras.',
  'options.oneALine': 'uno por línea',
  'options.keysOn': 'Decidir con una sola tecla, en la página y en la lista',
  'options.rules': 'Qué dicen las reglas de la propia red',
  'options.untouched': 'No tocar la página de la red',
  'options.untouched.why':
    'Sin etiquetas ni teclas en la página: solo se lee, y la lista muestra las opiniones. Las condiciones de la red prohíben programas que cambien el aspecto de sus páginas.',
  'options.pressing': 'Lo que decides en la lista',
  'pressing.press': 'se pulsa por ti en la página abierta, cuando pasa el tiempo para deshacer',
  'pressing.list': 'solo se apunta: lo pulsas tú en la página',
  'language.title': 'Idioma',
  'language.choice': 'Winnow habla',
  'language.auto': 'El idioma del navegador',
  'language.why':
    'Al momento y en todas partes: aquí, en la lista, en la página. Una respuesta se redacta en el idioma de quien escribe, elijas lo que elijas.',
  'options.undoWindow': 'Segundos en los que se puede deshacer una decisión',
  'options.undoWindow.wrong': 'Segundos: un número entero de 0 a 60.',
  'presence.badges': 'Etiquetas y teclas en la página',
  'presence.untouched': 'No tocar la página',
  'presenceWhy.badges': 'Ves cada etiqueta junto al nombre, y decides allí con una tecla.',
  'presenceWhy.untouched':
    'En la página no se dibuja nada y nada escucha: solo se lee. Lo ves y lo decides todo en la lista, tras el botón de la barra de herramientas. Las reglas también hablan de leer.',
};
