import type { SameAs } from '../../catalogue.ts';
import type { opinion as english } from '../../en/settings/opinion.ts';

/** Dutch: the browser’s own model. ICU MessageFormat. */
export const opinion: SameAs<typeof english> = {
  'opinion.why':
    'Sommige browsers hebben een eigen taalmodel dat op dit apparaat draait. Je kunt dat model iets vragen over berichten die Winnow openlaat. Het bericht gaat naar dat model en nergens anders heen; het antwoord verandert geen label en drukt niets in.',
  'opinion.on': 'Bij open berichten het model van de browser kunnen vragen',
  'ownModel.unavailable': 'Deze browser heeft op dit apparaat geen eigen model.',
  'ownModel.downloadable':
    'De browser heeft een model, maar heeft het nog niet opgehaald. Het is groot: enkele gigabytes.',
  'ownModel.downloading': 'De browser haalt zijn model op.',
  'ownModel.available': 'Het model staat klaar.',
  'opinion.download': 'Laat de browser zijn model ophalen',
  'opinion.failed': 'Dat is niet gelukt. Probeer het later nog eens.',
};
