import type { SameAs } from '../../catalogue.ts';
import type { preferences as english } from '../../en/settings/preferences.ts';

/** German: what the reader says of whole kinds. ICU MessageFormat. */
export const preferences: SameAs<typeof english> = {
  'preferencesWhy.recruiters': 'Wer über eine Stelle schreibt oder laut Profil-Slogan Recruiter ist.',
  'preferencesWhy.students': 'Wer von sich sagt, noch zu studieren.',
  'preferencesWhy.sameCity': 'Der Ort der anderen wird mit deinem verglichen: Nenne ihn unter „Wer du bist“.',
  'preferencesWhy.mutual': 'Leer: Die Anzahl zählt nicht.',
  'preferences.title': 'Wer dir willkommen ist',
  'preferences.why':
    'Das rückt Anfragen in der Liste nach oben oder unten, und die Karte sagt es dazu. Nichts wird versteckt.',
  'preferences.recruiters': 'Recruiter',
  'preferences.students': 'Studierende',
  'welcomes.welcome': 'Willkommen',
  'welcomes.neutral': 'Wie Winnow sie beurteilt',
  'welcomes.unwelcome': 'Lieber nicht',
  'preferences.sameCity': 'Leute aus meiner Stadt vorziehen',
  'preferences.companies': 'Firmen, denen du vertraust',
  'preferences.mutual': 'Allen vertrauen, die mindestens so viele gemeinsame Kontakte haben',
  'preferences.mutual.wrong': 'Kontakte: eine ganze Zahl von 1 bis {most, number}, oder nichts.',
  'preferences.trust':
    'Wem du vertraust, der kommt nach vorn und heißt nie Werbung oder Floskel. Betrug schon: Jeder kann eine Firma in den Profil-Slogan schreiben.',
};
