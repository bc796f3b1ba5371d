import type { SameAs } from '../../catalogue.ts';
import type { preferences as english } from '../../en/settings/preferences.ts';

/** Dutch: what the reader says of whole kinds. ICU MessageFormat. */
export const preferences: SameAs<typeof english> = {
  'preferencesWhy.recruiters': 'Wie over een baan schrijft, of in de kopregel recruiter noemt.',
  'preferencesWhy.students': 'Wie zegt te studeren.',
  'preferencesWhy.sameCity': 'Hun plaats wordt met de jouwe vergeleken: noem die bij “Wie je bent”.',
  'preferencesWhy.mutual': 'Leeg: dan telt het aantal niet mee.',
  'preferences.title': 'Wie bij jou welkom is',
  'preferences.why':
    'Dit zet verzoeken hoger of lager in de lijst, en dat staat er op de kaart bij. Er wordt niets verborgen.',
  'preferences.recruiters': 'Recruiters',
  'preferences.students': 'Studenten',
  'welcomes.welcome': 'Welkom',
  'welcomes.neutral': 'Zoals Winnow ze beoordeelt',
  'welcomes.unwelcome': 'Liever niet',
  'preferences.sameCity': 'Mensen uit mijn eigen stad naar voren halen',
  'preferences.companies': 'Bedrijven die je vertrouwt',
  'preferences.mutual': 'Vertrouw wie minstens zoveel gemeenschappelijke connecties heeft',
  'preferences.mutual.wrong': 'Connecties: een geheel getal van 1 tot {most, number}, of niets.',
  'preferences.trust':
    'Wie je vertrouwt, komt naar voren en heet nooit verkoop of algemeen. Oplichting wel: iedereen kan een bedrijf in de kopregel zetten.',
};
