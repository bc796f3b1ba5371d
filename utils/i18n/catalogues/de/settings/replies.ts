import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** German: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'Deine Antworten',
  'replies.channel': 'Wo man dich am besten erreicht',
  'replies.channel.why': 'Eine Adresse oder ein Kalender. Steht in einer Antwort für {place}.',
  'replies.own': 'Eigene Antworten',
  'replies.own.why': 'Bis zu {most, number}, in deinen Worten. Für dich ausgefüllt wird: {places}.',
  'replies.new': 'Neue Antwort',
  'replies.name': 'Name',
  'replies.text': 'Text',
  'replies.add': 'Antwort hinzufügen',
  'replies.remove': 'Entfernen: {name}',
  'replies.removeShort': 'Entfernen',
  'replies.unknown': '{placeholder} ist kein Platzhalter. Das sind sie: {places}.',
  'replies.open': 'Einer geschweiften Klammer fehlt die andere Hälfte.',
  'replies.empty': 'Eine Antwort braucht einen Namen und einen Text.',
};
