import { fact } from '../text/word.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { Token } from '../topics/tokens.ts';
import { isFunctionWord } from '../topics/words.ts';
import { anotherOfUs, opensAnother } from './another-of-us.ts';
import type { CueRole } from './cues/cue-table.ts';
import { kindAt } from './kinds-of-people.ts';
import { connects, namesOne, oneAndAnother, oneToAnother } from './one-to-another.ts';
import { isNamedAfter } from './people-names.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { pairCue, type SharedCue } from './shared-cue.ts';
import { words } from './word-list.ts';

/** People named by what they are alike in: "two hillwalkers", "Imker zu Imker", "entre cheminots", "wir GDLer". */
export function kindredCues(reading: Reading, sentence: Sentence): readonly SharedCue[] {
  const told = wordsTold(reading, sentence);
  if (told === 0) return NONE;
  const found: SharedCue[] = [];
  for (const chunk of sentence.chunks) {
    if ((told & TELLS) !== 0 && mayTell(reading, chunk))
      found.push(
        ...twosome(reading, sentence, chunk),
        ...weOfAKind(reading, chunk),
        ...among(reading, chunk),
        ...amongOurselves(reading, chunk),
        ...asMembers(reading, sentence, chunk),
        ...oneMore(reading, chunk),
      );
    if ((told & JOINS) !== 0) found.push(...membersTogether(reading, sentence, chunk));
    if ((told & ANOTHERS) !== 0) found.push(...anotherOfUs(reading, chunk));
  }
  if ((told & CONNECTS) !== 0) found.push(...oneToAnother(reading, sentence));
  if ((told & ONES) !== 0) found.push(...oneAndAnother(reading, sentence));
  return found;
}

const NONE: readonly SharedCue[] = [];
/** Which of the words that these cues need a sentence has, as bits. */
const TELLS = 1;
const JOINS = 2;
const ANOTHERS = 4;
const CONNECTS = 8;
const ONES = 16;
const toldBy = fact(
  (text) =>
    (tells(text) ? TELLS : 0) |
    (opensAnother(text) ? ANOTHERS : 0) |
    (connects(text) ? CONNECTS : 0) |
    (namesOne(text) ? ONES : 0),
);

/** Most sentences have none of them: then nobody need look for such people. */
function wordsTold({ analysis: { tokens }, romance }: Reading, { from, to }: Stretch): number {
  let told = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    told |= toldBy(token.word);
    if (romance && token.norm === 'a') told |= CONNECTS;
    if (isJoining(token.gap)) told |= JOINS;
  }
  return told;
}

/** False for most parts of a sentence: without one of these words nobody is named so. */
function mayTell({ analysis: { tokens } }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (toldBy(token.word) & TELLS) !== 0) return true;
  }
  return false;
}

/** Words by which people belong to something. */
const BELONGING = ['school', 'community', 'employer', 'place'] as const satisfies readonly CueRole[];

function belongsAt(reading: Reading, at: number): boolean {
  return BELONGING.some((role) => cuesIn(reading, role, { from: at, to: at + 1 }).length > 0);
}

const LOVERS = /(?:s|n|i|e)$/u;

/** "Anciennes", "passionnées": by what they belong to or what they love. */
function isPeople(reading: Reading, at: number): boolean {
  if (belongsAt(reading, at)) return true;
  const word = reading.analysis.tokens[at]?.norm ?? '';
  return LOVERS.test(word) && cuesIn(reading, 'interest', { from: at, to: at + 1 }).length > 0;
}

const TWO = words('two twee zwei deux dos dois duas due');
const MINE = words(
  'my mijn mein meine our onze unsere mon mes notre nos mi mis nuestro nuestra meu minha nosso nossa mio mia miei nostro',
);
const LONGEST_LEAD = 2;
const TWO_REACH = 4;

/** "Two mad keen knitters", "zwei Mieleaner", "deux anciens de McGill", where a part of the sentence begins. */
function twosome(reading: Reading, sentence: Sentence, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  const at = leadEnd(reading, chunk, LONGEST_LEAD);
  if (!TWO.has(tokens[at]?.norm ?? '') || cuesIn(reading, 'sell', sentence).length > 0) return [];
  if (tokens.slice(chunk.from, chunk.to).some(({ norm }) => MINE.has(norm))) return [];
  // "Two CFOs, two breweries" counts things.
  const counted = tokens.findIndex(({ norm }, next) => next > at && next < sentence.to && TWO.has(norm));
  if (counted >= 0 && !isPeople(reading, counted + 1)) return [];
  for (let next = at + 1; next < chunk.to && next <= at + TWO_REACH; next += 1) {
    const found = named(reading, next);
    if (found !== null) return [pairCue(at, next, found)];
    if (isPeople(reading, next)) return [pairCue(at, next + 1, joinedTo(reading, next))];
    // "Two minutes for an old boy", "zwei Stunden wären mir recht": what is counted is something else.
    const token = tokens[next];
    if (token === undefined || isFunctionWord(token.norm) || (reading.german && token.capital)) return [];
  }
  return [];
}

