import type { WelcomeCatalogue } from '../catalogue.ts';

/** Dutch, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.title': 'Welkom bij Winnow',
  'welcome.lead':
    'Het onderscheidt in je connectieverzoeken de mens van het verkooppraatje. Eerst een paar gewone woorden.',
  'welcome.does': 'Wat het doet',
  'welcome.does.read':
    'Het leest de verzoeken op de pagina die je open hebt, en beoordeelt elk ervan op deze computer.',
  'welcome.does.show': 'Het zet een label naast elke naam en zegt waarom.',
  'welcome.does.press':
    'Beslis je over een verzoek, dan drukt het die ene knop voor je in, één keer, als de tijd om terug te gaan voorbij is.',
  'welcome.never': 'Wat het nooit doet',
  'welcome.never.send': 'Het stuurt nergens iets heen: geen server, geen account, geen statistieken.',
  'welcome.never.write': 'Het schrijft naar niemand. Een antwoord is een concept op je klembord.',
  'welcome.never.alone':
    'Het beslist niets uit zichzelf. Alleen voor mensen die je dezelfde tekst stuurden, kun je één keer kiezen, en ook dan wordt elk verzoek apart ingedrukt en ongedaan gemaakt.',
  'welcome.never.hide': 'Het verbergt geen verzoeken en laadt er geen bij.',
  'welcome.rules': 'Wat de regels van LinkedIn zelf zeggen',
  'welcome.rules.say':
    'De gebruikersovereenkomst van LinkedIn en de hulppagina over verboden software verbieden leden extensies te gebruiken die de pagina’s kopiëren, hun uiterlijk veranderen of handelingen erop automatiseren.',
  'welcome.rules.mean':
    'Winnow leest de pagina, tekent er labels overheen en drukt een knop in als jij dat zegt. Naar de letter vallen zulke extensies onder die regels. LinkedIn kan een account om zijn regels beperken of sluiten. Dit is geen juridisch advies: lees ze en beslis zelf.',
  'welcome.rules.read': 'Lees de gebruikersovereenkomst',
  'welcome.choice': 'Hoeveel van Winnow wil je op de pagina?',
  'welcome.kept': 'Bewaard. Je kunt het altijd veranderen in de instellingen.',
  'welcome.steps': 'Stappen',
  'welcomeStep.does': 'Wat het doet',
  'welcomeStep.you': 'Wie je bent',
  'welcomeStep.try': 'Probeer het',
  'welcome.next': 'Verder: {step}',
  'welcome.back': 'Terug',
  'welcome.import': 'Uit je eigen gegevens',
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
  'sampleHeadline.genuine': 'Bruggeningenieur, Stad Antwerpen',
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
