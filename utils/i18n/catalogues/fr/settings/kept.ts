import type { SameAs } from '../../catalogue.ts';
import type { kept as english } from '../../en/settings/kept.ts';

/** French: what is kept, and how long. ICU MessageFormat. */
export const kept: SameAs<typeof english> = {
  'kept.title': 'Ce qui est gardé',
  'kept.retention': 'Garder ce que les gens ont écrit, une fois leur demande réglée',
  'kept.retention.why':
    'Tant qu’une demande attend, toute sa carte est gardée. Ensuite, son message, son titre et le reste de la carte sont oubliés ; qui c’était, l’étiquette, le genre de ce que vous partagez, les dates et ta décision restent, pour ton historique et pour ce que Winnow apprend.',
  'kept.days': '{days, plural, =0 {pas du tout} one {# jour} other {# jours}}',
  'kept.forever': 'pour toujours',
  'erase.title': 'Tout effacer',
  'erase.why':
    'Demandes, décisions, ton profil, tes réglages et tout ce qui a été appris sont effacés, dans toutes les fenêtres à la fois, sans retour possible. Les pages du réseau que tu ouvres ensuite sont relues à neuf.',
  'erase.confirm': 'Pour confirmer, tape : {word}',
  'erase.word': 'effacer',
  'erase.wrong': 'Rien n’a été effacé. Tape exactement ce mot : {word}',
  'erase.failed': 'Rien n’a été effacé : la mémoire n’a pas pu être écrite. Réessaie.',
  'erase.done': 'Tout est effacé.',
};
