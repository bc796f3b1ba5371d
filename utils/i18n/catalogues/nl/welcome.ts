import type { WelcomeCatalogue } from '../catalogue.ts';

/** Dutch, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.steps': 'Stappen',
  'welcomeStep.does': 'Wat het doet',
  'welcomeStep.you': 'Wie je bent',
  'welcomeStep.try': 'Probeer het',
  'welcome.next': 'Verder: {step}',
  'welcome.back': 'Terug',
  'welcome.import': 'Uit je eigen gegevens',
  'welcome.import.why':
    'LinkedIn geeft je een kopie van je eigen gegevens. In de instellingen neergezet zegt die wie je bent, zonder dat je iets typt.',
  'welcome.import.go': 'Open dat in de instellingen',
  'welcome.imported': 'Opgenomen.',
  'welcome.type': 'Of typ het',
  'welcome.try': 'Probeer het met vijf verzoeken',
  'welcome.try.why':
    'Ze zijn verzonnen en worden beoordeeld zoals die van jou; er wordt niets ingedrukt, en er wordt niets van bewaard of geteld. Druk op de toets, of op de knop die hem noemt.',
  'welcome.try.of': '{at, number} van {count, number}',
  'welcome.try.failed': 'Winnow gaf geen antwoord.',
  'welcome.try.all': 'Meer is het niet.',
  'welcome.try.chosen': 'Wat je koos',
  'welcome.try.again': 'Nog een keer',
  'sampleHeadline.pitch': 'Ik vul agenda’s met droomklanten | Groeipartner',
  'sampleHeadline.genuine': 'Bruggenbouwer, Stad Antwerpen',
  'sampleHeadline.bare': 'Landmeter, havenbedrijf',
  'sampleHeadline.recruiter': 'Recruiter voor ingenieursbureaus',
  'sampleHeadline.generic': 'Verbinder van mensen en ideeën',
  'sampleNote.pitch':
    'Hoi, wij helpen teams zoals het jouwe aan 30 nieuwe klanten per maand, gegarandeerd. Heb je deze week een kwartiertje voor een kort gesprek?',
  'sampleNote.genuine':
    'Hoi, we zaten dinsdag naast elkaar in de trein terug van het congres in Lyon, en ik vergat te vragen: wat was de titel van het boek over bruggen waar je over vertelde?',
  'sampleNote.recruiter':
    'Hallo, we zoeken een projectleider voor ons kantoor in Gent, vier dagen per week. Mag ik je de vacature sturen?',
  'sampleNote.generic':
    'Ik kwam je profiel tegen en was onder de indruk. Ik voeg je graag toe aan mijn netwerk van gelijkgestemde professionals!',
};
