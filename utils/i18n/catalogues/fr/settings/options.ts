import type { SameAs } from '../../catalogue.ts';
import type { options as english } from '../../en/settings/options.ts';

/** French: the settings as a whole, the page and the language. ICU MessageFormat. */
export const options: SameAs<typeof english> = {
  'options.title': 'Réglages de Winnow',
  'options.lead': 'Chaque changement est enregistré aussitôt.',
  'options.contents': 'Sommaire',
  'optionsGroup.you': 'Toi',
  'optionsGroup.judging': 'Juger',
  'optionsGroup.deciding': 'Décider',
  'optionsGroup.winnow': 'Winnow',
  'options.page.title': 'La page, et l’annulation',
  'options.undoWindow.why': 'Aucun clic avant la fin de ce délai. Avec 0, le clic est immédiat.',
  'options.undoWindow.listed':
    'Cela ne vaut plus que pour « Plus tard » : une décision seulement listée peut se reprendre tant qu’elle y est.',
  'options.you.title': 'Qui tu es',
  'options.you.why':
    'Des affirmations comme « nous avons tous deux étudié à Gand » sont vérifiées ici. Cela reste sur cet appareil ; laisse de côté ce que tu veux.',
  'options.oneALine': 'un par ligne',
  'options.keysOn': 'Décider d’une seule touche, sur la page et dans la liste',
  'options.rules': 'Ce que disent les règles du réseau lui-même',
  'options.untouched': 'Ne pas toucher à la page du réseau',
  'options.untouched.why':
    'Ni étiquettes ni touches sur la page : elle est seulement lue, et la liste montre les avis. Les conditions du réseau interdisent les logiciels qui changent l’aspect de ses pages.',
  'options.pressing': 'Ce que tu décides dans la liste',
  'pressing.press': 'est cliqué pour toi sur la page ouverte, une fois passé le délai d’annulation',
  'pressing.list': 'est seulement listé : tu cliques toi-même sur la page',
  'language.title': 'Langue',
  'language.choice': 'Winnow parle',
  'language.auto': 'La langue du navigateur',
  'language.why':
    'Aussitôt et partout : ici, dans la liste, sur la page. Une réponse est rédigée dans la langue de l’expéditeur, quel que soit ton choix.',
  'options.undoWindow': 'Secondes pendant lesquelles une décision peut être annulée',
  'options.undoWindow.wrong': 'Secondes : un nombre entier de 0 à 60.',
  'presence.badges': 'Étiquettes et touches sur la page',
  'presence.untouched': 'Ne pas toucher à la page',
  'presenceWhy.badges': 'Tu vois chaque étiquette près du nom, et tu décides là d’une seule touche.',
  'presenceWhy.untouched':
    'Rien n’est dessiné sur la page et rien n’y écoute : elle est seulement lue. Tu vois et décides tout dans la liste, derrière le bouton de la barre d’outils. Les règles parlent aussi de la lecture.',
};
