import type { SameAs } from '../../catalogue.ts';
import type { profile as english } from '../../en/settings/profile.ts';

/** French: who the reader is. ICU MessageFormat. */
export const profile: SameAs<typeof english> = {
  'profile.name': 'Nom',
  'profile.headline': 'Titre',
  'profile.positions': 'Postes',
  'profile.positions.how': 'un par ligne : poste ; entreprise ; lieu',
  'profile.education': 'Formation',
  'profile.education.how': 'une par ligne : diplôme ; école',
  'profile.skills': 'Compétences',
  'profile.interests': 'Intérêts',
  'profile.places': 'Lieux',
  'profile.events': 'Événements où tu étais',
  'profile.communities': 'Communautés',
  'profile.posts': 'Tes posts, conférences et articles',
  'profile.people': 'Personnes que tu connais',
  'taken.title': 'De ton export : {count, number}',
  'taken.overruled': 'De ton export ; ce que tu as saisi compte',
  'taken.remove': 'Retirer {entry}',
  // Read from their own profile page
  'ownProfile.title': 'Depuis ta page de profil',
  'ownProfile.why':
    'Ouvre ton propre profil, fais défiler jusqu’en bas pour que tout y soit, puis reviens et fais-le lire : nom, titre, lieu, postes, formation et compétences. Rien n’y est cliqué ni chargé, et tu vois ce qui a été trouvé avant que quoi que ce soit ne soit gardé.',
  'ownProfile.open': 'Ouvrir mon profil',
  'ownProfile.read': 'Lire la page ouverte',
  'ownProfile.reading': 'Lecture du profil ouvert…',
  'ownProfile.none':
    'Aucune page de profil lisible n’est ouverte. Ouvre la tienne, attends qu’elle soit là et réessaie.',
  'ownProfile.other': 'Le profil ouvert n’est pas le tien : {who}. Rien n’en a été pris. Ouvre le tien.',
  'ownProfile.found': 'Trouvé sur la page de {who}',
  'ownProfile.unsure': 'La page ne dit pas avec certitude de qui est ce profil. Es-tu {who} ?',
  'ownProfile.isMe': 'Oui, je suis {who}',
  'ownProfile.notMe': 'Non',
  'ownProfile.before': 'à la place de : {before}',
  'ownProfile.known': '{count, plural, one {# autre est} other {# autres sont}} déjà dans ton profil.',
  'ownProfile.keep': '{count, plural, one {Garder # élément} other {Garder # éléments}}',
  'ownProfile.some':
    'La page n’en montre qu’une partie : {parts}. Ouvres-y « Tout afficher » et fais lire cette page aussi.',
  'ownProfile.unread': 'Présent, mais pas compris : {parts}. Tu peux le saisir plus bas.',
  'ownProfile.absent': 'Pas sur cette page : {parts}.',
  'ownProfile.kept': 'C’est gardé. Les demandes en attente sont jugées à nouveau.',
};
