import type { InsightsCatalogue } from '../catalogue.ts';

export const insights: InsightsCatalogue = {
  'insights.title': 'Inzicht',
  'insights.lead': 'Geteld op deze computer, uit wat Winnow heeft bewaard. Niemand anders ziet het.',
  'insights.period': 'Periode',
  'period.weeks': '12 weken',
  'period.year': 'Een jaar',
  'period.all': 'Alles',
  'insights.counting': 'Tellen wat er bewaard is…',
  'insights.figures': 'De cijfers tonen',
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
  'arrivals.none': 'In deze periode kwam er geen verzoek.',

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
    'Waar Winnow een duidelijk oordeel had, was je het ermee eens bij {part, number} van {whole, number} beslissingen: {share}.',
  'agreement.none': 'Je hebt nog niets beslist waarover Winnow een duidelijk oordeel had.',
  'agreement.how':
    'Elke stip staat voor verzoeken waaraan Winnow ongeveer dezelfde kans op verkoop, oplichting of algemeen gaf; hij staat hoger naarmate je er meer van afwees of zelf zo noemde, en is groter naarmate het er meer zijn. Op de lijn mag je die kans letterlijk nemen.',
  'agreement.line': 'Zoals gegeven',
  'agreement.enough': '{enough, number} verzoeken of meer, met de marge van het toeval',
  'agreement.few': 'Minder: te weinig om iets te zeggen',
  'agreement.given': 'Kans die Winnow gaf, in %',
  'agreement.came': 'Door jou afgewezen of zo genoemd, in %',
  'agreement.range': '{from, number} tot {to, number}%',
  'agreement.hint':
    '{count, plural, one {# verzoek} other {# verzoeken}}, gegeven {given}, uitgekomen {came}',
  'agreement.count': 'Verzoeken',
  'agreement.likely': 'Waarschijnlijk',

  'origins.title': 'Waar oprechte verzoeken vandaan komen',
  'origins.reading':
    'Van {genuine, plural, one {# oprecht verzoek} other {# oprechte verzoeken}} {most, plural, one {komt er #} other {komen er #}} van {source, select, school {een school waar jij ook was} employer {een werkgever die jij ook had} people {mensen met gemeenschappelijke connecties} place {een plaats die ook van jou is} other {mensen met jouw onderwerp of kring}}; bij {none, number} laat de kaart niets gemeenschappelijks zien.',
  'origins.apart':
    'Van {genuine, plural, one {# oprecht verzoek} other {# oprechte verzoeken}} laat geen enkele kaart iets gemeenschappelijks zien.',
  'origins.none': 'In deze periode geen oprecht verzoek.',
  'origins.how':
    'Oprecht is wie Winnow of jij zo noemde, tenzij je die afwees, en iedereen die je accepteerde of antwoordde. Eén kaart kan meer dan één ding laten zien.',
  'origins.forgotten': 'Van {count, number} daarvan is niet meer bekend wat de kaart liet zien.',
  'origin.school': 'Zelfde school',
  'origin.employer': 'Zelfde werkgever',
  'origin.people': 'Zelfde connecties',
  'origin.place': 'Zelfde plaats',
  'origin.interest': 'Zelfde onderwerp of kring',
  'origin.none': 'Niets te zien',
  'origins.genuine': 'Oprecht',
  'origins.others': 'Anderen met hetzelfde op hun kaart',
  'origins.share': 'Oprecht daarvan',
  'origins.hint': '{name}: {genuine, number} oprecht van {shown, number}',

  'time.title': 'Bespaarde tijd',
  'time.reading':
    '{time}: {spared, plural, one {# verzoek dat Winnow opzij had gelegd en jij afwees} other {# verzoeken die Winnow opzij had gelegd en jij afwees}}.',
  'time.none': 'Nog geen: je hebt niets afgewezen wat Winnow opzij had gelegd.',
  'time.minutes': 'Ongeveer {minutes, plural, one {# minuut} other {# minuten}}',
  'time.hours': 'Ongeveer {hours, plural, one {# uur} other {# uur}}',
  'time.level': '{hours}\u00a0u',
  'time.levelMinutes': '{minutes}\u00a0min',
  'time.seconds': 'Tel elk ervan als',
  'time.choice': '{seconds, number} seconden',
  'time.how':
    'Dit is een aanname, geen meting. Het langste bericht dat het netwerk toelaat, is in ongeveer 13 seconden gelezen; naar het profiel kijken duurt langer. Verander het in wat jij nodig zou hebben.',
  'time.spared': 'Opzij gelegd en afgewezen',
  'time.soFar': 'Tijd tot dan',

  'repeats.title': 'Teksten die terugkwamen',
  'repeats.reading':
    'Bij {repeated, number} van {notes, plural, one {# bericht} other {# berichten}} kwam dezelfde tekst ook van anderen. Eén zo’n tekst kwam van {people, number} mensen.',
  'repeats.none':
    'Er {notes, plural, one {kwam # bericht} other {kwamen # berichten}}, geen met een tekst die iemand anders je ook stuurde.',
  'repeats.noNotes': 'In deze periode kwam er geen verzoek met een bericht.',
  'repeats.repeated': 'Anderen stuurden deze tekst ook',
  'repeats.single': 'Van één persoon',

  'notes.title': 'Met en zonder bericht',
  'notes.noted': 'Met bericht',
  'notes.bare': 'Zonder bericht',
  'notes.moreNoted':
    'Wie een bericht schrijft, is je welkomer: van hen wilde je {noted}, van de anderen {bare}.',
  'notes.moreBare':
    'Wie geen bericht schrijft, is je welkomer: van hen wilde je {bare}, van de anderen {noted}.',
  'notes.neither':
    'Een bericht maakt voor jou geen duidelijk verschil: je wilde {noted} van wie er een schreef, en {bare} van wie niet.',
  'notes.tooFew':
    'Met bericht: {noted, number}; zonder: {bare, number}. Om ze te vergelijken, zijn van elk {enough, number} beslissingen nodig.',
  'notes.wanted': 'Geaccepteerd of beantwoord, van wat beslist is',

  'inTouch.title': 'Mensen met wie je contact houdt',
  'inTouch.reading':
    'Je hield je aan {kept, number} van {planned, plural, one {# voornemen} other {# voornemens}} om contact te zoeken.',
  'inTouch.readingBefore':
    'Je hield je aan {kept, number} van {planned, plural, one {# voornemen} other {# voornemens}} om contact te zoeken; in even lange tijd daarvoor was het {keptBefore, number} van {plannedBefore, number}.',
  'inTouch.noPlans':
    'In deze periode stond er niets gepland; je had contact met {people, plural, one {# persoon} other {# mensen}}.',
  'inTouch.none': 'In deze periode stond er niets gepland en is er niets genoteerd.',
  'inTouch.kept': 'Gedaan',
  'inTouch.missed': 'Gemist',
  'inTouch.people': 'Mensen',
  'inTouch.kinds': 'Soort contact',
  'inTouch.now': 'Deze periode',
  'inTouch.before': 'Even lang daarvoor',
  'inTouch.of': '{kept, number} van {planned, number}',
  'inTouch.conversations':
    'Van {accepted, plural, one {# oprecht verzoek} other {# oprechte verzoeken}} die je accepteerde, {conversed, plural, one {leidde er #} other {leidden er #}} binnen 90 dagen tot een gesprek; bij {open, number} kan dat nog.',
  'inTouch.quiet':
    'Met {quiet, plural, one {# persoon} other {# mensen}} is het nu stiller dan tussen jullie gewoon was.',
};
