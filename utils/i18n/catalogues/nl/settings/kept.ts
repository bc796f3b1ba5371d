import type { SameAs } from '../../catalogue.ts';
import type { kept as english } from '../../en/settings/kept.ts';

/** Dutch: what is kept, and how long. ICU MessageFormat. */
export const kept: SameAs<typeof english> = {
  'kept.title': 'Wat er wordt bewaard',
  'kept.retention': 'Bewaar wat mensen schreven, nadat hun verzoek is afgehandeld',
  'kept.retention.why':
    'Zolang een verzoek wacht, wordt de hele kaart bewaard. Daarna worden het bericht, de kopregel en de rest van de kaart vergeten; wie het was, het label, het soort raakvlak, de datums en je beslissing blijven, voor je geschiedenis en voor wat Winnow leert.',
  'kept.days': '{days, plural, =0 {helemaal niet} one {# dag} other {# dagen}}',
  'kept.forever': 'voor altijd',
  'erase.title': 'Alles wissen',
  'erase.why':
    'Verzoeken, beslissingen, je profiel, je instellingen en alles wat is geleerd worden gewist, in elk venster tegelijk, en komen niet terug. Pagina’s van het netwerk die je daarna opent, worden opnieuw gelezen.',
  'erase.confirm': 'Typ voor de zekerheid: {word}',
  'erase.word': 'wissen',
  'erase.wrong': 'Er is niets gewist. Typ precies het woord: {word}',
  'erase.failed': 'Er is niets gewist: schrijven naar het geheugen lukte niet. Probeer het opnieuw.',
  'erase.done': 'Alles is gewist.',
};
