import type { SameAs } from '../../catalogue.ts';
import type { sync as english } from '../../en/settings/sync.ts';

/** German: the same in the reader’s other browsers. ICU MessageFormat. */
export const sync: SameAs<typeof english> = {
  'sync.title': 'Deine anderen Browser',
  'sync.on': 'Einstellungen, Profil und Gelerntes teilen',
  'sync.why':
    'Über die Synchronisierung des Browsers selbst, wenn du dort angemeldet bist: deine Einstellungen, das Profil, das du getippt hast, und die Gewichte von Wörtern, die aus mehreren Anfragen gelernt wurden. Der Hersteller des Browsers bewahrt sie auf. Anfragen, Nachrichten, Namen anderer und Entscheidungen werden nie geteilt.',
  'syncStatus.together': 'Zuletzt abgeglichen: {when}.',
  'syncStatus.waiting': 'Was ein anderer Browser geschrieben hat, kommt noch an.',
  'syncStatus.too-much':
    'Dein Profil ist zu lang für die Synchronisierung des Browsers. Nichts wird geteilt, bis es kürzer ist; alles bleibt hier.',
  'syncStatus.full': 'Der Browser nimmt gerade nichts mehr an. Winnow versucht es wieder; alles bleibt hier.',
  'syncStatus.absent':
    'Dieser Browser bietet keine Synchronisierung oder antwortet nicht. Alles bleibt hier.',
  'sync.overruled':
    '{count, plural, one {# Wert, den du hier eingestellt hattest, wurde durch einen späteren} other {# Werte, die du hier eingestellt hattest, wurden durch spätere}} aus einem anderen Browser ersetzt.',
};
