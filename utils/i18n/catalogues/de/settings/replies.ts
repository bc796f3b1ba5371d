import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** German: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'Deine Antworten',
  'replies.channel': 'Wo man dich am besten erreicht',
  'replies.channel.why': 'Eine Adresse oder ein Kalender. In einer Antwort steht es anstelle von {place}.',
  'replies.own': 'Eigene Antworten',
  'replies.own.why': 'Bis zu {most, number}, in deinen Worten. Das wird für dich ausgefüllt: {places}.',
  'replies.new': 'Neue Antwort',
  'replies.name': 'Name',
  'replies.text': 'Text',
  'replies.add': 'Antwort hinzufügen',
  'replies.change': 'Ändern',
  'replies.changeOf': 'Ändern: {name}',
  'replies.save': 'Speichern',
  'replies.remove': 'Entfernen: {name}',
  'replies.removeShort': 'Entfernen',
  'replies.unknown': '{placeholder} ist kein Platzhalter. Das sind sie: {places}.',
  'replies.open': 'Einer geschweiften Klammer fehlt die andere Hälfte.',
  'replies.empty': 'Eine Antwort braucht einen Namen und einen Text.',
};
