import type { ClaimKind } from '../../requests/index.ts';
import { kindOnCard } from './kind-of-unheard.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

/** What is said right before a name that nobody has heard of: "active in Palliactief", "lived in Brno", "sailed for Heerema". */
const SAID_BEFORE: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    'community',
    /(?:^|\s)(?:active (?:in|with)|members? of|belong to|involved (?:in|with)|volunteer(?:ed|s|ing)? (?:for|at|with|in)|on the (?:board|committee) of|actief (?:in|bij)|(?:lid|leden) van|vrijwilligers? (?:bij|van)|aktiv (?:in|bei|im|beim)|mitglied(?:er)? (?:in|im|bei|beim|von|der|des)|ehrenamtlich (?:in|im|bei|beim|fur)|engagiert (?:in|im|bei|beim)|membres? (?:de|du|des|d)(?: l| la)?|benevoles? (?:a|au|aux|chez|de|du|pour)(?: l| la)?|acti(?:f|fs|ve|ves) (?:dans|chez|a|au)(?: l| la)?|engagee?s? (?:dans|chez|a|au)(?: l| la)?|miembros? de(?: la| los)?|soci[oa]s? de(?: la| los)?|voluntari\p{L}+ (?:de|en|da|do|na|no|del)(?: la)?|activ[oa]s? en(?: la)?|membros? (?:da|do|de|dos|das)|ativ[oa]s? (?:na|no|em)|membri (?:di|del|della|dell|dei)|soci[ae]? (?:di|del|della|dell|dei)|iscritt[oaie] (?:a|al|alla|all)|volontari\p{L}* (?:di|del|della|dell|in|al|alla|all|per)|attiv[oaie] (?:in|nel|nella|nell))$/u,
  ],
  ['school', /(?:^|\s)(?:fait|(?:ho|hai|abbiamo) fatto)$/u],
  ['place', /^ (?:[lo][oa]s dos|[oa]s (?:dois|duas)|amb[oa]s) de$/u],
  [
    'place',
    /(?:^|\s)(?:(?:live|lived|living|grew up|raised|born|settled|ended up|stranded) in|(?:come|came|hail|hails|originally|both|both are|all|are|re|were|someone else|somebody else|anyone else|person) from|(?:iemand anders|nog iemand) uit|(?:jemand anderen|jemand anderem|jemand anders|jemand anderes|noch jemand|noch jemanden) aus|(?:alguien mas|otra persona|mais alguem|alguem mais|outra pessoa) de|(?:qualcun altro|altra persona) d[ia]|(?:un d autre|quelqu un|autre personne) d[eu]|(?:wonen|woonden|woon|opgegroeid|geboren|gewoond) in|(?:komen|kom|kwamen) (?:allebei |beiden |beide )?uit|(?:wohnen|wohnten|leben|lebten|aufgewachsen) in|(?:kommen|stammen|sind) (?:beide |ja beide )?aus|(?:habitons|vivons|vecu|grandi|habite|nes|nees) a|originaires? d(?:e|u|es)?|(?:vivimos|vivido|crecimos|nacimos|criamos) en|(?:somos|soy|venimos) (?:l[oa]s dos |amb[oa]s )?de|(?:vivemos|vivido|crescemos|nascemos|moramos|morado) em|(?:somos|viemos) (?:os dois |as duas |amb[oa]s )?d[aeo]|sommes (?:tous les deux |toutes les deux |tous deux )?d[eu]|(?:viviamo|vissuto|cresciuti|cresciute|nati|nate|abitiamo) (?:a|in)|(?:siamo|veniamo|sei|siete|vieni|viene) (?:tutti e due |entrambi |entrambe |anche tu |anche lei )?(?:di|da)|(?:eres|sos|vienes|viene) de|(?:es|vens|vem) d[aeo]|(?:kommst|stammst|bist) (?:ja |auch |ja auch )?aus|(?:komt|kwam|bent) (?:ook )?uit|(?:viens|vient|venons|venez|etes) d(?:e|u|es)?)$/u,
  ],
  [
    'event',
    /(?:^|\s)(?:(?:presented|spoke|exhibited|ran|raced|volunteered|spoken|presenting|exhibiting) at(?: an| a)?|(?:spraken|gesproken|liepen|gelopen|stonden) op|(?:vorgetragen|gesprochen|gelaufen|ausgestellt|referiert) (?:auf|beim|bei)|(?:presente|intervenus|expose|couru|parle) (?:a|au|aux)(?: l| la)?|(?:presentamos|expusimos|corrimos|ponentes) en(?: el| la)?|(?:apresentamos|corremos|expusemos|palestramos) n[oa]|(?:presentato|corso|esposto|parlato|relatori) (?:a|al|alla|all))$/u,
  ],
  [
    'employer',
    /(?:^|\s)(?:(?:work|worked|working|started|started out|began|trained|interned|apprenticed|freelanced|consulted|sailed|flew|drove|cooked|coded|sold|reported|wrote|played|toured|did a spell|done a spell|a spell|a stint|a while|spent time|spent some time|spent years|did time|done time|our time|team|desk|floor|shifts?) (?:at|for)|(?:werkten|gewerkt|werken|begonnen|begon|stage gelopen|gezeten) (?:bij|voor|op)|(?:gearbeitet|angefangen|gelernt|gejobbt) bei|(?:waren|arbeiteten|arbeiten) (?:wir )?(?:beide |zusammen )?(?:bei|beim)|(?:travaille|travaillions|bosse|debute|commence|passes?|passees?|stage) chez|(?:trabaj\p{L}+|empezamos|practicas|curro|pasado) (?:juntos |juntas )?(?:en|para|por)(?: la| el)?|(?:trabalh\p{L}+|comecamos|estagiamos|passamos) (?:junto |juntos |junta |juntas )?(?:na|no|em|pela|pelo|para a)|(?:lavorato|lavoravamo|lavoriamo|iniziato|cominciato|passati|passate) (?:insieme )?(?:in|da|per|alla|al|presso)|(?:eravamo|fossimo|stati|state) (?:insieme |colleghi |colleghe )(?:in|da|alla|al|presso))$/u,
  ],
];
/** Behind a name: "the Heerema team", "Leeds graduates". */
const SAID_BEHIND: readonly (readonly [ClaimKind, ReadonlySet<string>])[] = [
  [
    'employer',
    words(
      'team desk payroll veteran veterans survivor survivors years hand hands lifer lifers oldtimer oldtimers staffer staffers gewachse veteranen',
    ),
  ],
  ['school', words('graduate graduates grad grads mba mbas llm mph msc bsc phd dropout dropouts')],
];
const HOUSES: readonly ClaimKind[] = ['employer', 'school', 'community'];
const EX = words('ex oud former');
const REACH = 6;
const BOTH =
  / (?:both|allebei|beiden?|(?:tous |toutes )?les deux|tous deux|toutes deux|[lo][oa]s dos|[oa]s (?:dois|duas)|amb[oa]s|entramb[ie]|tutt[ie] e due)(?= )/u;

