import type { SameAs } from '../../catalogue.ts';
import type { options as english } from '../../en/settings/options.ts';

/** German: the settings as a whole, the page and the language. ICU MessageFormat. */
export const options: SameAs<typeof english> = {
  'options.title': 'Einstellungen von Winnow',
  'options.lead': 'Jede Änderung wird sofort gespeichert.',
  'options.contents': 'Inhalt',
  'optionsGroup.you': 'Du',
  'optionsGroup.judging': 'Beurteilen',
  'optionsGroup.deciding': 'Entscheiden',
  'optionsGroup.winnow': 'Winnow',
  'options.page.title': 'Die Seite und Rückgängig',
  'options.undoWindow.why': 'Vorher wird nichts gedrückt. Bei 0 sofort.',
  'options.undoWindow.listed':
    'Das gilt jetzt nur für „Später“: Was nur aufgelistet ist, kannst du zurücknehmen, solange es dort steht.',
  'options.you.title': 'Wer du bist',
  'options.you.why':
    'Behauptungen wie „wir haben beide in Gent studiert“ werden damit verglichen. Es bleibt auf diesem Gerät; lass weg, was du magst.',
  'options.oneALine': 'eins pro Zeile',
  'options.keysOn': 'Mit einzelnen Tasten entscheiden, auf der Seite und in der Liste',
  'options.rules': 'Was die Regeln des Netzwerks selbst sagen',
  'options.untouched': 'Die Seite des Netzwerks unberührt lassen',
  'options.untouched.why':
    'Keine Labels und keine Tasten auf der Seite: Sie wird nur gelesen, und die Liste zeigt die Urteile. Die Bedingungen des Netzwerks verbieten Software, die das Aussehen seiner Seiten verändert.',
  'options.pressing': 'Was du in der Liste entscheidest',
  'pressing.press': 'wird auf der offenen Seite für dich gedrückt, wenn die Zeit für Rückgängig vorbei ist',
  'pressing.list': 'wird nur aufgelistet: Du drückst es selbst auf der Seite',
  'language.title': 'Sprache',
  'language.choice': 'Winnow spricht',
  'language.auto': 'Die Sprache des Browsers',
  'language.why':
    'Sofort und überall: hier, in der Liste, auf der Seite. Eine Antwort wird in der Sprache des Absenders entworfen, was auch immer du wählst.',
  'options.undoWindow': 'Sekunden, um eine Entscheidung rückgängig zu machen',
  'options.undoWindow.wrong': 'Sekunden: eine ganze Zahl von 0 bis 60.',
  'presence.badges': 'Labels und Tasten auf der Seite',
  'presence.untouched': 'Die Seite unberührt lassen',
  'presenceWhy.badges': 'Du siehst jedes Label beim Namen und entscheidest dort mit einer Taste.',
  'presenceWhy.untouched':
    'Auf der Seite wird nichts gezeichnet, und nichts hört dort mit: Sie wird nur gelesen. Du siehst und entscheidest alles in der Liste hinter dem Knopf in der Symbolleiste. Auch vom Lesen sprechen die Regeln.',
};