const LEADS = words(
  'as als wie comme como come da hey hi hello hoi dag hallo und and en et y e plus us uns nous',
);

/** Behind a greeting, "as" and the reader's name. */
function leadEnd(reading: Reading, chunk: Stretch, most: number): number {
  const { tokens } = reading.analysis;
  let at = chunk.from;
  while (at < chunk.from + most && isLead(reading, tokens[at])) at += 1;
  return at;
}

function isLead(reading: Reading, token: Token | undefined): boolean {
  return token !== undefined && (LEADS.has(token.norm) || reading.ownNames.has(token.norm));
}

/** A word that names people by itself. */
function named(reading: Reading, at: number): Stretch | null {
  const kind = kindAt(reading, at);
  if (kind !== undefined) return kind;
  return isNamedAfter(reading, at) ? { from: at, to: at + 1 } : null;
}

const PRONOUNS = words('we us wij ons wir uns nous noi nosotros nosotras');
const AUTRES = words('autres los las les altri');
const THOSE_OF = words('del de da do du');
const SUBORDINATES = words('dass weil wenn ob damit dat omdat als wat that because if que che');
const MANY: Readonly<Record<'german' | 'other', RegExp>> = {
  german: /(?:er|ler|ner|innen|leute|frauen|manner|en|s|i)$/u,
  other:
    /(?:ers|aars|isten|gekken|freaks|fans|mensen|lieden|ists|ians|folks?|people|women|fishermen|sportsmen|craftsmen|nerds|isti|iste|tori|ieri|istas|adores|adoras|esi|iani|iane|igiani|igiane|eros|eras|eurs|euses|iers|ieres|istes)$/u,
};

/** "Wir alten Claasianer", "wij lassers", "us fly fishermen": who is spoken of, and at once what they are. */
function weOfAKind(reading: Reading, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  const lead = leadEnd(reading, chunk, 1);
  const at = PRONOUNS.has(tokens[lead]?.norm ?? '') ? lead : chunk.from;
  if (!PRONOUNS.has(tokens[at]?.norm ?? '') || SUBORDINATES.has(tokens[chunk.from]?.norm ?? '')) return [];
  let noun = at + 1;
  if (AUTRES.has(tokens[noun]?.norm ?? '') || isAdjective(reading, noun)) noun += 1;
  // "We do SEO"
  const isOf = THOSE_OF.has(tokens[noun]?.norm ?? '') && tokens[at]?.norm !== 'we';
  const those = isOf ? kindAt(reading, noun + 1) : undefined;
  if (those !== undefined) return [pairCue(at, noun + 1, those)];
  const token = tokens[noun];
  if (token === undefined || noun >= chunk.to || isFunctionWord(token.norm)) return [];
  const isMany = (reading.german && token.capital ? MANY.german : MANY.other).test(token.norm);
  // "WIR SUCHEN" shouts.
  if (tokens[at]?.upper === true && token.upper) return [];
  if (!isMany) return [];
  const topic = kindAt(reading, noun) ?? { from: noun, to: noun + 1 };
  return [pairCue(at, noun, topic)];
}

const BETWEEN_WE_AND_NOUN = words(
  'alten alte jungen ehemaligen echten armen verruckten paar wenigen oude jonge gekke echte few old poor mad crazy fellow',
);

/** "Wir alten Claasianer", "wir zwei Grazer" */
function isAdjective(reading: Reading, at: number): boolean {
  const word = reading.analysis.tokens[at]?.norm ?? '';
  return TWO.has(word) || BETWEEN_WE_AND_NOUN.has(word);
}

/** Further on it is said of others: "a dinner among CFOs". */
const AMONG_REACH = 3;
const BETWEEN = words('entre tra fra unter onder tussen among between');
const OF_A_TOWN = /(?:ois|oises|ais|aises|iens|iennes|ers|naars|innen|inos|anos|enses|eses|esi|ani|ini)$/u;
const AND = words('and en und et y e ed');

/** "Entre cheminots", "unter Eisenbahnern", "entre anciens de l'INSEAD"; but not "between Paris and Lyon". */
function among(reading: Reading, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  for (let at = chunk.from; at + 1 < chunk.to && at < chunk.from + AMONG_REACH; at += 1) {
    if (!BETWEEN.has(tokens[at]?.norm ?? '')) continue;
    const kind = named(reading, at + 1);
    const people = OF_A_TOWN.test(tokens[at + 1]?.norm ?? '');
    if (kind !== null && !AND.has(tokens[kind.to]?.norm ?? '') && (people || !isPlace(kind)))
      return [pairCue(at, at + 1, kind)];
    if (belongsAt(reading, at + 1) && !AND.has(tokens[at + 2]?.norm ?? ''))
      return [pairCue(at, at + 2, null)];
  }
  return [];
}

