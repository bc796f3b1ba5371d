import type { SameAs } from '../../catalogue.ts';
import type { about as english } from '../../en/settings/about.ts';

/** German: about and privacy. ICU MessageFormat. */
export const about: SameAs<typeof english> = {
  'about.title': 'Über Winnow und Datenschutz',
  'about.version': 'Winnow {version}',
  'about.free': 'Freie Software unter der MIT-Lizenz.',
  'about.licences': 'Lizenzen von Winnow und seinen Bausteinen',
  'about.kept': 'Was gerade gespeichert ist',
  'about.where':
    'Alles liegt im Speicher dieses Browsers auf diesem Gerät; wer Winnow entfernt, entfernt es mit. Nur was du selbst als Datei sicherst oder mit deinen anderen Browsern teilst, ist auch anderswo.',
  'about.used': 'Belegter Speicher, etwa',
  'about.kilobytes': '{amount}\u00a0kB',
  'about.megabytes': '{amount}\u00a0MB',
  'about.permissions': 'Was Winnow in diesem Browser darf',
  'keptAmount.requests': 'Anfragen',
  'keptAmount.decisions': 'Deine Entscheidungen',
  'keptAmount.lessons': 'Lektionen',
  'keptAmount.texts': 'Texte, als Zahlen',
  'keptAmount.people': 'Menschen, mit denen du in Kontakt bleibst',
  'keptAmount.touches': 'Gespräche, Anrufe und Nachrichten mit ihnen',
  'keptAmount.connections': 'Kontakte aus deinem Export',
  'keptAmount.pastRequests': 'Frühere Anfragen aus deinem Export',
  'keptAmount.readings': 'Das Lesen, Tag für Tag',
  'permissionWhy.pages':
    'Um Anfragen auf diesen Seiten zu lesen und zu drücken, was du entschieden hast. Die ganze Website, denn sie ist ein einziges Dokument, das nie neu geladen wird.',
  'permissionWhy.scripting':
    'Damit der größte Teil von Winnow nur auf Seiten läuft, auf denen Anfragen stehen, und damit deine eigene Profilseite gelesen wird, wenn du es willst.',
  'permissionWhy.alarms': 'Damit eine Erinnerung, um die du gebeten hast, an ihrem Tag kommt.',
  'permissionWhy.storage':
    'Benutzt, wenn du dieselben Einstellungen in deinen anderen Browsern willst: Der Browser selbst bringt sie dorthin. Auch um zu vermerken, dass es einen Speicher gibt, damit sein Verlust nicht unbemerkt bleibt.',
  'permissionWhy.sidePanel': 'Um die Liste neben der Seite zu zeigen.',
  'permissionWhy.notifications': 'Wird nur erfragt, wenn du Mitteilungen einschaltest.',
};
