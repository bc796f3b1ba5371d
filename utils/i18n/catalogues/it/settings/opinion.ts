import type { SameAs } from '../../catalogue.ts';
import type { opinion as english } from '../../en/settings/opinion.ts';

/** Italian: the browser’s own model. ICU MessageFormat. */
export const opinion: SameAs<typeof english> = {
  'opinion.why':
    'Alcuni browser hanno un proprio modello linguistico che funziona su questo dispositivo. Puoi chiedergli delle note che Winnow lascia aperte. La nota va a quel modello e da nessun’altra parte; la sua risposta non cambia etichette e non preme niente.',
  'opinion.on': 'Poter chiedere al modello del browser delle note incerte',
  'ownModel.unavailable': 'Questo browser non offre un modello simile su questo dispositivo.',
  'ownModel.downloadable': 'Il browser ha un modello, ma non l’ha scaricato. È grande: diversi gigabyte.',
  'ownModel.downloading': 'Il browser sta scaricando il suo modello.',
  'ownModel.available': 'Il modello è pronto.',
  'opinion.download': 'Fai scaricare al browser il suo modello',
  'opinion.failed': 'Non è riuscito. Riprova più tardi.',
};
