import type { SameAs } from '../../catalogue.ts';
import type { opinion as english } from '../../en/settings/opinion.ts';

/** German: the browser’s own model. ICU MessageFormat. */
export const opinion: SameAs<typeof english> = {
  'opinion.why':
    'Manche Browser haben ein eigenes Sprachmodell, das auf diesem Gerät läuft. Du kannst es zu Nachrichten befragen, die Winnow offenlässt. Die Nachricht geht an dieses Modell und nirgends sonst hin; seine Antwort ändert kein Label und drückt nichts.',
  'opinion.on': 'Bei offenen Nachrichten das Modell des Browsers fragen können',
  'ownModel.unavailable': 'Dieser Browser bietet auf diesem Gerät kein solches Modell.',
  'ownModel.downloadable':
    'Der Browser hat ein Modell, aber noch nicht geladen. Es ist groß: mehrere Gigabyte.',
  'ownModel.downloading': 'Der Browser lädt sein Modell.',
  'ownModel.available': 'Das Modell ist bereit.',
  'opinion.download': 'Den Browser sein Modell laden lassen',
  'opinion.failed': 'Das hat nicht geklappt. Versuche es später noch einmal.',
};
