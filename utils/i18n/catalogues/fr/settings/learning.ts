import type { SameAs } from '../../catalogue.ts';
import type { learning as english } from '../../en/settings/learning.ts';

/** French: what Winnow has learnt. ICU MessageFormat. */
export const learning: SameAs<typeof english> = {
  'learning.title': 'Ce que Winnow a appris',
  'learning.why':
    'Il apprend des décisions qu’il n’attendait pas et des étiquettes que tu corriges, sur cet appareil, en plus de ce qu’il savait. Tu peux retirer chaque leçon.',
  'meter.week': 'Sept derniers jours',
  'meter.before': 'Les quatre semaines d’avant',
  'meter.nothing': 'Aucune décision',
  'meter.overruled': 'Tu as décidé autrement que Winnow dans {overruled, number} cas sur {sided, number}.',
  'meter.decided':
    '{decided, plural, one {# demande décidée} other {# demandes décidées}} ; pour {sided, number} d’entre elles, Winnow avait pris parti.',
  'meter.relabelled': '{relabelled, plural, one {# étiquette corrigée.} other {# étiquettes corrigées.}}',
  'learning.told': 'Ce qu’il en a tiré',
  'learning.none': 'Rien pour l’instant.',
  'learning.early': 'Encore trop peu pour en parler : une fois peut être un hasard.',
  'learning.more': 'En afficher {count, number} de plus',
  'learning.inNote': '« {word} » dans un message',
  'learning.inHeadline': '« {word} » dans un titre',
  'taughtKind.pitch': 'Ce qui vend',
  'taughtKind.recruiter': 'Ce qui concerne un emploi',
  'taughtKind.scam': 'Ce qui ressemble à une arnaque',
  'taughtKind.generic': 'Ce qui ne dit rien de précis',
  'taughtKind.genuine': 'Ce qui a sa propre raison',
  'taughtKind.unclear': 'Ce qui vient sans message',
  'taughtGround.topic': 'S’occuper des mêmes choses',
  'taughtGround.school': 'Être passé par la même école',
  'taughtGround.employer': 'Avoir travaillé au même endroit',
  'taughtGround.industry': 'Travailler dans le même secteur',
  'taughtGround.place': 'Être du même lieu',
  'taughtGround.community': 'Appartenir à la même communauté',
  'taughtGround.event': 'Avoir été au même événement',
  'taughtGround.people': 'Connaître les mêmes personnes',
  'learning.moreWelcome':
    '{what} : désormais mieux accueilli, d’après {count, plural, one {# décision} other {# décisions}}',
  'learning.lessWelcome':
    '{what} : désormais moins bien accueilli, d’après {count, plural, one {# décision} other {# décisions}}',
  'learning.towards':
    '{what} : compte désormais pour « {label} », d’après {count, plural, one {# correction} other {# corrections}}',
  'learning.lessons': '{count, plural, one {# leçon} other {# leçons}}',
  'learning.somebody': 'quelqu’un dont rien n’est plus gardé',
  'learning.decided':
    'Pour {name}, tu as {choice, select, accept {accepté} reply {répondu} decline {refusé} other {reporté}}. Winnow avait dit « {was} ».',
  'learning.corrected': 'Tu as donné à {name} l’étiquette « {label} ». Winnow avait dit « {was} ».',
  'learning.by': '{when}, reconnu à {words}',
  'learning.takeBack': 'Retirer',
  'learning.takeBackOf': 'Retirer : {name}',
  'learning.declinedTexts':
    '{count, plural, one {# texte que tu as refusé est reconnu} other {# textes que tu as refusés sont reconnus}} quand ils viennent d’autres. Ils sont gardés sous forme de nombres ; les mots ne le sont pas.',
  'learning.reset': 'Oublier toutes les leçons',
  'learning.resetSure': 'Chaque leçon, chaque étiquette donnée et chaque texte refusé ?',
  'learning.resetYes': 'Les oublier',
  'learning.resetNo': 'Les garder',
};
