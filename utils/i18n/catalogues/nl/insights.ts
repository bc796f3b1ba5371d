import type { InsightsCatalogue } from '../catalogue.ts';

export const insights: InsightsCatalogue = {
  'insights.title': 'Inzicht',
  'insights.lead': 'Geteld op deze computer, uit wat Winnow heeft bewaard. Niemand anders ziet het.',
  'insights.period': 'Periode',
  'period.weeks': '12 weken',
  'period.year': 'Een jaar',
  'period.all': 'Alles',
  'insights.counting': 'Tellen wat er bewaard is…',
  'insights.progress': '{done, number} van {total, number}',
  'insights.figures': 'Toon de cijfers',
  'insights.first.title': 'Nog niets te tekenen',
  'insights.first.text':
    'Zodra Winnow een paar verzoeken heeft gelezen, zie je hier wat er kwam, wat je besliste, en hoe goed jullie het eens waren.',
  'insights.tooFew':
    'Te weinig om iets te zeggen: {count, number} van de {enough, number} beslissingen die nodig zijn.',
  'share.likely': '{share} (waarschijnlijk {low} tot {high})',
  'unit.week': 'Week van',
  'unit.month': 'Maand',
  'unit.year': 'Jaar',
  'insights.all': 'Alle',

  'arrivals.title':
    '{unit, select, week {Verzoeken per week} month {Verzoeken per maand} other {Verzoeken per jaar}}',
  'arrivals.reading':
    'Er {total, plural, one {kwam # verzoek} other {kwamen # verzoeken}}, ongeveer {average} per {unit, select, week {week} month {maand} other {jaar}}. Het vaakst: “{label}”, {most, number}.',
  'arrivals.few':
    'Er {total, plural, one {kwam # verzoek: “{label}”} other {kwamen # verzoeken, {most, number} daarvan “{label}”}}.',
  'arrivals.none': 'In deze tijd kwam er geen verzoek.',

  'decided.title': 'Wat je besliste',
  'decided.reading':
    'Van {total, plural, one {# verzoek} other {# verzoeken}} heb je er {accepted, number} geaccepteerd, {replied, number} beantwoord en {declined, number} afgewezen.',
  'decided.nothing':
    'Er {total, plural, one {kwam # verzoek} other {kwamen # verzoeken}}; je hebt er nog geen beslist.',
  'outcome.accepted': 'Geaccepteerd',
  'outcome.replied': 'Beantwoord',
  'outcome.declined': 'Afgewezen',
  'outcome.later': 'Uitgesteld',
  'outcome.open': 'Niet beslist',

  'agreement.title': 'Hoe vaak jij en Winnow het eens waren',
  'agreement.reading':
    'Waar Winnow partij had gekozen, was je het ermee eens bij {part, number} van {whole, number} beslissingen: {share}.',
  'agreement.none': 'Je hebt nog niets beslist waarbij Winnow partij had gekozen.',
  'agreement.how':
    'Elke stip staat voor de verzoeken waaraan Winnow ongeveer dezelfde kans op verkoop, oplichting of niets bijzonders gaf; hij staat hoger naarmate je er meer van afwees of zelf zo noemde, en is groter naarmate het er meer zijn. Op de lijn mag je die kans letterlijk nemen.',
  'agreement.line': 'Zoals gegeven',
  'agreement.enough': '{enough, number} verzoeken of meer, met wat toeval toelaat',
  'agreement.few': 'Minder: te weinig om iets te zeggen',
  'agreement.given': 'Kans die Winnow gaf, in %',
  'agreement.came': 'Door jou afgewezen of zo genoemd, in %',
  'agreement.range': '{from, number} tot {to, number}%',
  'agreement.hint':
    '{count, plural, one {# verzoek} other {# verzoeken}}, gegeven {given}, uitgekomen {came}',
  'agreement.count': 'Verzoeken',
  'agreement.likely': 'Waarschijnlijk',

  'origins.title': 'Waar echte mensen vandaan komen',
  'origins.reading':
    'Van {genuine, plural, one {# oprecht verzoek} other {# oprechte verzoeken}} {most, plural, one {komt er #} other {komen er #}} van {source, select, school {een school waar jij ook was} employer {een werkgever die jij ook had} people {mensen met gedeelde connecties} place {een plaats die jij ook hebt} other {mensen met jouw onderwerp of kring}}; bij {none, number} laat de kaart niets gemeenschappelijks zien.',
  'origins.apart':
    'Van {genuine, plural, one {# oprecht verzoek} other {# oprechte verzoeken}} laat geen enkele kaart iets gemeenschappelijks zien.',
  'origins.none': 'In deze tijd geen oprecht verzoek.',
  'origins.how':
    'Oprecht is wie Winnow of jij zo noemde, tenzij je die afwees, en iedereen die je accepteerde of antwoordde. Eén kaart kan meer dan één ding laten zien.',
  'origins.forgotten': 'Van {count, number} daarvan is niet meer bekend wat de kaart liet zien.',
  'origin.school': 'Zelfde school',
  'origin.employer': 'Zelfde werkgever',
  'origin.people': 'Gedeelde connecties',
  'origin.place': 'Zelfde plaats',
  'origin.interest': 'Zelfde onderwerp of kring',
  'origin.none': 'Niets wat te zien is',
  'origins.genuine': 'Oprecht',
  'origins.others': 'Anderen wier kaart hetzelfde laat zien',
  'origins.share': 'Oprecht daarvan',
  'origins.hint': '{name}: {genuine, number} oprecht van {shown, number}',

  'time.title': 'Bespaarde tijd',
  'time.reading':
    '{time}: {spared, plural, one {# verzoek} other {# verzoeken}} dat Winnow opzij had gelegd en jij afwees.',
  'time.none': 'Nog geen: je hebt niets afgewezen wat Winnow opzij had gelegd.',
  'time.minutes': 'Ongeveer {minutes, plural, one {# minuut} other {# minuten}}',
  'time.hours': 'Ongeveer {hours, plural, one {# uur} other {# uur}}',
  'time.level': '{hours} u',
  'time.levelMinutes': '{minutes} min',
  'time.seconds': 'Tel elk ervan als',
  'time.choice': '{seconds, number} seconden',
  'time.how':
    'Dit is een aanname, geen meting. De langste berichtje die het netwerk toelaat is in ongeveer 13 seconden gelezen; naar het profiel kijken duurt langer. Verander het in wat jij nodig zou hebben.',
  'time.spared': 'Opzij gelegd en afgewezen',
  'time.soFar': 'Tijd tot dan',

  'repeats.title': 'Teksten die terugkwamen',
  'repeats.reading':
    '{repeated, number} van {notes, plural, one {# berichtje} other {# berichtjes}} had een tekst die anderen je ook stuurden. Eén zo’n tekst kwam van {people, number} mensen.',
  'repeats.none':
    'Er {notes, plural, one {kwam # berichtje} other {kwamen # berichtjes}}, geen met een tekst die iemand anders je ook stuurde.',
  'repeats.noNotes': 'In deze tijd kwam er geen verzoek met een berichtje.',
  'repeats.repeated': 'Anderen stuurden deze tekst ook',
  'repeats.single': 'Van één persoon',

  'notes.title': 'Met en zonder berichtje',
  'notes.noted': 'Met een berichtje',
  'notes.bare': 'Zonder berichtje',
  'notes.moreNoted':
    'Wie een berichtje schrijft, is je welkomer: van hen wilde je {noted}, van de anderen {bare}.',
  'notes.moreBare':
    'Wie geen berichtje schrijft, is je welkomer: van hen wilde je {bare}, van de anderen {noted}.',
  'notes.neither':
    'Een berichtje maakt voor jou geen duidelijk verschil: je wilde {noted} van wie er een schreef, en {bare} van wie niet.',
  'notes.tooFew':
    '{noted, number} kwamen met een berichtje en {bare, number} zonder. Om ze te vergelijken zijn van elk {enough, number} beslissingen nodig.',
  'notes.wanted': 'Geaccepteerd of beantwoord, van wat beslist is',

  'inTouch.title': 'Mensen met wie je contact houdt',
  'inTouch.reading':
    'Je hield je aan {kept, number} van {planned, plural, one {# voornemen} other {# voornemens}} om contact te zoeken.',
  'inTouch.readingBefore':
    'Je hield je aan {kept, number} van {planned, plural, one {# voornemen} other {# voornemens}} om contact te zoeken; in even lange tijd daarvoor was het {keptBefore, number} van {plannedBefore, number}.',
  'inTouch.noPlans':
    'In deze tijd stond er niets gepland; je had contact met {people, plural, one {# persoon} other {# mensen}}.',
  'inTouch.none': 'In deze tijd stond er niets gepland en is er niets genoteerd.',
  'inTouch.kept': 'Gedaan',
  'inTouch.missed': 'Gemist',
  'inTouch.people': 'Mensen',
  'inTouch.kinds': 'Wat er gebeurde',
  'inTouch.now': 'Deze tijd',
  'inTouch.before': 'Even lang daarvoor',
  'inTouch.of': '{kept, number} van {planned, number}',
  'inTouch.conversations':
    'Van {accepted, plural, one {# oprecht verzoek} other {# oprechte verzoeken}} die je accepteerde, {conversed, plural, one {leidde er #} other {leidden er #}} binnen 90 dagen tot een gesprek; bij {open, number} kan dat nog.',
  'inTouch.quiet':
    'Met {quiet, plural, one {# persoon} other {# mensen}} is het nu stiller dan tussen jullie gewoon was.',
};
