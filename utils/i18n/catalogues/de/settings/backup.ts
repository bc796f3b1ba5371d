import type { SameAs } from '../../catalogue.ts';
import type { backup as english } from '../../en/settings/backup.ts';

/** German: backups. ICU MessageFormat. */
export const backup: SameAs<typeof english> = {
  'backup.title': 'Sicherung',
  'backup.why':
    'Eine Datei mit allem, was Winnow weiß: Anfragen, Entscheidungen, Gelerntes, dein Profil und deine Einstellungen. Bewahre sie dort auf, wo sonst niemand mitliest: Darin stehen die Worte anderer.',
  'backup.uninstall':
    'Wird die Erweiterung entfernt, ist ihr Speicher sofort gelöscht. Der Browser fragt nicht nach, und ohne Sicherung holt ihn niemand zurück.',
  'backup.never': 'Bisher nicht gesichert.',
  'backup.last': 'Zuletzt gesichert: {when}.',
  'backup.much': 'Seither hat sich viel geändert.',
  'backupSave.json': 'Sicherung speichern',
  'backupSave.csv': 'Anfragen als Tabelle speichern',
  'backup.back': 'Sicherung wiederherstellen',
  'backup.backWhy':
    'Du siehst, was darin ist, bevor sich etwas ändert. Was hier ist, bleibt; Leute, die Winnow vergessen sollte, kommen wieder, wenn sie in der Datei stehen.',
  'backupStep.saving': 'Wird gespeichert\u00a0…',
  'backupStep.reading': 'Die Datei wird angesehen\u00a0…',
  'backupStep.taking': 'Wird übernommen\u00a0…',
  'backup.saved': 'Bei deinen Downloads gespeichert.',
  'backup.taken': 'Wiederhergestellt. Wartende Anfragen werden neu beurteilt.',
  'backup.review': 'Was darin ist, gesichert {when}',
  'backupCount.fresh': 'Neu',
  'backupCount.same': 'Gleich',
  'backupCount.stands': 'Bleibt wie hier',
  'backupCount.changed': 'Wird aktua\u00adlisiert',
  'backupTable.requests': 'Anfragen',
  'backupTable.decisions': 'Entschei\u00addungen',
  'backupTable.singles': 'Profil und Einstel\u00adlungen',
  'backupTable.readings': 'Das Lesen, Tag für Tag',
  'backupTable.connections': 'Kontakte',
  'backupTable.pastRequests': 'Frühere Anfragen an dich',
  'backupTable.lessons': 'Lektionen',
  'backupTable.texts': 'Wiedererkannte Texte',
  'backupTable.people': 'Menschen, mit denen du in Kontakt bleibst',
  'backupTable.touches': 'Gespräche, Anrufe und Nachrichten',
  'backup.refused': '{count, plural, one {# Zeile wird} other {# Zeilen werden}} ausgelassen',
  'backup.refusedRow': 'Zeile {line, number}: „{field}“ {why}',
  'refused.forbidden': 'ist in einer Sicherung nicht erlaubt',
  'refused.unknown-field': 'ist nicht bekannt',
  'refused.missing': 'fehlt',
  'refused.wrong': 'hat einen Wert, der nicht stimmen kann',
  'backup.merged':
    'Nichts geht verloren: Bei einem Unterschied gelten die Anfrage, die zuletzt gesehen wurde, und die Entscheidung, die weiter ist, und Einstellungen, die du hier geändert hast, bleiben.',
  'backup.take': 'Wiederherstellen',
  'backupTrouble.unreadable': 'Die Datei ließ sich nicht lesen.',
  'backupTrouble.empty-file': 'Die Datei ist leer.',
  'backupTrouble.not-backup': 'Das ist keine Sicherung von Winnow.',
  'backupTrouble.not-json': 'Die Datei ist beschädigt: Zeile {line, number} ist nicht zu verstehen.',
  'backupTrouble.newer':
    'Die Sicherung stammt von einem neueren Winnow (Version {found} des Speichers). Aktualisiere Winnow und versuche es dann noch einmal.',
  'backupTrouble.cut-short': 'Die Datei wurde nicht zu Ende geschrieben. Nimm eine andere Kopie.',
  'backupTrouble.unknown-part':
    'In Zeile {line, number} beginnt ein Teil, den Winnow nicht kennt: „{found}“.',
  'backupTrouble.too-long': 'Was in Zeile {line, number} beginnt, ist zu lang, um von Winnow zu stammen.',
  'backupTrouble.full':
    'Auf dem Datenträger ist kein Platz mehr, oder der Browser gibt Winnow nicht mehr davon.',
  'backupTrouble.blocked':
    'Ein anderes Fenster hält den Speicher fest. Schließe andere Tabs von Winnow und versuche es dann noch einmal.',
  'backupTrouble.not-upgraded': 'Der Speicher ließ sich nicht aktualisieren.',
  'backupTrouble.damaged': 'Der Browser kann den Speicher nicht lesen.',
  'backupTrouble.silent': 'Der Browser hat nicht geantwortet und nennt keinen Grund.',
};
