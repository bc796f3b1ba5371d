import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** Spanish: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'Tus respuestas',
  'replies.channel': 'Dónde es mejor escribirte',
  'replies.channel.why': 'Una dirección o un calendario. Ocupa el lugar de {place} en una respuesta.',
  'replies.own': 'Respuestas propias',
  'replies.own.why': 'Hasta {most, number}, con tus palabras. Se rellena por ti: {places}.',
  'replies.new': 'Respuesta nueva',
  'replies.name': 'Nombre',
  'replies.text': 'Texto',
  'replies.add': 'Añadir la respuesta',
  'replies.change': 'Cambiar',
  'replies.changeOf': 'Cambiar: {name}',
  'replies.save': 'Guardar',
  'replies.remove': 'Quitar: {name}',
  'replies.removeShort': 'Quitar',
  'replies.unknown': '{placeholder} no es un campo. Los campos son: {places}.',
  'replies.open': 'A una llave le falta su pareja.',
  'replies.empty': 'Una respuesta necesita un nombre y un texto.',
};
