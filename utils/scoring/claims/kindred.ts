import { fact } from '../text/word.ts';
import type { Anchor } from '../topics/anchors.ts';
import { isFunctionWord } from '../topics/words.ts';
import { anotherOfUs, opensAnother } from './another-of-us.ts';
import { belongsAt, isJoining, joinedTo, LONGEST_LEAD, leadEnd, named } from './belonging.ts';
import { kindAt } from './kinds-of-people.ts';
import { asMembers, membersTogether, oneMore, opensMembers } from './member-cues.ts';
import { connects, namesOne, oneAndAnother, oneToAnother } from './one-to-another.ts';
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
    if (isPeopleWho(reading, next)) return [pairCue(at, next + 1, null)];
    const people = firmsPeople(reading, next, chunk.to);
    if (people !== null) return [pairCue(at, people.to + 1, people)];
    if (isPeople(reading, next)) return [pairCue(at, next + 1, joinedTo(reading, next))];
    // "Two minutes for an old boy", "zwei Stunden wären mir recht": what is counted is something else.
    const token = tokens[next];
    if (token === undefined || isFunctionWord(token.norm) || (reading.german && token.capital)) return [];
  }
  return [];
}

const WHO = words('who die qui que che');

/** "Two people who work in the auction world" */
function isPeopleWho(reading: Reading, at: number): boolean {
  const isGroup = cuesIn(reading, 'group', { from: at, to: at + 1 }).length > 0;
  return isGroup && WHO.has(reading.analysis.tokens[at + 1]?.norm ?? '');
}

const FORMER = words('former ex old previous');

/** "Two former Coca-Cola people" */
function firmsPeople(reading: Reading, at: number, limit: number): Stretch | null {
  const { tokens } = reading.analysis;
  if (!FORMER.has(tokens[at - 1]?.norm ?? '')) return null;
  let to = at;
  while (to < limit && tokens[to]?.capital === true) to += 1;
  const isGroup = cuesIn(reading, 'group', { from: to, to: to + 1 }).length > 0;
  return to > at && isGroup ? { from: at, to } : null;
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

function tells(word: string): boolean {
  return opensMembers(word) || [TWO, PRONOUNS, BETWEEN].some((those) => those.has(word));
}
