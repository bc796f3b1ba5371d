import type { InsightsCatalogue } from '../catalogue.ts';

/** German, the page of insights. ICU MessageFormat. */
export const insights: InsightsCatalogue = {
  'insights.title': 'Einblicke',
  'insights.lead': 'Auf diesem Gerät gezählt, aus dem, was Winnow gespeichert hat. Sonst sieht es niemand.',
  'insights.period': 'Zeitraum',
  'period.weeks': '12 Wochen',
  'period.year': 'Ein Jahr',
  'period.all': 'Alles',
  'insights.counting': 'Es wird gezählt\u00a0…',
  'insights.figures': 'Zahlen zeigen',
  'insights.first.title': 'Noch nichts zu zeichnen',
  'insights.first.text':
    'Sobald Winnow ein paar Anfragen gelesen hat, siehst du hier, was kam, was du entschieden hast und wie gut ihr beide übereingestimmt habt.',
  'insights.tooFew':
    'Zu wenig, um etwas zu sagen: {count, number} von {enough, number} Entscheidungen, die es braucht.',
  'share.likely': '{share} (wahrscheinlich {low} bis {high})',
  'unit.week': 'Woche vom',
  'unit.month': 'Monat',
  'unit.year': 'Jahr',
  'insights.all': 'Alle',

  'arrivals.title':
    '{unit, select, week {Anfragen pro Woche} month {Anfragen pro Monat} other {Anfragen pro Jahr}}',
  'arrivals.reading':
    'Es {total, plural, one {kam # Anfrage} other {kamen # Anfragen}}, etwa {average} pro {unit, select, week {Woche} month {Monat} other {Jahr}}. Am häufigsten: „{label}“, {most, number}.',
  'arrivals.few':
    'Es {total, plural, one {kam # Anfrage: „{label}“} other {kamen # Anfragen, davon {most, number} „{label}“}}.',
  'arrivals.none': 'In dieser Zeit kam keine Anfrage.',

  'decided.title': 'Was du entschieden hast',
  'decided.reading':
    'Von {total, plural, one {# Anfrage} other {# Anfragen}} hast du {accepted, number} angenommen, {replied, number} beantwortet und {declined, number} abgelehnt.',
  'decided.nothing':
    '{total, plural, one {# Anfrage kam und ist noch nicht entschieden} other {# Anfragen kamen, und noch keine ist entschieden}}.',
  'outcome.accepted': 'Angenommen',
  'outcome.replied': 'Beantwortet',
  'outcome.declined': 'Abgelehnt',
  'outcome.later': 'Verschoben',
  'outcome.open': 'Nicht entschieden',

  'agreement.title': 'Wie oft du und Winnow euch einig wart',
  'agreement.reading':
    'Wo sich Winnow festgelegt hatte, warst du bei {part, number} von {whole, number} Entscheidungen einverstanden: {share}.',
  'agreement.none': 'Du hast noch nichts entschieden, bei dem sich Winnow festgelegt hatte.',
  'agreement.how':
    'Jeder Punkt steht für Anfragen, denen Winnow etwa dieselbe Wahrscheinlichkeit gab, Werbung, Betrug oder eine Floskel zu sein; er steht umso höher, je mehr davon du abgelehnt oder selbst so genannt hast, und ist umso größer, je mehr es sind. Auf der Linie darfst du diese Wahrscheinlichkeit wörtlich nehmen.',
  'agreement.line': 'Wie angegeben',
  'agreement.enough': '{enough, number} Anfragen oder mehr, mit der Spanne des Zufalls',
  'agreement.few': 'Weniger: zu wenig, um etwas zu sagen',
  'agreement.given': 'Wahrscheinlichkeit laut Winnow, in %',
  'agreement.came': 'Von dir abgelehnt oder so genannt, in %',
  'agreement.range': '{from, number} bis {to, number}\u00a0%',
  'agreement.hint':
    '{count, plural, one {# Anfrage} other {# Anfragen}}, angegeben {given}, eingetroffen {came}',
  'agreement.count': 'Anfragen',
  'agreement.likely': 'Wahrscheinlich',

  'origins.title': 'Woher echte Anfragen kommen',
  'origins.reading':
    'Von {genuine, plural, one {# echten Anfrage} other {# echten Anfragen}} {most, plural, one {kommt #} other {kommen #}} von {source, select, school {einer Schule, auf der auch du warst} employer {einem Arbeitgeber, den auch du hattest} people {Menschen mit gemeinsamen Kontakten} place {einem Ort, der auch deiner ist} other {Menschen mit deinem Thema oder Kreis}}; bei {none, number} zeigt die Karte nichts Gemeinsames.',
  'origins.apart':
    'Bei keiner von {genuine, plural, one {# echten Anfrage} other {# echten Anfragen}} zeigt die Karte etwas Gemeinsames.',
  'origins.none': 'In dieser Zeit keine echte Anfrage.',
  'origins.how':
    'Echt ist, wen Winnow oder du so genannt hast, es sei denn, du hast abgelehnt; dazu alle, die du angenommen oder denen du geantwortet hast. Eine Karte kann mehreres zeigen.',
  'origins.forgotten': 'Von {count, number} davon ist nicht mehr bekannt, was die Karte zeigte.',
  'origin.school': 'Selbe Schule',
  'origin.employer': 'Selber Arbeitgeber',
  'origin.people': 'Gemeinsame Kontakte',
  'origin.place': 'Selber Ort',
  'origin.interest': 'Selbes Thema oder selber Kreis',
  'origin.none': 'Nichts zu sehen',
  'origins.genuine': 'Echt',
  'origins.others': 'Andere, deren Karte dasselbe zeigt',
  'origins.share': 'Davon echt',
  'origins.hint': '{name}: {genuine, number} echt von {shown, number}',

  'time.title': 'Gesparte Zeit',
  'time.reading':
    '{time}: {spared, plural, one {# Anfrage, die Winnow beiseitegelegt hatte und du abgelehnt hast} other {# Anfragen, die Winnow beiseitegelegt hatte und du abgelehnt hast}}.',
  'time.none': 'Noch keine: Du hast nichts abgelehnt, was Winnow beiseitegelegt hatte.',
  'time.minutes': 'Etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'time.hours': 'Etwa {hours, plural, one {# Stunde} other {# Stunden}}',
  'time.level': '{hours}\u00a0Std.',
  'time.levelMinutes': '{minutes}\u00a0Min.',
  'time.seconds': 'Jede davon zählt als',
  'time.choice': '{seconds, number} Sekunden',
  'time.how':
    'Das ist eine Annahme, keine Messung. Die längste Nachricht, die das Netzwerk zulässt, ist in etwa 13 Sekunden gelesen; das Profil anzusehen dauert länger. Stell ein, was du brauchen würdest.',
  'time.spared': 'Beiseitegelegt und abgelehnt',
  'time.soFar': 'Zeit bis dahin',

  'repeats.title': 'Texte, die wiederkamen',
  'repeats.reading':
    'Bei {repeated, number} von {notes, plural, one {# Nachricht} other {# Nachrichten}} kam derselbe Text auch von anderen. Ein solcher Text kam von {people, number} Menschen.',
  'repeats.none':
    'Es {notes, plural, one {kam # Nachricht} other {kamen # Nachrichten}}, keine mit einem Text, den dir auch jemand anderes geschickt hat.',
  'repeats.noNotes': 'In dieser Zeit kam keine Anfrage mit einer Nachricht.',
  'repeats.repeated': 'Andere schickten diesen Text auch',
  'repeats.single': 'Von einer Person',

  'notes.title': 'Mit Nachricht und ohne',
  'notes.noted': 'Mit Nachricht',
  'notes.bare': 'Ohne Nachricht',
  'notes.moreNoted':
    'Wer eine Nachricht schreibt, ist dir willkommener: Von ihnen wolltest du {noted}, von den anderen {bare}.',
  'notes.moreBare':
    'Wer keine Nachricht schreibt, ist dir willkommener: Von ihnen wolltest du {bare}, von den anderen {noted}.',
  'notes.neither':
    'Eine Nachricht macht für dich keinen klaren Unterschied: Du wolltest {noted} von denen mit Nachricht und {bare} von denen ohne.',
  'notes.tooFew':
    'Mit Nachricht: {noted, number}; ohne: {bare, number}. Um sie zu vergleichen, braucht es je {enough, number} Entscheidungen.',
  'notes.wanted': 'Angenommen oder beantwortet, von den entschiedenen',

  'inTouch.title': 'Menschen, mit denen du in Kontakt bleibst',
  'inTouch.reading':
    'Du hast {kept, number} von {planned, plural, one {# Vorsatz} other {# Vorsätzen}} eingehalten, dich zu melden.',
  'inTouch.readingBefore':
    'Du hast {kept, number} von {planned, plural, one {# Vorsatz} other {# Vorsätzen}} eingehalten, dich zu melden; in gleich langer Zeit davor waren es {keptBefore, number} von {plannedBefore, number}.',
  'inTouch.noPlans':
    'In dieser Zeit stand nichts an; du hattest Kontakt mit {people, plural, one {# Person} other {# Menschen}}.',
  'inTouch.none': 'In dieser Zeit stand nichts an, und nichts wurde notiert.',
  'inTouch.kept': 'Eingehalten',
  'inTouch.missed': 'Versäumt',
  'inTouch.people': 'Menschen',
  'inTouch.kinds': 'Art des Kontakts',
  'inTouch.now': 'Dieser Zeitraum',
  'inTouch.before': 'Gleich lange davor',
  'inTouch.of': '{kept, number} von {planned, number}',
  'inTouch.conversations':
    'Von {accepted, plural, one {# echten Anfrage} other {# echten Anfragen}}, die du angenommen hast, {conversed, plural, one {führte #} other {führten #}} innerhalb von 90 Tagen zu einem Gespräch; bei {open, number} ist es noch möglich.',
  'inTouch.quiet':
    'Mit {quiet, plural, one {# Person} other {# Menschen}} ist es heute stiller, als es zwischen euch üblich war.',
};
