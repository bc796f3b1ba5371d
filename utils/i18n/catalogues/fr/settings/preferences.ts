import type { SameAs } from '../../catalogue.ts';
import type { preferences as english } from '../../en/settings/preferences.ts';

/** French: what the reader says of whole kinds. ICU MessageFormat. */
export const preferences: SameAs<typeof english> = {
  'preferencesWhy.recruiters': 'Qui écrit au sujet d’un emploi, ou dont le titre parle de recrutement.',
  'preferencesWhy.students': 'Qui dit l’être.',
  'preferencesWhy.sameCity': 'Les lieux sont comparés : indique le tien sous « Qui tu es ».',
  'preferencesWhy.mutual': 'Laissé vide, leur nombre ne compte pas.',
  'preferences.title': 'Qui est bienvenu',
  'preferences.why':
    'Cela fait monter ou descendre des demandes dans la liste, et la carte le dit. Rien n’est caché.',
  'preferences.recruiters': 'Recruteurs',
  'preferences.students': 'Étudiants',
  'welcomes.welcome': 'Bienvenus',
  'welcomes.neutral': 'Comme Winnow les juge',
  'welcomes.unwelcome': 'Plutôt pas',
  'preferences.sameCity': 'Mettre en avant les gens de ma ville',
  'preferences.companies': 'Entreprises auxquelles tu fais confiance',
  'preferences.mutual': 'Faire confiance à qui a au moins ce nombre de relations en commun avec toi',
  'preferences.mutual.wrong': 'Relations : un nombre entier de 1 à {most, number}, ou rien.',
  'preferences.trust':
    'Qui a ta confiance passe devant et n’est jamais appelé démarchage ni banal. Une arnaque le reste : n’importe qui peut mettre une entreprise dans son titre.',
};
