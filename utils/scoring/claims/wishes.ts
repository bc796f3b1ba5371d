import { flag } from '../text/word.ts';
import type { Token } from '../topics/tokens.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const HOPES =
  /(?:^| )(?:(?:looking|want|hoping|hope|trying|planning|plan|aiming|like|love|wish) to|(?:mochte|wurde) gern|(?:wil|wou|zou) graag|(?:je voudrais|j aimerais|je cherche a)|(?:quiero|quisiera|me gustaria)|(?:quero|queria|gostaria de|gostava de)|(?:vorrei|mi piacerebbe)) /u;

const HOPING = words(
  `looking want hoping hope trying planning plan aiming like love wish gern graag voudrais aimerais cherche quiero quisiera gustaria quero queria gostaria
  gostava vorrei piacerebbe`,
);
const mayHope = flag((text) => HOPING.has(text));

/** "I'm looking to move into bridges myself": not yet. */
export function isHoped({ analysis: { tokens } }: Reading, { from, to }: Stretch): boolean {
  const said = tokens.slice(from, to);
  return said.some(({ word }) => mayHope(word)) && HOPES.test(`${said.map(({ norm }) => norm).join(' ')} `);
}

const WISHES = words(
  `get hear have want need send share give buy sponsor feature host film write edit record translate design print improve boost
  stuur stuurt hoor horen weten schick schicken sende horen wissen schatzen envoyez envoie avoir connaitre recueillir entendre envie envia conocer
  saber escuchar tener oir conhecer ouvir ter mande manda mandami invii mandeme sapere sentire conoscere avere ascoltare`,
);
const ME = words('me us mij ons mir uns moi nous');
/** "I'd love your take", where "I loved your take" was read. */
const IF_WOULD = words('love value like enjoy appreciate welcome');
const WOULD = words('would d ll should could can');
/** "Würde gern Ihre Meinung zu", "me encantaría tu opinión", "j'aimerais votre avis", "mi piacerebbe il suo parere". */
const WOULD_LIKE =
  /^(?:wurde|wurden|zou|zouden|gostaria|gostava|adoraria|interessaria|encantaria|gustaria|interesaria|agradeceria|valoraria|aimerais|voudrais|apprecierais|souhaiterais|piacerebbe|interesserebbe|vorrei|apprezzerei|gradirei)$/u;
/** "I would be grateful for your thoughts", "ich wäre dankbar für Ihre Gedanken". */
const WOULD_BE = words(
  'would d zou zouden ware waren serais serions estaria estariamos ficaria seria sarei saremmo',
);
const GRATEFUL = words(
  `grateful thankful obliged curious keen dankbaar erkentelijk benieuwd dankbar verbunden gespannt reconnaissant reconnaissante agradecido agradecida
  grato grata riconoscente curioso curiosa`,
);
const WOULD_REACH = 5;
const BACK = 2;

const PLEASURE = words(
  'pleasure privilege honour honor chance placer gusto suerte ocasion oportunidad prazer gosto honra plaisir piacere onore',
);
const HAD = words('had tuve tuvimos tive tivemos eu eus ebbi avuto');
const PLEASURE_REACH = 6;

/** "Tuve el placer de escuchar su ponencia": it was heard. */
function hadPleasure(before: readonly Token[]): boolean {
  return before.some(({ norm }) => HAD.has(norm)) && before.some(({ norm }) => PLEASURE.has(norm));
}

/** "To get your thoughts", "send me your last three articles", "I'd value your take": what is asked for was not read. */
export function isWished({ analysis: { tokens } }: Reading, your: Stretch): boolean {
  const before = tokens.slice(Math.max(0, your.from - BACK), your.from);
  const asked = before.some(
    ({ norm }, at, all) => WISHES.has(norm) && (at === all.length - 1 || ME.has(all[at + 1]?.norm ?? '')),
  );
  if (asked) return !hadPleasure(tokens.slice(Math.max(0, your.from - PLEASURE_REACH), your.from));
  const near = tokens.slice(Math.max(0, your.from - WOULD_REACH), your.from);
  const far = near.slice(
    Math.max(
      0,
      near.findLastIndex(({ gap }) => /[.!?,;:\n]/u.test(gap)),
    ),
  );
  const would = far.some(({ norm }) => WOULD.has(norm));
  if (would && IF_WOULD.has(before.at(-1)?.norm ?? '')) return true;
  const isGrateful = far.some(({ norm }) => GRATEFUL.has(norm)) && far.some(({ norm }) => WOULD_BE.has(norm));
  return isGrateful || far.some(({ norm }) => WOULD_LIKE.test(norm));
}
