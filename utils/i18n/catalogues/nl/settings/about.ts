import type { SameAs } from '../../catalogue.ts';
import type { about as english } from '../../en/settings/about.ts';

/** Dutch: about and privacy. ICU MessageFormat. */
export const about: SameAs<typeof english> = {
  'about.title': 'Over Winnow en privacy',
  'about.version': 'Winnow {version}',
  'about.free': 'Vrije software onder de MIT-licentie.',
  'about.licences': 'Licenties van Winnow en van waarmee het is gemaakt',
  'about.kept': 'Wat er nu bewaard is',
  'about.where':
    'Alles staat in de opslag van deze browser op deze computer; wie Winnow verwijdert, verwijdert het mee. Alleen wat je zelf als bestand bewaart of met je andere browsers deelt, is ook elders.',
  'about.used': 'Opslag in gebruik, ongeveer',
  'about.kilobytes': '{amount}\u00a0kB',
  'about.megabytes': '{amount}\u00a0MB',
  'about.permissions': 'Wat Winnow in deze browser mag',
  'keptAmount.requests': 'Verzoeken',
  'keptAmount.decisions': 'Je beslissingen',
  'keptAmount.lessons': 'Lessen',
  'keptAmount.texts': 'Teksten, als getallen',
  'keptAmount.people': 'Mensen met wie je contact houdt',
  'keptAmount.touches': 'Gesprekken, telefoontjes en berichten met hen',
  'keptAmount.connections': 'Connecties uit je export',
  'keptAmount.pastRequests': 'Eerdere verzoeken uit je export',
  'keptAmount.readings': 'Het lezen, per dag',
  'permissionWhy.pages':
    'Om verzoeken op deze pagina’s te lezen en in te drukken wat je besliste. De hele site, want die is één document dat nooit opnieuw wordt geladen.',
  'permissionWhy.scripting':
    'Om het grootste deel van Winnow alleen te draaien op pagina’s waar verzoeken staan, en om je eigen profielpagina te lezen als je erom vraagt.',
  'permissionWhy.alarms': 'Zodat een herinnering waar je om vroeg op de juiste dag komt.',
  'permissionWhy.storage':
    'Gebruikt als je dezelfde instellingen in je andere browsers wilt: de browser zelf brengt ze daarheen. Ook om te noteren dat er een geheugen is, zodat verlies ervan niet onopgemerkt blijft.',
  'permissionWhy.sidePanel': 'Om de lijst naast de pagina te tonen.',
  'permissionWhy.notifications': 'Wordt alleen gevraagd als je meldingen aanzet.',
};
