import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** Dutch: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'Je antwoorden',
  'replies.channel': 'Waar mensen je het best bereiken',
  'replies.channel.why': 'Een adres of een agenda. Het komt in een antwoord op de plaats van {place}.',
  'replies.own': 'Eigen antwoorden',
  'replies.own.why': 'Ten hoogste {most, number}, in je eigen woorden. Wordt voor je ingevuld: {places}.',
  'replies.new': 'Nieuw antwoord',
  'replies.name': 'Naam',
  'replies.text': 'Tekst',
  'replies.add': 'Antwoord toevoegen',
  'replies.remove': 'Verwijderen: {name}',
  'replies.removeShort': 'Verwijderen',
  'replies.unknown': '{placeholder} is geen invulplek. Dit zijn ze: {places}.',
  'replies.open': 'Een accolade mist zijn wederhelft.',
  'replies.empty': 'Een antwoord heeft een naam en een tekst nodig.',
};
