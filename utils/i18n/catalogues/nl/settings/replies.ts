import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** Dutch: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'Je antwoorden',
  'replies.channel': 'Waar mensen je het best bereiken',
  'replies.channel.why': 'Een adres of een agenda. In een antwoord komt het op de plaats van {place}.',
  'replies.own': 'Eigen antwoorden',
  'replies.own.why': 'Hoogstens {most, number}, in je eigen woorden. Dit wordt voor je ingevuld: {places}.',
  'replies.new': 'Nieuw antwoord',
  'replies.name': 'Naam',
  'replies.text': 'Tekst',
  'replies.add': 'Antwoord toevoegen',
  'replies.change': 'Wijzigen',
  'replies.changeOf': 'Wijzigen: {name}',
  'replies.save': 'Bewaren',
  'replies.remove': 'Verwijderen: {name}',
  'replies.removeShort': 'Verwijderen',
  'replies.unknown': '{placeholder} is geen invulplek. Dit zijn ze: {places}.',
  'replies.open': 'Bij een accolade ontbreekt de andere helft.',
  'replies.empty': 'Een antwoord heeft een naam en een tekst nodig.',
};
