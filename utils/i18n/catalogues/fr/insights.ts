import type { InsightsCatalogue } from '../catalogue.ts';

/** French, the page of insights. */
export const insights: InsightsCatalogue = {
  'insights.title': 'Bilan',
  'insights.lead': 'Compté sur cet appareil, d’après ce que Winnow a gardé. Personne d’autre ne le voit.',
  'insights.period': 'Période',
  'period.weeks': '12 semaines',
  'period.year': 'Un an',
  'period.all': 'Tout',
  'insights.counting': 'On compte ce qui est gardé…',
  'insights.figures': 'Afficher les chiffres',
  'insights.first.title': 'Rien à dessiner pour l’instant',
  'insights.first.text':
    'Dès que Winnow aura lu quelques demandes, tu verras ici ce qui est venu, ce que tu as décidé et à quel point vous étiez d’accord.',
  'insights.tooFew': 'Trop peu pour le dire : {count, number} des {enough, number} décisions nécessaires.',
  'share.likely': '{share} (probablement de {low} à {high})',
  'unit.week': 'Semaine du',
  'unit.month': 'Mois',
  'unit.year': 'Année',
  'insights.all': 'Toutes',

  'arrivals.title':
    '{unit, select, week {Demandes par semaine} month {Demandes par mois} other {Demandes par an}}',
  'arrivals.reading':
    '{total, plural, one {# demande est venue} other {# demandes sont venues}}, environ {average} par {unit, select, week {semaine} month {mois} other {an}}. Le plus souvent : « {label} », {most, number}.',
  'arrivals.few':
    '{total, plural, one {# demande est venue : « {label} »} other {# demandes sont venues, dont {most, number} « {label} »}}.',
  'arrivals.none': 'Aucune demande n’est venue sur cette période.',

  'decided.title': 'Ce que tu as décidé',
  'decided.reading':
    'Sur {total, plural, one {# demande} other {# demandes}}, tu en as accepté {accepted, number}, tu as répondu à {replied, number} et tu en as refusé {declined, number}.',
  'decided.nothing':
    '{total, plural, one {# demande est venue, et elle n’est pas encore décidée} other {# demandes sont venues, et aucune n’est encore décidée}}.',
  'outcome.accepted': 'Acceptées',
  'outcome.replied': 'Avec réponse',
  'outcome.declined': 'Refusées',
  'outcome.later': 'Reportées',
  'outcome.open': 'Non décidées',

  'agreement.title': 'À quelle fréquence Winnow et toi étiez d’accord',
  'agreement.reading':
    'Là où Winnow avait pris parti, tu as été d’accord dans {part, number} décisions sur {whole, number} : {share}.',
  'agreement.none': 'Tu n’as encore rien décidé là où Winnow avait pris parti.',
  'agreement.how':
    'Chaque point représente les demandes auxquelles Winnow donnait à peu près la même probabilité d’être du démarchage, une arnaque ou banales ; il est d’autant plus haut que tu en as refusé davantage, ou que tu les as appelées ainsi. Sur la ligne, cette probabilité est à prendre au mot. Les barres montrent ce que le seul hasard permet.',
  'agreement.line': 'comme annoncé',
  'agreement.enough': '{enough, number} demandes ou plus, avec ce que permet le hasard',
  'agreement.few': 'Moins : trop peu pour le dire',
  'agreement.given': 'Probabilité donnée par Winnow, en %',
  'agreement.came': 'Refusées ou appelées ainsi par toi',
  'agreement.range': '{from, number} à {to, number} %',
  'agreement.hint': '{count, plural, one {# demande} other {# demandes}}, annoncé {given}, réalisé {came}',
  'agreement.count': 'Demandes',
  'agreement.likely': 'Probable',

  'origins.title': 'D’où viennent les demandes sincères',
  'origins.reading':
    'Sur {genuine, plural, one {# personne sincère} other {# personnes sincères}}, {most, number} {source, select, school {ont fréquenté une de tes écoles} employer {ont travaillé là où tu as travaillé} people {connaissent des gens que tu connais} place {sont liées à un de tes lieux} other {s’occupent de ce dont tu t’occupes}} ; pour {none, number}, la carte ne montre aucun point commun.',
  'origins.apart':
    'Sur {genuine, plural, one {# personne sincère} other {# personnes sincères}}, aucune carte ne montre de point commun.',
  'origins.none': 'Aucune personne sincère sur cette période.',
  'origins.how':
    'Est sincère qui l’est selon Winnow ou selon toi, sauf refus de ta part, et toute personne que tu as acceptée ou à qui tu as répondu. Une carte peut montrer plusieurs choses.',
  'origins.forgotten': 'Pour {count, number} d’entre elles, on ne sait plus ce que montrait la carte.',
  'origin.school': 'Même école',
  'origin.employer': 'Même employeur',
  'origin.people': 'Relations en commun',
  'origin.place': 'Même lieu',
  'origin.interest': 'Même sujet ou communauté',
  'origin.none': 'Rien de visible',
  'origins.genuine': 'Sincères',
  'origins.others': 'Autres dont la carte montre la même chose',
  'origins.share': 'Part de sincères',
  'origins.hint': '{name} : {genuine, number} sincères sur {shown, number}',

  'time.title': 'Temps gagné',
  'time.reading':
    '{time} : {spared, plural, one {# demande que Winnow avait mise de côté, et que tu as refusée} other {# demandes que Winnow avait mises de côté, et que tu as refusées}}.',
  'time.none': 'Rien pour l’instant : tu n’as rien refusé que Winnow avait mis de côté.',
  'time.minutes': 'Environ {minutes, plural, one {# minute} other {# minutes}}',
  'time.hours': 'Environ {hours, plural, one {# heure} other {# heures}}',
  'time.level': '{hours}\u00a0h',
  'time.levelMinutes': '{minutes}\u00a0min',
  'time.seconds': 'Compter chacune pour',
  'time.choice': '{seconds, number} secondes',
  'time.how':
    'C’est une hypothèse, pas une mesure. Le plus long message que le réseau permet se lit en 13 secondes environ ; regarder le profil prend plus de temps. Règle-le sur ce qu’il te faudrait.',
  'time.spared': 'Mises de côté et refusées',
  'time.soFar': 'Temps jusqu’ici',

  'repeats.title': 'Textes revenus',
  'repeats.reading':
    '{repeated, number} sur {notes, plural, one {# message} other {# messages}} avaient un texte que d’autres t’ont aussi envoyé. L’un de ces textes est venu de {people, number} personnes.',
  'repeats.none':
    '{notes, plural, one {# message est venu, avec un texte que personne d’autre ne t’a envoyé} other {# messages sont venus, aucun avec un texte que quelqu’un d’autre t’a envoyé}}.',
  'repeats.noNotes': 'Aucune demande n’est venue avec un message pendant ce temps.',
  'repeats.repeated': 'D’autres ont aussi envoyé ce texte',
  'repeats.single': 'Venu d’une seule personne',

  'notes.title': 'Avec un message et sans',
  'notes.noted': 'Avec un message',
  'notes.bare': 'Sans message',
  'notes.moreNoted':
    'Qui écrit un message est mieux accueilli : tu as voulu {noted} d’entre eux, et {bare} des autres.',
  'notes.moreBare':
    'Qui n’écrit pas de message est mieux accueilli : tu as voulu {bare} d’entre eux, et {noted} des autres.',
  'notes.neither':
    'Un message ne change pas grand-chose pour toi : tu as voulu {noted} de ceux qui en ont un, et {bare} de ceux qui n’en ont pas.',
  'notes.tooFew':
    '{noted, number} sont venues avec un message et {bare, number} sans. Pour comparer, il faut {enough, number} décisions de chaque côté.',
  'notes.wanted': 'Acceptées ou répondues, parmi celles décidées',

  'inTouch.title': 'Les personnes avec qui tu gardes le lien',
  'inTouch.reading':
    'Tu as tenu {kept, number} de {planned, plural, one {# prise de contact prévue} other {# prises de contact prévues}}.',
  'inTouch.readingBefore':
    'Tu as tenu {kept, number} de {planned, plural, one {# prise de contact prévue} other {# prises de contact prévues}} ; sur la même durée avant, c’était {keptBefore, number} sur {plannedBefore, number}.',
  'inTouch.noPlans':
    'Rien n’était prévu sur cette période ; tu as été en contact avec {people, plural, one {# personne} other {# personnes}}.',
  'inTouch.none': 'Rien n’était prévu sur cette période, et rien n’a été noté.',
  'inTouch.kept': 'Tenues',
  'inTouch.missed': 'Manquées',
  'inTouch.people': 'Personnes',
  'inTouch.kinds': 'Type de contact',
  'inTouch.now': 'Cette période',
  'inTouch.before': 'La même durée avant',
  'inTouch.of': '{kept, number} sur {planned, number}',
  'inTouch.conversations':
    'De {accepted, plural, one {# demande sincère} other {# demandes sincères}} que tu as {accepted, plural, one {acceptée} other {acceptées}}, {conversed, plural, one {# a mené} other {# ont mené}} à une conversation dans les 90 jours ; {open, number} le peuvent encore.',
  'inTouch.quiet':
    'Avec {quiet, plural, one {# personne} other {# personnes}}, c’est plus calme aujourd’hui que ce qui était habituel entre vous.',
};
