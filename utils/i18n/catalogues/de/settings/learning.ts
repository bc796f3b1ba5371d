import type { SameAs } from '../../catalogue.ts';
import type { learning as english } from '../../en/settings/learning.ts';

/** German: what Winnow has learnt. ICU MessageFormat. */
export const learning: SameAs<typeof english> = {
  'learning.title': 'Was Winnow gelernt hat',
  'learning.why':
    'Es lernt aus Entscheidungen, die es nicht erwartet hatte, und aus Labels, die du berichtigst, auf diesem Gerät und neben dem, was es mitbrachte. Jede Lektion kannst du zurücknehmen.',
  'meter.week': 'Letzte sieben Tage',
  'meter.before': 'Vier Wochen davor',
  'meter.nothing': 'Keine Entscheidungen',
  'meter.overruled': 'Du hast in {overruled, number} von {sided, number} anders entschieden als Winnow.',
  'meter.decided':
    '{decided, plural, one {# Anfrage entschieden} other {# Anfragen entschieden}}; bei {sided, number} davon hatte sich Winnow festgelegt.',
  'meter.relabelled': '{relabelled, plural, one {# Label berichtigt.} other {# Labels berichtigt.}}',
  'learning.told': 'Was daraus geworden ist',
  'learning.none': 'Noch nichts.',
  'learning.early': 'Noch zu wenig, um etwas zu sagen: Einmal kann Zufall sein.',
  'learning.more': '{count, number} weitere zeigen',
  'learning.inNote': '‚{word}‘ in einer Nachricht',
  'learning.inHeadline': '‚{word}‘ in einem Profil-Slogan',
  'taughtKind.pitch': 'Was verkauft',
  'taughtKind.recruiter': 'Was von einer Stelle handelt',
  'taughtKind.scam': 'Was nach Betrug aussieht',
  'taughtKind.generic': 'Was nichts Konkretes sagt',
  'taughtKind.genuine': 'Was einen eigenen Grund hat',
  'taughtKind.unclear': 'Was ohne Nachricht kommt',
  'taughtGround.topic': 'Ein gemeinsames Thema',
  'taughtGround.school': 'Dieselbe Schule oder Hochschule',
  'taughtGround.employer': 'Derselbe Arbeitgeber',
  'taughtGround.industry': 'Dieselbe Branche',
  'taughtGround.place': 'Derselbe Ort',
  'taughtGround.community': 'Dieselbe Community',
  'taughtGround.event': 'Dieselbe Veranstaltung',
  'taughtGround.people': 'Dieselben Leute zu kennen',
  'learning.moreWelcome':
    '{what} ist jetzt willkommener, nach {count, plural, one {# Entscheidung} other {# Entscheidungen}}',
  'learning.lessWelcome':
    '{what} ist jetzt weniger willkommen, nach {count, plural, one {# Entscheidung} other {# Entscheidungen}}',
  'learning.towards':
    '{what} spricht jetzt für „{label}“, nach {count, plural, one {# Berichtigung} other {# Berichtigungen}}',
  'learning.lessons': '{count, plural, one {# Lektion} other {# Lektionen}}',
  'learning.somebody': 'jemandem (nicht mehr gespeichert)',
  'learning.decided':
    'Du hast die Anfrage von {name} {choice, select, accept {angenommen} reply {beantwortet} decline {abgelehnt} other {verschoben}}. Winnow hatte „{was}“ gesagt.',
  'learning.corrected': 'Du hast {name} das Label „{label}“ gegeben. Winnow hatte „{was}“ gesagt.',
  'learning.by': '{when}, erkennbar an {words}',
  'learning.takeBack': 'Zurücknehmen',
  'learning.takeBackOf': 'Zurücknehmen: {name}',
  'learning.declinedTexts':
    '{count, plural, one {# Text, den du abgelehnt hast, wird} other {# Texte, die du abgelehnt hast, werden}} wiedererkannt, wenn andere sie schicken. Gespeichert sind Zahlen, nicht die Wörter.',
  'learning.reset': 'Alle Lektionen vergessen',
  'learning.resetSure': 'Jede Lektion, jedes Label von dir und jeden abgelehnten Text?',
  'learning.resetYes': 'Vergessen',
  'learning.resetNo': 'Behalten',
};
