import type { SameAs } from '../../catalogue.ts';
import type { profile as english } from '../../en/settings/profile.ts';

/** Dutch: who the reader is. ICU MessageFormat. */
export const profile: SameAs<typeof english> = {
  'profile.name': 'Naam',
  'profile.headline': 'Kopregel',
  'profile.positions': 'Functies',
  'profile.positions.how': 'één per regel: functie; bedrijf; plaats',
  'profile.education': 'Opleiding',
  'profile.education.how': 'één per regel: diploma; school',
  'profile.skills': 'Vaardigheden',
  'profile.interests': 'Interesses',
  'profile.places': 'Plaatsen',
  'profile.events': 'Evenementen waar je was',
  'profile.communities': 'Gemeenschappen',
  'profile.posts': 'Je posts, lezingen en artikelen',
  'profile.people': 'Mensen die je kent',
  'taken.title': 'Uit je export: {count, number}',
  'taken.overruled': 'Uit je export; wat je typte, gaat voor',
  'taken.remove': '{entry} verwijderen',
  // Read from their own profile page
  'ownProfile.title': 'Van je profielpagina',
  'ownProfile.why':
    'Open je eigen profiel, scrol naar het einde zodat alles er staat, kom dan terug en laat het lezen: naam, kopregel, plaats, functies, opleiding en vaardigheden. Daar wordt niets ingedrukt of geladen, en je ziet wat er is gevonden voordat er iets van wordt bewaard.',
  'ownProfile.open': 'Mijn profiel openen',
  'ownProfile.read': 'De open pagina lezen',
  'ownProfile.reading': 'Het open profiel wordt gelezen…',
  'ownProfile.none':
    'Er staat geen profielpagina open die te lezen is. Open de jouwe, wacht tot die er staat en probeer het opnieuw.',
  'ownProfile.other':
    'Het profiel dat openstaat is niet van jou: {who}. Er is niets van overgenomen. Open dat van jezelf.',
  'ownProfile.found': 'Gevonden op de pagina van {who}',
  'ownProfile.unsure': 'De pagina laat niet zeker zien van wie dit profiel is. Ben jij {who}?',
  'ownProfile.isMe': 'Ja, ik ben {who}',
  'ownProfile.notMe': 'Nee',
  'ownProfile.before': 'in plaats van: {before}',
  'ownProfile.known': '{count, plural, one {Nog # staat} other {Nog # staan}} al in je profiel.',
  'ownProfile.keep': '{count, plural, one {# regel bewaren} other {# regels bewaren}}',
  'ownProfile.some':
    'De pagina toont hiervan maar een deel: {parts}. Open daar “Alles weergeven” en laat die pagina ook lezen.',
  'ownProfile.unread': 'Wel aanwezig, maar niet begrepen: {parts}. Je kunt het hieronder typen.',
  'ownProfile.absent': 'Niet op deze pagina: {parts}.',
  'ownProfile.kept': 'Bewaard. Wachtende verzoeken worden opnieuw beoordeeld.',
};
