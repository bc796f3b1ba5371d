import type { SameAs } from '../../catalogue.ts';
import type { profile as english } from '../../en/settings/profile.ts';

/** German: who the reader is. ICU MessageFormat. */
export const profile: SameAs<typeof english> = {
  'profile.name': 'Name',
  'profile.headline': 'Profil-Slogan',
  'profile.positions': 'Positionen',
  'profile.positions.how': 'eine pro Zeile: Position; Firma; Ort',
  'profile.education': 'Ausbildung',
  'profile.education.how': 'eine pro Zeile: Abschluss; Schule',
  'profile.skills': 'Kenntnisse',
  'profile.interests': 'Interessen',
  'profile.places': 'Orte',
  'profile.events': 'Veranstaltungen, auf denen du warst',
  'profile.communities': 'Communitys',
  'profile.posts': 'Deine Beiträge, Vorträge und Artikel',
  'profile.people': 'Leute, die du kennst',
  'taken.title': 'Aus deinem Export: {count, number}',
  'taken.overruled': 'Aus deinem Export; es gilt, was du getippt hast',
  'taken.remove': '{entry} entfernen',
  // Read from their own profile page
  'ownProfile.title': 'Von deiner Profilseite',
  'ownProfile.why':
    'Öffne dein eigenes Profil, scrolle bis ans Ende, damit alles da ist, komm dann zurück und lass es lesen: Name, Profil-Slogan, Ort, Positionen, Ausbildung und Kenntnisse. Dort wird nichts gedrückt und nichts geladen, und du siehst, was gefunden wurde, bevor etwas davon gespeichert wird.',
  'ownProfile.open': 'Mein Profil öffnen',
  'ownProfile.read': 'Die offene Seite lesen',
  'ownProfile.reading': 'Das offene Profil wird gelesen\u00a0…',
  'ownProfile.none':
    'Es ist keine Profilseite offen, die sich lesen ließe. Öffne deine, warte, bis sie da ist, und versuche es noch einmal.',
  'ownProfile.other':
    'Das offene Profil ist nicht deins: {who}. Nichts davon wurde übernommen. Öffne dein eigenes.',
  'ownProfile.found': 'Gefunden auf der Seite von {who}',
  'ownProfile.unsure': 'Die Seite sagt nicht sicher, wessen Profil das ist. Bist du {who}?',
  'ownProfile.isMe': 'Ja, ich bin {who}',
  'ownProfile.notMe': 'Nein',
  'ownProfile.before': 'statt: {before}',
  'ownProfile.known':
    '{count, plural, one {# weiterer Eintrag steht} other {# weitere Einträge stehen}} schon in deinem Profil.',
  'ownProfile.keep': '{count, plural, one {# Eintrag speichern} other {# Einträge speichern}}',
  'ownProfile.some':
    'Die Seite zeigt hiervon nur einen Teil: {parts}. Öffne dort „Alle anzeigen“ und lass auch diese Seite lesen.',
  'ownProfile.unread': 'Vorhanden, aber nicht verstanden: {parts}. Du kannst es unten eintippen.',
  'ownProfile.absent': 'Nicht auf dieser Seite: {parts}.',
  'ownProfile.kept': 'Gespeichert. Wartende Anfragen werden neu beurteilt.',
};
