import type { SameAs } from '../../catalogue.ts';
import type { diagnosis as english } from '../../en/settings/diagnosis.ts';

/** French: how reading goes. ICU MessageFormat. */
export const diagnosis: SameAs<typeof english> = {
  'diagnosis.fine': 'Rien d’inhabituel dans la lecture des pages du réseau.',
  'diagnosis.reading': 'Lire les pages du réseau',
  'diagnosis.reading.why':
    'Pour le cas où une page est mal lue : désactivé, rien n’en est affiché, jugé ni gardé. Ce que tu as reste.',
  'diagnosis.report': 'Rapport',
  'diagnosis.report.why':
    'Le rapport est pour qui répare le lecteur. Il contient des nombres, des versions et des noms du balisage de la page : aucun nom, aucun titre, aucun message, aucune adresse. Rien n’est envoyé ; c’est toi qui le copies.',
  'diagnosis.report.make': 'Afficher le rapport',
  'diagnosis.report.copy': 'Copier le rapport',
  'report.copied': 'Copié.',
  'report.notCopied': 'Le navigateur n’a pas permis la copie. Sélectionne le texte et copie-le toi-même.',
  'report.failed': 'Le rapport n’a pas pu être établi. Réessaie.',
  'diagnosis.page.why':
    'Une copie de ta page d’invitations ouverte peut être enregistrée : chaque texte y est remplacé par sa forme (« Xxx Xxxxxx »), chaque adresse de personne par un numéro, et les images n’y sont pas.',
  'diagnosis.page.save': 'Enregistrer la page expurgée',
  'pageSaving.saved': 'Enregistrée dans tes téléchargements.',
  'pageSaving.none': 'Aucune page de demandes n’est ouverte. Ouvre d’abord tes invitations.',
  'pageSaving.failed': 'La page n’a pas pu être enregistrée. Recharge-la et réessaie.',
  'finding.unread':
    '{page} : sur environ {requests, plural, one {# demande} other {# demandes}}, {cards, plural, =0 {aucune n’a pu être lue} one {une seule (#) a pu être lue} other {seules # ont pu être lues}}.',
  'finding.field-gone':
    '{page} : {field} ne se lit presque plus (avant sur {before} des cartes, maintenant sur {now}).',
  'field.headline': 'le titre',
  'field.mutual': 'le nombre de relations en commun',
  'field.note': 'le message',
  'field.time': 'l’heure',
  'pageKind.manager': 'Page des invitations',
  'pageKind.preview': 'Page Réseau',
  'pageKind.profile': 'Pages de profil',
  'pageKind.other': 'Autres pages',
};
