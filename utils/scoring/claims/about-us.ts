import type { EntryField } from '../topics/profile-index.ts';
import { isFunctionWord } from '../topics/words.ts';
import { findUnknownNames } from './names.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { isSomeoneFrom } from './someone-from.ts';
import { isOfThings } from './two-things.ts';
import { chunkOf } from './widen.ts';

const SAME: ReadonlySet<string> = new Set(
  'same dezelfde hetzelfde zelfde selbe selben derselben dieselbe dasselbe denselben demselben gleiche gleichen gleicher gleiches meme memes mismo misma mismos mismas mesmo mesma mesmos mesmas stesso stessa stessi stesse'.split(
    ' ',
  ),
);
const BOTH: ReadonlySet<string> = new Set(
  'both allebei beide beiden deux dos dois duas entrambi entrambe ambos ambas'.split(' '),
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
const LEADS: ReadonlySet<string> = new Set(
  'as als comme como come da en tant que ex former oud the a an een una un une ein eine der die das de het el la le lo il os as i los las gli my and und et y e so oh hey hi hello dan nog ook also auch aussi plus noch dann siendo sendo essendo etant being'.split(
    ' ',
  ),
);
const ROLE_LEADS: ReadonlySet<string> = new Set(
  'as als comme como come da ex former old oud hi hello hey hallo hola ola ciao salut bonjour dear lieber liebe beste cher chere caro cara estimado estimada'.split(
    ' ',
  ),
);
const COPULAS: ReadonlySet<string> = new Set(
  'am m bin ben suis soy sou sono fui was war ero era andava estuve'.split(' '),
);
/** "Estudiamos", "partilhamos", "abbiamo", "condividiamo": the verb itself says "we". */
const FIRST_PLURAL = /^\p{L}+(?:[aei]r?mos|iamo|ammo|emmo|immo|[eo]ssimo)$/u;
/** "No sangue dos dois", "di entrambi" */
const OF_BOTH: ReadonlySet<string> = new Set('dos das de di von van'.split(' '));
const WE_REACH = 6;
const BOTH_REACH = 4;
const FAR_REACH = 12;
const SHORT_CHUNK = 3;

/**
 * Whether a phrase such as "both", "the same" or "colleague" speaks of sender and reader and not of a third: "KinCam
 * does both", "they told me the same" and "a colleague in Varese" do not.
 */
export function isAboutUs(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const words = reading.analysis.tokens.slice(cue.from, cue.to).map((token) => token.norm);
  if (isOfThings(reading, sentence, cue)) return false;
  if (words.join(' ') === 'you too') return isAddressed(reading, sentence, cue);
  if (LIKE.has(words[0] ?? '') && isAudience(reading, sentence, cue)) return false;
  if (isSomeoneFrom(words)) return reading.analysis.tokens[cue.to]?.capital === true && !sentence.question;
  if (WHERE.has(words[0] ?? '')) return isWhereYouWere(reading, sentence, cue);
  if (speaksOf(reading, cue, ['we', 'me', 'you', 'your'])) return true;
  if (words.some((word) => BOTH.has(word))) return isBothOfUs(reading, sentence, cue);
  if (words.some((word) => SAME.has(word))) return isSameAsYours(reading, sentence, cue);
  if (words.some((word) => PEERS.has(word))) return isOurPeer(reading, sentence, cue);
  if (words.some((word) => JOINT.has(word)))
    return startsPart(reading, sentence, cue, LEADS) || weBefore(reading, sentence, cue, WE_REACH);
  return true;
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
  const words = reading.analysis.tokens.slice(chunk.from, cue.from);
  const telling = words.filter((word) => !isFunctionWord(word.norm));
  const ofMany = reading.german ? MANY_GERMAN : MANY;
  const many = [noun, telling[0]].some((word) => word !== undefined && ofMany.test(word.norm));
  if (telling.length < 1 || telling.length > AUDIENCE_WORDS || noun === undefined || !many) return false;
  if (next === undefined || cue.to >= chunk.to || isFunctionWord(next.norm)) return false;
  return !speaksOf(reading, { from: sentence.from, to: cue.from }, ['we', 'me']);
}

function speaksOf(reading: Reading, within: Stretch, roles: readonly string[]): boolean {
  return reading.cues.some(
    (cue) => roles.includes(cue.role) && cue.from >= within.from && cue.to <= within.to,
  );
}

function isWe(reading: Reading, at: number): boolean {
  const word = reading.analysis.tokens[at]?.norm ?? '';
  // "A gente" has two words.
  if (reading.cuesByRole.get('we')?.some((cue) => cue.from <= at && cue.to > at)) return true;
  return reading.romance && FIRST_PLURAL.test(word);
}

/** "We" or "our", or a verb that says so, at most so many words before. */
function weBefore(reading: Reading, sentence: Sentence, cue: Stretch, reach: number): boolean {
  for (let at = cue.from - 1; at >= sentence.from && at >= cue.from - reach; at -= 1)
    if (isWe(reading, at)) return true;
  return false;
}

/** Nothing but an article or "as" stands before it in its part of the sentence. */
function startsPart(reading: Reading, sentence: Sentence, cue: Stretch, leads: ReadonlySet<string>): boolean {
  const chunk = chunkOf(sentence, cue);
  return reading.analysis.tokens
    .slice(chunk.from, cue.from)
    .every(
      (token, at, all) =>
        leads.has(token.norm) ||
        reading.ownNames.has(token.norm) ||
        isJoined(reading, cue, at === all.length - 1) ||
        isKnown(reading, chunk.from + at),
    );
}

/** "As former Nielsen colleagues" */
function isKnown(reading: Reading, at: number): boolean {
  return reading.anchors.some((anchor) => anchor.entries.length > 0 && anchor.from <= at && at < anchor.to);
}

/** "VDI-Kollege": the word before belongs to it. */
function isJoined(reading: Reading, cue: Stretch, last: boolean): boolean {
  return last && reading.analysis.tokens[cue.from]?.gap === '-';
}

const WHOSE: ReadonlySet<string> = new Set('our my their his her its the these those'.split(' '));
const LEAST_OF_A_CLAUSE = 4;

/** "Both of our founders", "beide Häuser haben damit Zeit gespart": two of somebody else's. */
function isBothOfThem(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const [next, whose] = [tokens[cue.to], tokens[cue.to + 1]];
  if (next?.norm === 'of' && WHOSE.has(whose?.norm ?? '')) return true;
  if (isOfTwoThings(reading, sentence, cue)) return true;
  // In German a noun right behind "beide" is told by its place, and the clause after it by its length
  const rest = chunkOf(sentence, cue).to - cue.to;
  if (!reading.german || next === undefined || rest < LEAST_OF_A_CLAUSE || cue.to - cue.from > 1)
    return false;
  if (isFunctionWord(next.norm) || isKnown(reading, cue.to)) return false;
  return !speaksOf(reading, chunkOf(sentence, cue), ['we', 'me', 'you']);
}

const TWO: ReadonlySet<string> = new Set('two twee zwei deux dos dois duas due'.split(' '));
const AND: ReadonlySet<string> = new Set('and en und et y e ed'.split(' '));
const AND_REACH = 5;

/** "Two designers, both remote", "both wired and wireless": what was counted before, or what follows. */
function isOfTwoThings(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const chunk = chunkOf(sentence, cue);
  if (cue.to - cue.from > 1 || speaksOf(reading, chunk, ['we', 'me', 'you'])) return false;
  if (tokens.slice(sentence.from, chunk.from).some(({ norm }) => TWO.has(norm))) return true;
  const after = tokens.slice(cue.to, Math.min(chunk.to, cue.to + AND_REACH));
  return (
    cue.from === chunk.from &&
    after.some(({ norm }) => AND.has(norm)) &&
    !after.some(({ capital }) => capital)
  );
}

function isBothOfUs(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  if (isBothOfThem(reading, sentence, cue)) return false;
  const first = reading.analysis.tokens[cue.from]?.norm ?? '';
  if (OF_BOTH.has(first) || startsPart(reading, sentence, cue, LEADS)) return true;
  if (endsNames(reading, sentence, cue)) return true;
  const after = { from: cue.to, to: Math.min(sentence.to, cue.to + 2) };
  if (speaksOf(reading, after, ['we']) || isWe(reading, cue.to)) return true;
  if (speaksOf(reading, { from: Math.max(sentence.from, cue.from - 3), to: cue.from }, ['me'])) return true;
  // "We're both Goldsmiths graduates and both ex-GDS"
  const chunk = chunkOf(sentence, cue);
  const again = reading.analysis.tokens.slice(chunk.from, cue.from).some(({ norm }) => BOTH.has(norm));
  const far = again || (cue.to - cue.from > 1 && cue.to === chunk.to);
  return weBefore(reading, sentence, cue, far ? FAR_REACH : BOTH_REACH);
}

const JOINING: ReadonlySet<string> = new Set(
  'of at in from de del della di do da dos das des du d l la le les van von der den dem het the chez bei bij a au al'.split(
    ' ',
  ),
);
const BELONGING = ['school', 'community', 'employer', 'place', 'group', 'interest'];

/** "Alumni van de Radboud Universiteit allebei", "surferos los dos": nothing but what they are stands before it. */
function endsNames(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const chunk = chunkOf(sentence, cue);
  if (chunk.to - cue.to > 1 || cue.from === chunk.from) return false;
  const names = reading.analysis.tokens.slice(chunk.from, cue.from);
  const isOne = (at: number) =>
    speaksOf(reading, { from: at, to: at + 1 }, BELONGING) ||
    reading.anchors.some((anchor) => anchor.from <= at && at < anchor.to);
  const isRest = (token: (typeof names)[number]) =>
    token.capital || LEADS.has(token.norm) || JOINING.has(token.norm) || reading.ownNames.has(token.norm);
  return (
    names.some((_, at) => isOne(chunk.from + at)) &&
    names.every((token, at) => isRest(token) || isOne(chunk.from + at))
  );
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
