import type { SameAs } from '../../catalogue.ts';
import type { about as english } from '../../en/settings/about.ts';

/** French: about and privacy. ICU MessageFormat. */
export const about: SameAs<typeof english> = {
  'about.title': 'À propos et vie privée',
  'about.version': 'Winnow {version}',
  'about.free': 'Logiciel libre sous licence MIT.',
  'about.licences': 'Licences de Winnow et de ses composants',
  'about.kept': 'Ce qui est gardé en ce moment',
  'about.where':
    'Tout est dans le stockage de ce navigateur, sur cet ordinateur ; retirer Winnow l’efface. Seul ce que tu enregistres en fichier ou partages avec tes autres navigateurs est aussi ailleurs.',
  'about.used': 'Stockage utilisé, environ',
  'about.kilobytes': '{amount}\u00a0ko',
  'about.megabytes': '{amount}\u00a0Mo',
  'about.permissions': 'Ce que Winnow peut faire dans ce navigateur',
  'keptAmount.requests': 'Demandes',
  'keptAmount.decisions': 'Tes décisions',
  'keptAmount.lessons': 'Leçons',
  'keptAmount.texts': 'Textes, en nombres',
  'keptAmount.people': 'Contacts proches',
  'keptAmount.touches': 'Échanges, appels et messages avec eux',
  'keptAmount.connections': 'Relations de ton export',
  'keptAmount.pastRequests': 'Demandes passées de ton export',
  'keptAmount.readings': 'La lecture, jour par jour',
  'permissionWhy.pages':
    'Pour lire les demandes sur ces pages et y cliquer selon tes décisions. Tout le site, car c’est un seul document qui n’est jamais rechargé.',
  'permissionWhy.scripting':
    'Pour n’exécuter l’essentiel de Winnow que sur les pages où il y a des demandes, et lire ta propre page de profil quand tu le demandes.',
  'permissionWhy.alarms': 'Pour qu’un rappel que tu as demandé vienne le bon jour.',
  'permissionWhy.storage':
    'Utilisé si tu veux les mêmes réglages dans tes autres navigateurs : le navigateur les y porte lui-même. Aussi pour noter qu’il y a une mémoire, afin que sa perte ne passe pas inaperçue.',
  'permissionWhy.sidePanel': 'Pour montrer la liste à côté de la page.',
  'permissionWhy.notifications': 'Demandé seulement si tu actives les notifications.',
};
