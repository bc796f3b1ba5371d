import type { SameAs } from '../../catalogue.ts';
import type { sync as english } from '../../en/settings/sync.ts';

/** French: the same in the reader’s other browsers. ICU MessageFormat. */
export const sync: SameAs<typeof english> = {
  'sync.title': 'Tes autres navigateurs',
  'sync.on': 'Partager réglages, profil et ce qui a été appris',
  'sync.why':
    'Par la synchronisation du navigateur lui-même, là où ta session y est ouverte : tes réglages, le profil que tu as saisi et les poids des mots que plusieurs demandes ont appris. Son éditeur les conserve. Les demandes, les messages, les noms d’autres personnes et les décisions ne sont jamais partagés.',
  'syncStatus.together': 'Dernière mise en commun : {when}.',
  'syncStatus.waiting': 'Ce qu’un autre navigateur a écrit arrive encore.',
  'syncStatus.too-much':
    'Ton profil est trop long pour la synchronisation du navigateur. Rien n’est partagé tant qu’il n’est pas plus court ; tout reste ici.',
  'syncStatus.full': 'Le navigateur n’accepte plus rien pour l’instant. Winnow réessaie ; tout reste ici.',
  'syncStatus.absent': 'Ce navigateur n’offre pas de synchronisation, ou ne répond pas. Tout reste ici.',
  'sync.overruled':
    '{count, plural, one {# valeur que tu avais réglée ici a été remplacée par une plus récente} other {# valeurs que tu avais réglées ici ont été remplacées par de plus récentes}} d’un autre navigateur.',
};
