import type { SameAs } from '../../catalogue.ts';
import type { opinion as english } from '../../en/settings/opinion.ts';

/** French: the browser’s own model. ICU MessageFormat. */
export const opinion: SameAs<typeof english> = {
  'opinion.why':
    'Certains navigateurs ont leur propre modèle de langue, qui tourne sur cet appareil. Tu peux l’interroger sur les messages que Winnow laisse ouverts. Le message va à ce modèle et nulle part ailleurs ; sa réponse ne change aucune étiquette et ne clique sur rien.',
  'opinion.on': 'Me laisser interroger le modèle du navigateur sur les messages incertains',
  'ownModel.unavailable': 'Ce navigateur n’offre aucun modèle de ce genre sur cet appareil.',
  'ownModel.downloadable':
    'Le navigateur a un modèle, mais ne l’a pas téléchargé. Il est volumineux : plusieurs gigaoctets.',
  'ownModel.downloading': 'Le navigateur télécharge son modèle.',
  'ownModel.available': 'Le modèle est prêt.',
  'opinion.download': 'Faire télécharger son modèle au navigateur',
  'opinion.failed': 'Cela n’a pas marché. Réessaie plus tard.',
};
