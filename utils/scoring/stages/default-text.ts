import type { Token } from '../text/tokens.ts';

// The sentence that the network puts under a request by itself, in its languages, as folded words. Seen in saved
// pages, exports and the network's help pages; a greeting before it and a name after it are still no note.
const SENTENCES: readonly string[] = [
  '(?:i d|i would|id) (?:like|love) to (?:add you to my professional network|join your (?:linkedin )?network|connect with you on linkedin)',
  '(?:please )?add me to your (?:linkedin|professional) network',
  '(?:i d|i would) like to include you in my (?:professional )?network',
  'ik (?:wil|zou) (?:u|je|jou) graag (?:willen )?toevoegen aan mijn professionele netwerk',
  'ik (?:voeg|nodig) (?:u|je) graag (?:toe aan|uit voor) mijn professionele netwerk',
  'ich (?:mochte|wurde) (?:sie|dich) (?:gerne? )?(?:zu|in) (?:meinem|mein) (?:beruflichen|berufliches|professionellen) netzwerk (?:auf linkedin )?(?:hinzufugen|aufnehmen)',
  '(?:je (?:souhaite|souhaiterais|voudrais)|j aimerais) (?:vous|t) (?:ajouter|inviter) (?:a|dans) mon reseau professionnel',
  '(?:me gustaria|quisiera|deseo) (?:anadirte|agregarte|agregarlo|agregarle|incluirte|anadirle|anadirlo|incluirlo) (?:a|en) mi red profesional',
  '(?:eu )?gostaria de (?:adiciona|inclui)[ -]?(?:lo|la|lo a|lo la|r voce) (?:a|na|em) minha rede profissional',
  '(?:eu )?gostaria de (?:adicionar|te adicionar|incluir)(?: voce)? (?:a|na) minha rede profissional',
  '(?:vorrei|desidero|mi piacerebbe) (?:aggiungerti|aggiungerla|invitarti) alla mia rete professionale',
  'jag (?:vill|skulle vilja) (?:garna )?lagga till dig i mitt (?:yrkes|professionella )natverk',
  'jeg vil gerne (?:fo?je|tilfo?je) dig til mit professionelle netvaerk',
  'jeg vil gjerne (?:legge deg til|ha deg med) i (?:mitt profesjonelle nettverk|nettverket mitt)',
  'haluaisin lisata sinut ammatilliseen verkostooni',
  'chcial(?:a|bym|abym)* dodac (?:cie|pana|pania) do (?:mojej|swojej) sieci (?:zawodowej|kontaktow)',
  'sizi (?:linkedin deki )?profesyonel agima eklemek istiyorum',
];

const GREETING =
  '(?:(?:hi|hello|hey|dear|hoi|hallo|beste|dag|liebe|lieber|guten tag|bonjour|salut|hola|ola|oi|prezado|prezada|ciao|buongiorno|gentile|hej|hei|moi|czesc|merhaba)(?: \\S+){0,3} )?';
const PLACE = '(?: (?:on|op|auf|sur|en|no|su|pa|linkedinissa|na) linkedin| linkedin)?';
const NAME = '(?: \\S+){0,3}';

const defaultText = new RegExp(`^${GREETING}(?:${SENTENCES.join('|')})${PLACE}${NAME}$`, 'u');

/** What the sentences call the network: one of these words is in each, and in few other notes. */
const NETWORK: ReadonlySet<string> = new Set(
  'network linkedin netwerk netzwerk reseau red rede rete natverk netvaerk nettverk nettverket verkostooni sieci agima'.split(
    ' ',
  ),
);

/** The longest default text with greeting and name has fewer words. */
const MOST_WORDS = 24;

/** True where a note says nothing but the network's own sentence, in any of its languages. */
export function isDefaultText(tokens: readonly Token[]): boolean {
  if (tokens.length > MOST_WORDS || !tokens.some(({ text }) => NETWORK.has(text))) return false;
  return defaultText.test(tokens.map(({ text }) => text).join(' '));
}
