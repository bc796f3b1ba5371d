import type { SameAs } from '../../catalogue.ts';
import type { kept as english } from '../../en/settings/kept.ts';

/** German: what is kept, and how long. ICU MessageFormat. */
export const kept: SameAs<typeof english> = {
  'kept.title': 'Was gespeichert wird',
  'kept.retention': 'Behalten, was Leute geschrieben haben, wenn ihre Anfrage erledigt ist',
  'kept.retention.why':
    'Solange eine Anfrage wartet, bleibt ihre ganze Karte gespeichert. Danach werden Nachricht, Profil-Slogan und der Rest der Karte vergessen; wer es war, das Label, die Art eurer Gemeinsamkeiten, die Zeitpunkte und deine Entscheidung bleiben, für deinen Verlauf und für das, was Winnow lernt.',
  'kept.days': '{days, plural, =0 {gar nicht} one {# Tag} other {# Tage}}',
  'kept.forever': 'für immer',
  'erase.title': 'Alles löschen',
  'erase.why':
    'Anfragen, Entscheidungen, dein Profil, deine Einstellungen und alles Gelernte werden gelöscht, in jedem Fenster zugleich, und kommen nicht zurück. Seiten des Netzwerks, die du danach öffnest, werden neu gelesen.',
  'erase.confirm': 'Tippe zur Sicherheit: {word}',
  'erase.word': 'löschen',
  'erase.wrong': 'Nichts wurde gelöscht. Tippe genau dieses Wort: {word}',
  'erase.failed': 'Nichts wurde gelöscht: Der Speicher ließ sich nicht beschreiben. Versuche es noch einmal.',
  'erase.done': 'Alles ist gelöscht.',
};
