import type { SameAs } from '../../catalogue.ts';
import type { options as english } from '../../en/settings/options.ts';

/** Dutch: the settings as a whole, the page and the language. ICU MessageFormat. */
export const options: SameAs<typeof english> = {
  'options.title': 'Instellingen van Winnow',
  'options.lead': 'Elke wijziging wordt meteen bewaard.',
  'options.contents': 'Inhoud',
  'optionsGroup.you': 'Jij',
  'optionsGroup.judging': 'Beoordelen',
  'optionsGroup.deciding': 'Beslissen',
  'optionsGroup.winnow': 'Winnow',
  'options.page.title': 'De pagina en ongedaan maken',
  'options.undoWindow.why': 'Er wordt niets ingedrukt voordat ze om zijn. Bij 0 meteen.',
  'options.undoWindow.listed':
    'Dit geldt nu alleen voor “Later”: wat alleen genoteerd is, kun je terugnemen zolang het er staat.',
  'options.you.title': 'Wie je bent',
  'options.you.why':
    'Beweringen als “we studeerden allebei in Gent” worden hiermee vergeleken. Het blijft op deze computer; laat weg wat je wilt.',
  'options.oneALine': 'één per regel',
  'options.keysOn': 'Beslissen met losse toetsen, op de pagina en in de lijst',
  'options.rules': 'Wat de regels van het netwerk zelf zeggen',
  'options.untouched': 'De pagina van het netwerk onaangeroerd laten',
  'options.untouched.why':
    'Geen labels en geen toetsen op de pagina: die wordt alleen gelezen, en de lijst toont de oordelen. De voorwaarden van het netwerk verbieden software die het uiterlijk van zijn pagina’s verandert.',
  'options.pressing': 'Wat je in de lijst beslist',
  'pressing.press': 'wordt voor je ingedrukt op de open pagina, als de tijd om terug te gaan voorbij is',
  'pressing.list': 'wordt alleen genoteerd: je drukt het zelf in op de pagina',
  'language.title': 'Taal',
  'language.choice': 'Winnow spreekt',
  'language.auto': 'De taal van de browser',
  'language.why':
    'Meteen en overal: hier, in de lijst, op de pagina. Een antwoord wordt in de taal van de afzender opgesteld, wat je ook kiest.',
  'options.undoWindow': 'Seconden om een beslissing ongedaan te maken',
  'options.undoWindow.wrong': 'Seconden: een geheel getal van 0 tot en met 60.',
  'presence.badges': 'Labels en toetsen op de pagina',
  'presence.untouched': 'De pagina onaangeroerd laten',
  'presenceWhy.badges': 'Je ziet elk label waar de naam staat en beslist daar met één toets.',
  'presenceWhy.untouched':
    'Er wordt niets op de pagina getekend en er luistert niets mee: de pagina wordt alleen gelezen. Je ziet en beslist alles in de lijst achter de knop in de werkbalk. Ook over lezen gaan de regels.',
};
