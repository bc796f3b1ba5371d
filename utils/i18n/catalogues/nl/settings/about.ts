import type { SameAs } from '../../catalogue.ts';
import type { about as english } from '../../en/settings/about.ts';

/** Dutch: about and privacy. ICU MessageFormat. */
export const about: SameAs<typeof english> = {
  'about.title': 'Over Winnow en privacy',
  'about.version': 'Winnow {version}',
  'about.free': 'Vrije software onder de MIT-licentie.',
  'about.licences': 'Licenties van Winnow en van waar het mee gemaakt is',
  'about.kept': 'Wat er nu bewaard is',
  'about.where':
    'Alles staat in de opslag van deze browser op deze computer; wie Winnow verwijdert, verwijdert het mee. Alleen wat je zelf als bestand bewaart of met je andere browsers deelt, is ook elders.',
  'about.used': 'Opslag in gebruik, ongeveer',
  'about.kilobytes': '{amount} kB',
  'about.megabytes': '{amount} MB',
  'about.permissions': 'Wat Winnow in deze browser mag',
  'keptAmount.requests': 'Verzoeken',
  'keptAmount.decisions': 'Je beslissingen',
  'keptAmount.lessons': 'Lessen',
  'keptAmount.texts': 'Teksten, als getallen',
  'keptAmount.people': 'Mensen met wie je contact houdt',
  'keptAmount.touches': 'Gesprekken, telefoontjes en berichten met hen',
  'keptAmount.connections': 'Connecties uit je export',
  'keptAmount.pastRequests': 'Eerdere verzoeken uit je export',
  'keptAmount.readings': 'Dagen van hoe het lezen ging',
  'permissionWhy.pages':
    'Om verzoeken op deze pagina’s te lezen en in te drukken wat je besliste. De hele site, want die is één document dat nooit opnieuw geladen wordt.',
  'permissionWhy.scripting':
    'Om het grootste deel van Winnow alleen te draaien op pagina’s waar verzoeken staan, en om je eigen profielpagina te lezen als je erom vraagt.',
  'permissionWhy.alarms': 'Zodat een herinnering waar je om vroeg op haar dag komt.',
  'permissionWhy.storage':
    'Gebruikt als je dezelfde instellingen in je andere browsers wilt: de browser zelf brengt ze daarheen. Ook om te noteren dat er een geheugen is, zodat verlies ervan niet onopgemerkt blijft.',
  'permissionWhy.sidePanel': 'Om de lijst naast de pagina te tonen.',
  'permissionWhy.notifications': 'Wordt alleen gevraagd als je meldingen aanzet.',
};
