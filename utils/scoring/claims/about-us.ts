import type { EntryField } from '../topics/profile-index.ts';
import { isFunctionWord } from '../topics/words.ts';
import { BOTH, isBothOfUs } from './both-of-us.ts';
import { findUnknownNames } from './names.ts';
import { overlaps, type Reading } from './reading.ts';
import { isConjunction, type Sentence, type Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { isSomeoneFrom } from './someone-from.ts';
import { isWe, LEADS, speaksOf, startsPart, weBefore } from './spoken-of.ts';
import { isOfThings } from './two-things.ts';
import { chunkOf } from './widen.ts';
import { words } from './word-list.ts';

const SAME: ReadonlySet<string> = new Set(
  'same dezelfde hetzelfde zelfde selbe selben derselben dieselbe dasselbe denselben demselben gleiche gleichen gleicher gleiches meme memes mismo misma mismos mismas mesmo mesma mesmos mesmas stesso stessa stessi stesse'.split(
    ' ',
  ),
);
const PEERS: ReadonlySet<string> = new Set(
  'colleagues coworkers workers teammates roommates classmate classmates neighbor neighbors neighbour neighbours buddies pals twins compatriot compatriots collega collegas klasgenoot klasgenoten studiegenoot studiegenoten kollege kollegin kollegen kommilitone kommilitonin kommilitonen nachbar nachbarin nachbarn mitstreiter confrere confreres consoeur consoeurs camarade camarades collegue collegues voisin voisine voisins colega colegas companero companera companeros companeras vecino vecina vecinos vecinas companheiro companheira companheiros vizinho vizinha vizinhos colleghi colleghe compagno compagna compagni compagne camarada patricio patricia'.split(
    ' ',
  ),
);
/** What two may do or have together, and anybody else as well. */
const JOINT: ReadonlySet<string> = new Set(
  'together tegelijk samen zusammen gleichzeitig ensemble juntos juntas insieme share shared overlapped crossed cross paths gemeenschappelijk gemeenschappelijke gedeelde delen gemein gemeen teilen geteilte verbindet vereint eint zusammenhalten commun communs partage comun comunes compartir coincidir comum comuns comuni condivide reunited common mutual'.split(
    ' ',
  ),
);
const LIKE: ReadonlySet<string> = new Set('like as zoals als net wie comme como igual come'.split(' '));
/** "I work at Philips, where you were": the sender must be spoken of before. */
const WHERE: ReadonlySet<string> = new Set('where waar wo ou donde onde dove'.split(' '));
const MANY = /(?:s|n|e|i)$/u;
/** "Pfarrer", "Berater": one and many. */
const MANY_GERMAN = /(?:s|n|e|i|er)$/u;
const ROLE_LEADS: ReadonlySet<string> = new Set(
  'as als comme como come da ex former old oud hi hello hey hallo hola ola ciao salut bonjour dear lieber liebe beste cher chere caro cara estimado estimada'.split(
    ' ',
  ),
);
const COPULAS: ReadonlySet<string> = new Set(
  'am m bin ben suis soy sou sono fui was war ero era andava estuve'.split(' '),
);
const WE_REACH = 6;
const FAR_REACH = 12;
const SHORT_CHUNK = 3;

/**
 * Whether a phrase such as "both", "the same" or "colleague" speaks of sender and reader and not of a third: "KinCam
 * does both", "they told me the same" and "a colleague in Varese" do not.
 */
export function isAboutUs(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const said = reading.analysis.tokens.slice(cue.from, cue.to).map((token) => token.norm);
  if (isOfThings(reading, sentence, cue)) return false;
  if (SAME_TIME.has(said.join(' '))) return wereThere(reading, sentence, cue);
  if (said.join(' ') === 'you too') return isAddressed(reading, sentence, cue);
  if (LIKE.has(said[0] ?? '') && isAudience(reading, sentence, cue)) return false;
  if (isSomeoneFrom(said)) return reading.analysis.tokens[cue.to]?.capital === true && !sentence.question;
  if (WHERE.has(said[0] ?? '')) return isWhereYouWere(reading, sentence, cue);
  if (speaksOf(reading, cue, ['we', 'me', 'you', 'your'])) return true;
  if (said.some((word) => BOTH.has(word))) return isBothOfUs(reading, sentence, cue);
  if (said.some((word) => SAME.has(word))) return isSameAsYours(reading, sentence, cue);
  if (said.some((word) => PEERS.has(word))) return isOurPeer(reading, sentence, cue);
  if (said.some((word) => JOINT.has(word)))
    return startsPart(reading, sentence, cue, LEADS) || weBefore(reading, sentence, cue, WE_REACH);
  return true;
}

const SAME_TIME: ReadonlySet<string> = new Set([
  'at the same time',
  'zur gleichen zeit',
  'zur selben zeit',
  'en meme temps',
  'al mismo tiempo',
  'ao mesmo tempo',
  'nello stesso periodo',
]);
const WERE: ReadonlySet<string> = words(
  `were both overlapped worked studied trained started joined lived did taught served waren arbeiteten studierten haben etions etait travaille travaillions avons estuvimos trabajamos
  estudiamos estivemos trabalhamos estudamos eravamo lavoravamo studiavamo`,
);

const OURS = /[ai]mos?$/u;

/** "We were at Deliveroo at the same time"; "you save water and grow more at the same time" speaks of nobody's past. */
function wereThere(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  // "And at the same time we hired": what else was done.
  if (isConjunction(tokens[cue.from - 1]?.norm ?? '') || isWe(reading, cue.to)) return false;
  for (let at = chunkOf(sentence, cue).from; at < cue.from; at += 1) {
    const verb = tokens[at]?.norm ?? '';
    if (!WERE.has(verb)) continue;
    if (OURS.test(verb) || [at - 2, at - 1, at + 1].some((one) => isWe(reading, one))) return true;
  }
  return false;
}

const WHERE_REACH = 4;
const HOUSES: ReadonlySet<EntryField> = new Set<EntryField>(['employer', 'school', 'community', 'place']);

/** "I work at Philips, where you were": the sender, and right before it a house or town of the reader's. */
function isWhereYouWere(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const spoken = speaksOf(reading, { from: sentence.from, to: cue.from }, ['me', 'we']);
  if (!spoken && !reading.romance) return false;
  const before = { from: Math.max(sentence.from, cue.from - WHERE_REACH), to: cue.from };
  const short = findUnknownNames(reading, before).map((name) => byShortName(reading, name));
  return [...reading.anchors.filter((anchor) => overlaps(anchor, before)), ...short].some(
    (anchor) => anchor?.entries.some((entry) => HOUSES.has(entry.field)) === true,
  );
}

/** What may stand between the audience and what it does. */
const ALREADY: ReadonlySet<string> = new Set(
  'already often still al vaak nog bereits schon oft deja souvent ya ja gia spesso'.split(' '),
);

/** An audience begins its clause, in two telling words at most: "Busy dentists like you", "les cadres de santé comme vous". */
const AUDIENCE_WORDS = 2;

/** "Dentists like you lose hours": those to whom something is sold, and not the sender. */
function isAudience(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const chunk = chunkOf(sentence, cue);
  const noun = tokens[cue.from - 1];
  const next = tokens[ALREADY.has(tokens[cue.to]?.norm ?? '') ? cue.to + 1 : cue.to];
  const said = reading.analysis.tokens.slice(chunk.from, cue.from);
  const telling = said.filter((word) => !isFunctionWord(word.norm));
  const ofMany = reading.german ? MANY_GERMAN : MANY;
  const many = [noun, telling[0]].some((word) => word !== undefined && ofMany.test(word.norm));
  if (telling.length < 1 || telling.length > AUDIENCE_WORDS || noun === undefined || !many) return false;
  if (next === undefined || cue.to >= chunk.to || isFunctionWord(next.norm)) return false;
  return !speaksOf(reading, { from: sentence.from, to: cue.from }, ['we', 'me']);
}

/** "We were at Morehouse around the same time" */
const TIMES: ReadonlySet<string> = new Set(
  'time years zeit jahren tijd jaren periode temps epoque annees epoca tiempo anos etapa altura tempo periodo anni'.split(
    ' ',
  ),
);

/** "The same" needs a thing that is the same, and the two before it or "as you" behind it. */
function isSameAsYours(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const next = reading.analysis.tokens[cue.to];
  const chunk = chunkOf(sentence, cue);
  if (cue.from === chunk.from && cue.to === chunk.to) return true;
  if (TIMES.has(reading.analysis.tokens[cue.to - 1]?.norm ?? ''))
    return weBefore(reading, sentence, cue, FAR_REACH);
  if (next === undefined || cue.to >= sentence.to) return false;
  const rest = { from: cue.to, to: sentence.to };
  if (isFunctionWord(next.norm) && !speaksOf(reading, rest, ['you'])) return false;
  if (speaksOf(reading, rest, ['you']) && speaksOf(reading, sentence, ['me', 'we'])) return true;
  if (weBefore(reading, sentence, cue, WE_REACH + 2)) return true;
  const at = sentence.chunks.findIndex((chunk) => overlaps(chunk, cue));
  const before = sentence.chunks[at - 1];
  const first = before === undefined || before.to - before.from <= SHORT_CHUNK;
  return first && startsPart(reading, sentence, cue, LEADS);
}

/** "As a neighbour", "I'm a colleague", "we were classmates"; not "a colleague of hers". */
function isOurPeer(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  if (startsPart(reading, sentence, cue, ROLE_LEADS) || isOldColleague(reading, sentence, cue)) return true;
  const before = reading.analysis.tokens.slice(Math.max(sentence.from, cue.from - 4), cue.from);
  return before.some((token) => COPULAS.has(token.norm)) || weBefore(reading, sentence, cue, WE_REACH);
}

const OF: ReadonlySet<string> = new Set('of from van bij von bei aus de del d do da dal di chez'.split(' '));
const NAME_REACH = 4;

/** "Een oud-collega van Albert Heijn!": a name and nothing after it. */
function isOldColleague(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const name = tokens.slice(cue.to + 1, sentence.to);
  return (
    OF.has(tokens[cue.to]?.norm ?? '') &&
    name.length > 0 &&
    name.length <= NAME_REACH &&
    name[0]?.capital === true &&
    startsPart(reading, sentence, cue, LEADS)
  );
}

const ARE: ReadonlySet<string> = new Set('are re were guess think hope and for from'.split(' '));

/** "You too?", "you're a climber, you too"; in "want us to do you too" it is only the object. */
function isAddressed(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const before = reading.analysis.tokens[cue.from - 1];
  return startsPart(reading, sentence, cue, LEADS) || (before !== undefined && ARE.has(before.norm));
}
