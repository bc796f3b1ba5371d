import type { SameAs } from '../../catalogue.ts';
import type { replies as english } from '../../en/settings/replies.ts';

/** French: the reader’s own replies. ICU MessageFormat. */
export const replies: SameAs<typeof english> = {
  'replies.title': 'Tes réponses',
  'replies.channel': 'Où te joindre le mieux',
  'replies.channel.why': 'Une adresse ou un agenda. Il remplace {place} dans une réponse.',
  'replies.own': 'Tes propres réponses',
  'replies.own.why': 'Jusqu’à {most, number}, avec tes mots. Rempli pour toi : {places}.',
  'replies.new': 'Nouvelle réponse',
  'replies.name': 'Nom',
  'replies.text': 'Texte',
  'replies.add': 'Ajouter la réponse',
  'replies.change': 'Modifier',
  'replies.changeOf': 'Modifier : {name}',
  'replies.save': 'Enregistrer',
  'replies.remove': 'Retirer : {name}',
  'replies.removeShort': 'Retirer',
  'replies.unknown': '{placeholder} n’est pas un champ. Les voici : {places}.',
  'replies.open': 'Il manque une moitié à une accolade.',
  'replies.empty': 'Une réponse a besoin d’un nom et d’un texte.',
};
