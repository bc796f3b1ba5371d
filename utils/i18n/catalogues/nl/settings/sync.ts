import type { SameAs } from '../../catalogue.ts';
import type { sync as english } from '../../en/settings/sync.ts';

/** Dutch: the same in the reader’s other browsers. ICU MessageFormat. */
export const sync: SameAs<typeof english> = {
  'sync.title': 'Je andere browsers',
  'sync.on': 'Instellingen, profiel en het geleerde delen',
  'sync.why':
    'Via de synchronisatie van de browser zelf, als je daarin bent aangemeld: je instellingen, het profiel dat je typte en de gewichten van woorden die uit meerdere verzoeken zijn geleerd. De maker van de browser bewaart ze. Verzoeken, berichten, namen van anderen en beslissingen worden nooit gedeeld.',
  'syncStatus.together': 'Laatst gesynchroniseerd: {when}.',
  'syncStatus.waiting': 'Wat een andere browser heeft geschreven, komt nog binnen.',
  'syncStatus.too-much':
    'Je profiel is te lang voor de synchronisatie van de browser. Er wordt niets gedeeld tot het korter is; alles blijft hier.',
  'syncStatus.full': 'De browser neemt nu niets meer aan. Winnow probeert het opnieuw; alles blijft hier.',
  'syncStatus.absent': 'Deze browser biedt geen synchronisatie, of antwoordt niet. Alles blijft hier.',
  'sync.overruled':
    '{count, plural, one {# waarde die je hier had ingesteld, is} other {# waarden die je hier had ingesteld, zijn}} vervangen door latere uit een andere browser.',
};
