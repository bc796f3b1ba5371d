import type { SameAs } from '../../catalogue.ts';
import type { preferences as english } from '../../en/settings/preferences.ts';

/** Italian: what the reader says of whole kinds. ICU MessageFormat. */
export const preferences: SameAs<typeof english> = {
  'preferencesWhy.recruiters': 'Chi scrive di un lavoro, o il cui sommario parla di selezione.',
  'preferencesWhy.students': 'Chi lo dice nel sommario.',
  'preferencesWhy.sameCity': 'I luoghi vengono confrontati: indica il tuo in «Chi sei».',
  'preferencesWhy.mutual': 'Se resta vuoto, il loro numero non conta.',
  'preferences.title': 'Chi è benvenuto',
  'preferences.why':
    'Questo sposta le richieste in su o in giù nell’elenco, e la scheda lo dice. Niente viene nascosto.',
  'preferences.recruiters': 'Recruiter',
  'preferences.students': 'Studenti',
  'welcomes.welcome': 'Benvenuti',
  'welcomes.neutral': 'Come li giudica Winnow',
  'welcomes.unwelcome': 'Meglio di no',
  'preferences.sameCity': 'Metti avanti le persone della mia città',
  'preferences.companies': 'Aziende di cui ti fidi',
  'preferences.mutual': 'Fidati di chi ha almeno questo numero di collegamenti in comune con te',
  'preferences.mutual.wrong': 'Collegamenti: un numero intero da 1 a {most, number}, o niente.',
  'preferences.trust':
    'Chi ha la tua fiducia viene messo avanti e non è mai chiamato vendita o generico. Una truffa resta tale: chiunque può scrivere un’azienda nel sommario.',
};