/** What kind of thing an unheard name is, by the words that lead to it or come after it; null where they do not tell. */
export function kindByPhrase(reading: Reading, topic: Stretch): ClaimKind | null {
  const { tokens } = reading.analysis;
  if (tokens[topic.from]?.capital !== true) return null;
  const from = Math.max(0, topic.from - REACH);
  let lead = '';
  for (let at = from; at < topic.from; at += 1)
    lead = /^[ '’-]$/u.test(tokens[at + 1]?.gap ?? '') ? `${lead} ${tokens[at]?.norm}` : '';
  // "Moramos as duas em Caruaru"
  const alone = lead.replace(BOTH, '');
  const bare = lead.replace(/ (?:the|de|het|der|den|le|la)$/u, '');
  const isTown = tokens[topic.from]?.upper !== true;
  // "Somos da UTFPR", "j'ai fait le CFJ": initials are no town's, and one "does" a school.
  const before = SAID_BEFORE.find(
    ([kind, pattern]) =>
      (kind !== 'place' || isTown) &&
      (kind !== 'school' || !isTown) &&
      [bare, lead, alone].some((words) => pattern.test(words)),
  );
  // "We both come from Bombardier", where the card says "formerly Bombardier"
  if (before?.[0] === 'place') return HOUSES.find((kind) => kind === kindOnCard(reading, topic)) ?? 'place';
  if (before !== undefined) return before[0];
  // "Ex-GDS"
  if (tokens[topic.from]?.gap === '-' && EX.has(tokens[topic.from - 1]?.norm ?? '')) return 'employer';
  const next = tokens[topic.to];
  if (next?.gap !== ' ') return null;
  return SAID_BEHIND.find(([, list]) => list.has(next.norm))?.[0] ?? null;
}