function isPlace(kind: Stretch | Anchor): boolean {
  return (
    'concepts' in kind && kind.concepts.length > 0 && kind.concepts.every(({ domain }) => domain === 'place')
  );
}

const AS = words('as als como comme come da que quali');
const AS_REACH = 5;
const PLURAL = /(?:s|n|i|e|er|leden)$/u;

/** "Als Lions-leden laten we elkaar niet zitten": what the two of them are, and then "we". */
function asMembers(reading: Reading, sentence: Sentence, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  // "En tant que membres"
  const isAs = tokens[chunk.from + 1]?.norm === 'tant';
  const at = isAs ? chunk.from + 2 : chunk.from + Number(AND.has(tokens[chunk.from]?.norm ?? ''));
  if (!AS.has(tokens[at]?.norm ?? '') || cuesIn(reading, 'sell', sentence).length > 0) return [];
  for (let next = at + 1; next < chunk.to && next <= at + AS_REACH; next += 1) {
    if (!belongsAt(reading, next) || !PLURAL.test(tokens[next]?.norm ?? '')) continue;
    const rest = { from: next, to: sentence.to };
    const together = cuesIn(reading, 'we', rest).length > 0 || (reading.romance && saysWe(reading, rest));
    return together ? [pairCue(next, next + 1, joinedTo(reading, next) ?? named(reading, next))] : [];
  }
  return [];
}

const FIRST_PLURAL = /^\p{L}{2,}(?:[aei]mos|iamo|remo)$/u;

/** "Avremo di che parlare": the verb itself says "we". */
function saysWe({ analysis: { tokens } }: Reading, { from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ norm }) => FIRST_PLURAL.test(norm));
}

const AMONG_OURSELVES = /^(?:onder (?:elkaar|ons|mekaar)|unter (?:uns|sich))$/u;

/** "Klaverjassers onder elkaar" */
function amongOurselves(reading: Reading, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  const at = leadEnd(reading, chunk, LONGEST_LEAD);
  const behind = [1, 2].map((step) => tokens[at + step]?.norm ?? '').join(' ');
  if (at + 2 >= chunk.to || !AMONG_OURSELVES.test(behind)) return [];
  const isMany = (reading.german ? MANY.german : MANY.other).test(tokens[at]?.norm ?? '');
  if (!isMany && named(reading, at) === null && !belongsAt(reading, at)) return [];
  const topic = kindAt(reading, at) ?? { from: at, to: at + 1 };
  return [pairCue(at + 1, at + 3, topic)];
}

/** Between the parts of one word. */
const isJoining = (gap: string | undefined): boolean => gap === '-' || gap === '.';

/** "Lions" in "Lions-leden" */
function joinedTo(reading: Reading, at: number): Stretch | null {
  const { tokens } = reading.analysis;
  let from = at;
  while (from > 0 && isJoining(tokens[from]?.gap)) from -= 1;
  return from === at ? null : { from, to: at };
}

const EACH_OTHER = words(
  'elkaar mekaar einander zusammen zsm together other coudes entraider ayudarnos ajudar apoyarnos aiutarci',
);

/** "RUG-alumni moeten elkaar helpen": those who belong to something, the two of them among them. */
function membersTogether(reading: Reading, sentence: Sentence, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  const start = leadEnd(reading, chunk, LONGEST_LEAD);
  for (let at = start; at < chunk.to && at <= start + LONGEST_LEAD; at += 1) {
    const topic = joinedTo(reading, at);
    if (topic === null || topic.from !== start || !belongsAt(reading, at)) continue;
    const together = tokens.slice(at, sentence.to).some(({ norm }) => EACH_OTHER.has(norm));
    if (together) return [pairCue(topic.from, at + 1, topic)];
  }
  return [];
}

const ANOTHER = 'another';
const STILL = words('nog noch');
const ONE = words('een ein eine einen einer');
const NAME_REACH = 3;

function tells(word: string): boolean {
  return word === ANOTHER || [TWO, PRONOUNS, BETWEEN, AS, STILL].some((those) => those.has(word));
}

/** "Another Michigan alum", "nog een Delftse oud-student": one more of those to whom the reader belongs, the house named between. */
function oneMore(reading: Reading, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  for (let at = chunk.from; at + 1 < chunk.to; at += 1) {
    const word = tokens[at]?.norm ?? '';
    const isOneMore = STILL.has(word) && ONE.has(tokens[at + 1]?.norm ?? '');
    if (word !== ANOTHER && !isOneMore) continue;
    const name = at + (isOneMore ? 2 : 1);
    let next = name;
    while (next < chunk.to && next < name + NAME_REACH && isOfName(reading, next)) next += 1;
    if (next > name && belongsAt(reading, next)) return [pairCue(at, next + 1, { from: name, to: next })];
  }
  return [];
}

function isOfName(reading: Reading, at: number): boolean {
  return reading.analysis.tokens[at]?.capital === true && !belongsAt(reading, at);
}
