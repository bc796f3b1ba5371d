import type { SameAs } from '../../catalogue.ts';
import type { ownData as english } from '../../en/settings/own-data.ts';

/** German: the reader’s own data from the network. ICU MessageFormat. */
export const ownData: SameAs<typeof english> = {
  'export.title': 'Deine Daten aus dem Netzwerk',
  'export.why':
    'LinkedIn gibt dir eine Kopie deiner Daten. Daraus erfährt Winnow, wer du bist, mit wem du vernetzt bist und welche Anfragen du einmal angenommen hast. Sie wird auf diesem Gerät gelesen, und du siehst, was darin ist, bevor etwas gespeichert wird.',
  'export.how': 'So bekommst du sie',
  'exportStep.open':
    'Öffne auf LinkedIn „Einstellungen & Datenschutz“, dann „Datenschutz“, dann „Kopie Ihrer Daten anfordern“.',
  'exportStep.ask': 'Fordere das größere Archiv an. Nur Profile, Connections und Invitations geht auch.',
  'exportStep.wait':
    'LinkedIn schreibt dir, wenn es fertig ist: einzelne Dateien nach Minuten, das ganze Archiv nach etwa einem Tag.',
  'exportStep.drop':
    'Lade die ZIP-Datei herunter und ziehe sie hierher, wie sie ist. Einzelne CSV-Dateien daraus gehen auch.',
  'export.reading': 'Deine Dateien werden gelesen\u00a0…',
  'export.cancel': 'Abbrechen',
  'export.close': 'Schließen',
  'export.cancelled': 'Abgebrochen. Nichts wurde geändert.',
  'export.review': 'Was darin ist',
  'export.nothingYet': 'Noch ist nichts gespeichert.',
  'export.keepsProfile':
    'Was darin über dich steht, kommt zu deinem Profil unten dazu. Was du selbst getippt hast, bleibt und gilt zuerst.',
  'export.kind': 'Art',
  'export.found': 'In den Dateien',
  'export.fresh': 'Neu',
  'export.gone': 'Nicht mehr da',
  'exported.name': 'Name',
  'exported.headline': 'Profil-Slogan',
  'exported.positions': 'Positionen',
  'exported.education': 'Schulen',
  'exported.skills': 'Kenntnisse und Zertifikate',
  'exported.interests': 'Interessen',
  'exported.places': 'Orte',
  'exported.events': 'Veranstaltungen',
  'exported.communities': 'Communitys',
  'exported.posts': 'Beiträge, Veröffentlichungen und Projekte',
  'exported.people': 'Leute, die dich empfohlen haben',
  'exported.connections': 'Kontakte',
  'exported.pastRequests': 'Anfragen an dich',
  'export.sent': 'Anfragen von dir',
  'export.keepsConnections':
    'Name, Profiladresse, Firma, Position und Datum werden gespeichert; E-Mail-Adressen nicht.',
  'export.keepsRequests':
    '{accepted, plural, =0 {Keine davon ist} one {# davon ist} other {# davon sind}} von jemandem, mit dem du jetzt vernetzt bist: Die hast du angenommen. Wer und wann wird von allen gespeichert, die Nachricht nur von diesen. Was aus den anderen wurde, sagt die Datei nicht.',
  'export.keepsNothing': 'Nur gezählt. Nichts davon wird gespeichert.',
  'export.skipped':
    'Ausgelassen: {rows, plural, one {# Zeile} other {# Zeilen}}{files, plural, =0 {} one {, # Datei} other {, # Dateien}}',
  'export.skippedRows':
    '{path}, {count, plural, one {Zeile {lines}} other {# Einträge in den Zeilen {lines}}}: {reason}',
  'export.emptyFile': '{path}: leer',
  'export.noHeader': '{path}: Keine Zeile nennt die Spalten, darum wurde nichts davon gelesen',
  'skip.columns': 'mehr oder weniger Zellen als die Kopfzeile',
  'skip.quotes': 'ein Anführungszeichen an falscher Stelle, oder eines, das nie endet',
  'skip.given-up': 'überall Anführungszeichen an falscher Stelle; der Rest wurde nicht gelesen',
  'skip.garbled': 'unlesbare Zeichen; vielleicht hat eine Tabellenkalkulation die Datei gespeichert',
  'skip.nobody': 'nennt niemanden, wie bei Mitgliedern, die sich verbergen',
  'skip.nothing': 'sagt nichts, was gebraucht wird',
  'skip.direction': 'sagt nicht, von wem es kam',
  'skip.duplicate': 'dasselbe wie eine frühere Zeile',
  'skip.too-many': 'mehr, als gespeichert werden',
  'export.unused':
    '{count, plural, one {# andere Datei} other {# andere Dateien}}: nicht gebraucht, nicht geöffnet',
  'export.more': 'und {count, number} weitere',
  'export.same': 'All das ist schon bekannt: Nichts würde sich ändern.',
  'export.take': 'Übernehmen',
  'export.taking': 'Wird gespeichert\u00a0…',
  'export.taken': 'Übernommen. Wartende Anfragen werden neu beurteilt.',
  'export.kept':
    'Übernommen {when}: {connections, plural, =0 {keine Kontakte} one {# Kontakt} other {# Kontakte}}, {requests, plural, =0 {keine früheren Anfragen} one {# frühere Anfrage} other {# frühere Anfragen}}.',
  'export.bringBack': '{count, plural, one {# entfernten Eintrag} other {# entfernte Einträge}} zurückholen',
  'export.forget': 'All das vergessen',
  'export.forgetSure': 'Was du getippt hast, bleibt. Den Rest vergessen?',
  'export.forgetYes': 'Vergessen',
  'export.forgetNo': 'Behalten',
  'export.nothingChanged': 'Nichts wurde geändert.',
  'trouble.unreadable': '{file} ließ sich nicht lesen. Ist es ein Ordner, wähle die Dateien darin.',
  'trouble.empty-file': '{file} ist leer.',
  'trouble.wrong-file': '{file} ist weder die ZIP-Datei mit deinen Daten noch eine CSV-Datei daraus.',
  'trouble.not-zip':
    '{file} ist keine ZIP-Datei, was auch immer der Name sagt. Lade sie noch einmal herunter.',
  'trouble.damaged':
    '{file} ist beschädigt oder abgeschnitten{inside, select, none {} other { (bei {inside})}}. Lade sie noch einmal herunter.',
  'trouble.encrypted':
    '{file} ist mit einem Passwort geschützt. Entpacke die Datei selbst und wähle die CSV-Dateien.',
  'trouble.nested': '{file} enthält noch eine ZIP-Datei, {inside}. Entpacke sie einmal und wähle die innere.',
  'trouble.unsafe-path':
    '{file} enthält eine Datei, die aus ihrem Ordner hinausweist, {inside}. Nichts wurde geöffnet.',
  'trouble.too-large':
    '{file} wird entpackt viel größer, als solche Daten sein können (bei {inside}). Das Lesen wurde abgebrochen.',
  'trouble.too-many-files': '{file} enthält mehr Dateien, als solche Daten haben. Nichts wurde geöffnet.',
  'trouble.nothing-known':
    '{file} enthält nichts, was Winnow liest, etwa Profile, Positions, Connections oder Invitations.',
  'trouble.not-kept':
    'Der Speicher ließ sich nicht beschreiben: Vielleicht ist der Datenträger voll oder das Speichern gesperrt.',
  'trouble.unexpected': 'Beim Lesen der Dateien ging etwas schief.',
  'drop.export': 'Ziehe die ZIP- oder CSV-Dateien hierher, oder',
  'drop.backup': 'Ziehe eine Sicherung hierher, oder',
  'choose.export': 'Dateien wählen',
  'choose.backup': 'Datei wählen',
};
