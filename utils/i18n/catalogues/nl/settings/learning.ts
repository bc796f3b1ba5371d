import type { SameAs } from '../../catalogue.ts';
import type { learning as english } from '../../en/settings/learning.ts';

/** Dutch: what Winnow has learnt. ICU MessageFormat. */
export const learning: SameAs<typeof english> = {
  'learning.title': 'Wat Winnow heeft geleerd',
  'learning.why':
    'Het leert van beslissingen die het niet had verwacht en van labels die je rechtzet, op deze computer, naast wat het al meebracht. Je kunt elke les terugnemen.',
  'meter.week': 'Afgelopen zeven dagen',
  'meter.before': 'Vier weken daarvoor',
  'meter.nothing': 'Geen beslissingen',
  'meter.overruled': 'Je besliste anders dan Winnow in {overruled, number} van {sided, number}.',
  'meter.decided':
    '{decided, plural, one {# verzoek beslist} other {# verzoeken beslist}}; bij {sided, number} daarvan had Winnow een duidelijk oordeel.',
  'meter.relabelled': '{relabelled, plural, one {# label rechtgezet.} other {# labels rechtgezet.}}',
  'learning.told': 'Waar het op neerkomt',
  'learning.none': 'Nog niets.',
  'learning.early': 'Nog te weinig om iets te zeggen: één keer kan toeval zijn.',
  'learning.more': 'Nog {count, number} tonen',
  'learning.inNote': '‘{word}’ in een bericht',
  'learning.inHeadline': '‘{word}’ in een kopregel',
  'taughtKind.pitch': 'Wat verkoopt',
  'taughtKind.recruiter': 'Wat over een baan gaat',
  'taughtKind.scam': 'Wat op oplichting lijkt',
  'taughtKind.generic': 'Wat niets specifieks zegt',
  'taughtKind.genuine': 'Wat een eigen reden heeft',
  'taughtKind.unclear': 'Wat zonder bericht komt',
  'taughtGround.topic': 'Een gemeenschappelijk onderwerp',
  'taughtGround.school': 'Dezelfde school',
  'taughtGround.employer': 'Dezelfde werkgever',
  'taughtGround.industry': 'Dezelfde branche',
  'taughtGround.place': 'Dezelfde plaats',
  'taughtGround.community': 'Dezelfde gemeenschap',
  'taughtGround.event': 'Hetzelfde evenement',
  'taughtGround.people': 'Dezelfde mensen kennen',
  'learning.moreWelcome':
    '{what} is nu meer welkom, na {count, plural, one {# beslissing} other {# beslissingen}}',
  'learning.lessWelcome':
    '{what} is nu minder welkom, na {count, plural, one {# beslissing} other {# beslissingen}}',
  'learning.towards':
    '{what} telt nu mee voor “{label}”, na {count, plural, one {# correctie} other {# correcties}}',
  'learning.lessons': '{count, plural, one {# les} other {# lessen}}',
  'learning.somebody': 'iemand (niet meer bewaard)',
  'learning.decided':
    'Je hebt het verzoek van {name} {choice, select, accept {geaccepteerd} reply {beantwoord} decline {afgewezen} other {uitgesteld}}. Winnow had “{was}” gezegd.',
  'learning.corrected': 'Je gaf {name} het label “{label}”. Winnow had “{was}” gezegd.',
  'learning.by': '{when}, te herkennen aan {words}',
  'learning.takeBack': 'Terugnemen',
  'learning.takeBackOf': 'Terugnemen: {name}',
  'learning.declinedTexts':
    '{count, plural, one {# tekst die je afwees wordt} other {# teksten die je afwees worden}} herkend als anderen ze sturen. Ze worden als getallen bewaard; de woorden niet.',
  'learning.reset': 'Alle lessen vergeten',
  'learning.resetSure': 'Elke les, elk label dat je gaf en elke afgewezen tekst?',
  'learning.resetYes': 'Vergeten',
  'learning.resetNo': 'Behouden',
};
