import type { SameAs } from '../../catalogue.ts';
import type { diagnosis as english } from '../../en/settings/diagnosis.ts';

/** German: how reading goes. ICU MessageFormat. */
export const diagnosis: SameAs<typeof english> = {
  'diagnosis.fine': 'Nichts Ungewöhnliches beim Lesen der Seiten des Netzwerks.',
  'diagnosis.reading': 'Die Seiten des Netzwerks lesen',
  'diagnosis.reading.why':
    'Falls eine Seite falsch gelesen wird: Ausgeschaltet wird nichts von ihr gezeigt, beurteilt oder gespeichert. Was du hast, bleibt.',
  'diagnosis.report': 'Bericht',
  'diagnosis.report.why':
    'Der Bericht ist für alle, die das Lesen der Seiten reparieren. Er enthält Anzahlen, Versionen und Namen aus dem Aufbau der Seite: keinen Namen, keinen Profil-Slogan, keine Nachricht, keine Adresse. Nichts wird verschickt; du kopierst ihn.',
  'diagnosis.report.make': 'Bericht anzeigen',
  'diagnosis.report.copy': 'Bericht kopieren',
  'report.copied': 'Kopiert.',
  'report.notCopied': 'Der Browser hat das Kopieren nicht erlaubt. Markiere den Text und kopiere ihn selbst.',
  'report.failed': 'Der Bericht ließ sich nicht erstellen. Versuche es noch einmal.',
  'diagnosis.page.why':
    'Von deiner offenen Seite mit Einladungen lässt sich eine Kopie speichern, in der jeder Text durch seine Form („Xxx Xxxxxx“) und jede Adresse einer Person durch eine Nummer ersetzt ist und in der die Bilder fehlen.',
  'diagnosis.page.save': 'Geschwärzte Seite speichern',
  'pageSaving.saved': 'Bei deinen Downloads gespeichert.',
  'pageSaving.none': 'Keine Seite mit Anfragen ist offen. Öffne zuerst deine Einladungen.',
  'pageSaving.failed': 'Die Seite ließ sich nicht speichern. Lade sie neu und versuche es noch einmal.',
  'finding.unread':
    '{page}: Von etwa {requests, plural, one {# Anfrage} other {# Anfragen}} {cards, plural, =0 {war keine} one {war nur #} other {waren nur #}} lesbar.',
  'finding.field-gone':
    '{page}: {field} lässt sich kaum noch lesen (früher auf {before} der Karten, jetzt auf {now}).',
  'field.headline': 'der Profil-Slogan',
  'field.mutual': 'die Zahl gemeinsamer Kontakte',
  'field.note': 'die Nachricht',
  'field.time': 'die Zeit',
  'pageKind.manager': 'Seite mit Einladungen',
  'pageKind.preview': 'Seite „Ihr Netzwerk“',
  'pageKind.profile': 'Profilseiten',
  'pageKind.other': 'Andere Seiten',
};
