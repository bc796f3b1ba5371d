import type { Anchor } from '../topics/anchors.ts';
import { compoundPart } from '../topics/lexicon.ts';
import { breaksPhrase } from '../topics/mentions.ts';
import { stem } from '../topics/stem.ts';
import { isAboutUs } from './about-us.ts';
import { andMembers } from './and-members.ts';
import type { Cue } from './cue-finder.ts';
import { span } from './draft.ts';
import { isLikeAnybody } from './like-me.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { pairCue, type SharedCue } from './shared-cue.ts';
import { isMereTogether } from './together.ts';
import { studiedThere } from './we-studied.ts';
import { chunkOf } from './widen.ts';
import { isHoped } from './wishes.ts';

const BOTH: ReadonlySet<string> = new Set(
  'both allebei beide beiden deux dos dois duas entrambi entrambe ambos ambas due pair twee tweeen zwei fellow mede 2'.split(
    ' ',
  ),
);
const SELF: ReadonlySet<string> = new Set('i me ik mij ich mich mir moi yo eu io mi myself'.split(' '));
const YOURS_AND_MINE = 6;
const BESIDE = 1;

const NONE: readonly SharedCue[] = [];

/**
 * The cues of one sentence, strong ones first. Most sentences have nothing that one could be made of.
 * @param kindred those in which people are named by what they are alike in
 */
export function sharedCues(
  reading: Reading,
  sentence: Sentence,
  kindred: readonly SharedCue[],
): readonly SharedCue[] {
  const named = reading.anchors.filter((anchor) => overlaps(anchor, sentence));
  const isTold = (['shared', 'too', 'and'] as const).some(
    (role) => cuesIn(reading, role, sentence).length > 0,
  );
  if (named.length === 0 && !isTold && kindred.length === 0) return NONE;
  const others = cuesIn(reading, 'others', sentence);
  const ofMine = isOfMine(reading, sentence);
  // "We both come from Altdorf, my parents had the bakery"
  const isOfOthers = (cue: Stretch): boolean => ofMine || others.some(({ from }) => from < cue.from);
  const strong = [
    ...cuesIn(reading, 'shared', sentence)
      .filter((cue) => !isCutOff(reading, cue))
      .filter((cue) => !isSaidOfAnybody(reading, chunkOf(sentence, cue), cue))
      .filter((cue) => isAboutUs(reading, sentence, cue))
      .map((cue) => ({
        ...stretch(cue),
        strong: true,
        pair: isPair(reading, cue),
        topic: null,
      })),
    ...joined(reading, sentence),
    ...kindred,
    ...grouped(reading, sentence, named),
    ...studiedThere(reading, sentence),
    ...andMembers(reading, sentence),
  ]
    .filter((cue) => !isOfThird(reading, sentence, cue))
    .filter((cue) => !isOfOthers(cue) || (cuesIn(reading, 'you', cue).length > 0 && cue.pair));
  const weak = cuesIn(reading, 'too', sentence)
    .filter((cue) => !isOfOthers(cue))
    .filter((cue) => !isOfKin(reading, sentence, cue) && !isOfThird(reading, sentence, cue))
    .map((cue) => ({ ...stretch(cue), strong: false, pair: false, topic: null }));
  const all: SharedCue[] = [];
  for (const cue of [...strong, ...weak].sort(
    (a, b) => Number(b.pair) - Number(a.pair) || length(b) - length(a),
  )) {
    if (!all.some((other) => overlaps(other, cue))) all.push(cue);
  }
  return all.sort((a, b) => Number(b.strong) - Number(a.strong) || a.from - b.from);
}

const VERBS: ReadonlySet<string> = new Set(['m', 'll', 've', 'd']);

/** "The same years as you and I'm coming to Turin": another sentence begins with "I". */
function isCutOff({ analysis: { tokens } }: Reading, cue: Stretch): boolean {
  const next = tokens[cue.to];
  return tokens[cue.to - 1]?.norm === 'i' && next !== undefined && next.gap !== ' ' && VERBS.has(next.norm);
}

function isSaidOfAnybody(reading: Reading, chunk: Stretch, cue: Stretch): boolean {
  return isMereTogether(reading, chunk, cue) || isLikeAnybody(reading, chunk, cue);
}

const MINE: ReadonlySet<string> = new Set('my mijn mein meine mon ma mi meu minha mio mia'.split(' '));

/** What may stand before "my" in Portuguese and Italian. */
const BEFORE_MINE: ReadonlySet<string> = new Set('o a os as il lo la i gli le'.split(' '));

/** "My supervisor and I", "o meu marido e o meu pai", where a part of the sentence begins: somebody else, and the sender or yet another. */
function isOfMine(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading.analysis;
  const isMine = (at: number) => MINE.has(tokens[at]?.norm ?? '');
  const isArticle = (at: number) => reading.romance && BEFORE_MINE.has(tokens[at]?.norm ?? '');
  return cuesIn(reading, 'and', sentence).some(({ from, to }) => {
    const isName = tokens[from - 1]?.capital === true && !reading.german;
    // "My two sisters and I"
    const mine = [from - 2, from - 3].find(isMine);
    if (isName || mine === undefined) return false;
    const first = isArticle(mine - 1) ? mine - 1 : mine;
    const starts = sentence.chunks.some((chunk) => chunk.from === first);
    return starts && (SELF.has(tokens[to]?.norm ?? '') || isMine(to) || (isArticle(to) && isMine(to + 1)));
  });
}

const KIN: ReadonlySet<string> = new Set(
  'son daughter husband wife brother sister mother father mum mom dad boyfriend girlfriend zoon dochter man vrouw broer zus moeder vader vriend vriendin sohn tochter mann frau bruder schwester mutter vater freund freundin fils fille mari femme frere soeur mere pere copain copine hijo hija marido mujer hermano hermana madre padre novio novia filho filha mulher irmao irma mae pai namorado namorada figlio figlia marito moglie fratello sorella mamma papa fidanzato fidanzata'.split(
    ' ',
  ),
);
const KIN_REACH = 3;

/** "My daughter also plays the harp": said of somebody of the sender's family alone. */
function isOfKin(reading: Reading, sentence: Sentence, cue: Cue): boolean {
  const { tokens } = reading.analysis;
  const chunk = chunkOf(sentence, cue);
  const end = Math.min(cue.from, chunk.from + KIN_REACH);
  for (let at = chunk.from + 1; at < end; at += 1)
    if (KIN.has(tokens[at]?.norm ?? '') && MINE.has(tokens[at - 1]?.norm ?? ''))
      return cuesIn(reading, 'me', { from: at, to: cue.from }).length === 0;
  return false;
}

const THIRD: ReadonlySet<string> = new Set(
  'he she they hij zij ze er ils elles il elle ella ellos ellas ele ela eles elas loro'.split(' '),
);

/** "They said the same at the National": somebody else, spoken of where the part of the sentence begins. */
function isOfThird(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { from } = chunkOf(sentence, cue);
  const first = reading.analysis.tokens[from]?.norm ?? '';
  // "He visto" is "I have seen".
  if (from >= cue.from || !THIRD.has(first) || (first === 'he' && reading.romance)) return false;
  const lead = { from, to: cue.to };
  return (['me', 'we', 'you'] as const).every((role) => cuesIn(reading, role, lead).length === 0);
}

function stretch(cue: Cue): Stretch {
  return { from: cue.from, to: cue.to };
}

function length(cue: Stretch): number {
  return cue.to - cue.from;
}

function isPair(reading: Reading, cue: Cue): boolean {
  const words = reading.analysis.tokens.slice(cue.from, cue.to);
  return words.some((word) => BOTH.has(word.norm)) || cuesIn(reading, 'you', cue).length > 0;
}

/** "Jij ook en ik ook", "dich und mich", "your school and mine". */
function joined(reading: Reading, sentence: Sentence): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  const found: SharedCue[] = [];
  const ands = cuesIn(reading, 'and', sentence);
  if (ands.length === 0) return found;
  const yous = cuesIn(reading, 'you', sentence);
  const mes = cuesIn(reading, 'me', sentence).filter((cue) => SELF.has(tokens[cue.from]?.norm ?? ''));
  for (const and of ands) {
    const you = yous.find((cue) => isBeside(reading, cue.to, and.from));
    const me = mes.find((cue) => isBeside(reading, and.to, cue.from));
    const other = mes.find((cue) => isBeside(reading, cue.to, and.from));
    const back = yous.find((cue) => isBeside(reading, and.to, cue.from));
    if (you !== undefined && me !== undefined)
      found.push({ ...span(you, me), strong: true, pair: true, topic: null });
    else if (other !== undefined && back !== undefined)
      found.push({ ...span(other, back), strong: true, pair: true, topic: null });
    const mine = cuesIn(reading, 'mine', sentence).find((cue) => cue.from === and.to);
    const your = cuesIn(reading, 'your', sentence).find(
      (cue) => cue.to < and.from && and.from - cue.to < YOURS_AND_MINE,
    );
    if (mine !== undefined && your !== undefined)
      found.push({ ...span(your, mine), strong: true, pair: true, topic: null });
  }
  return found;
}

/** "We knitters", "KTH gang": people named by what they are alike in. */
function grouped(reading: Reading, sentence: Sentence, named: readonly Anchor[]): readonly SharedCue[] {
  if (named.length === 0) return NONE;
  const { tokens } = reading.analysis;
  const groups = cuesIn(reading, 'group', sentence);
  const we = cuesIn(reading, 'we', sentence).filter((cue) =>
    PRONOUNS.has(reading.analysis.tokens[cue.from]?.norm ?? ''),
  );
  return named.flatMap((anchor): readonly SharedCue[] => {
    if (anchor.entries.every((entry) => entry.field === 'person')) return [];
    if (isFellowWord(reading, anchor)) return [pairCue(anchor.from, anchor.from, null)];
    const cue =
      groups.find((one) => one.from === anchor.to && !breaksPhrase(tokens[one.from]?.gap ?? '')) ??
      we.find((one) => isFirst(sentence, one) && isJustBefore(reading, one, anchor));
    // "Trying to meet security people here"
    if (isHoped(reading, { from: chunkOf(sentence, anchor).from, to: anchor.from })) return [];
    return cue === undefined ? [] : [{ ...stretch(cue), strong: true, pair: false, topic: null }];
  });
}

const LEAD_WORDS = 2;

/** "Helpen wij boeren vooruit" begins with something else. */
function isFirst(sentence: Sentence, cue: Stretch): boolean {
  return cue.from - chunkOf(sentence, cue).from < LEAD_WORDS;
}

/** "Mitbergsteiger", "medezeiler": one word says both. */
export function isFellowWord(reading: Reading, anchor: Stretch): boolean {
  const word = reading.analysis.tokens[anchor.from]?.norm ?? '';
  const rest = /^(?:mit|mede)(\p{L}{5,})$/u.exec(word)?.[1];
  return anchor.to - anchor.from === 1 && rest !== undefined && compoundPart(stem(rest)).length > 0;
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'we us wij ons wir uns nous noi nos nosotros nosotras'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set('los las les the i gli le os as'.split(' '));

function isJustBefore(reading: Reading, cue: Cue, anchor: Stretch): boolean {
  const between = reading.analysis.tokens.slice(cue.to, anchor.from);
  const noun = reading.analysis.tokens[anchor.from];
  const people = /(s|er|i|e|en)$/u.test(noun?.norm ?? '');
  return (
    people &&
    between.length <= 1 &&
    between.every((token) => ARTICLES.has(token.norm)) &&
    cue.to <= anchor.from
  );
}

/** Next to each other, or with only a "too" between. */
function isBeside(reading: Reading, from: number, to: number): boolean {
  if (from > to || to - from > BESIDE) return false;
  return to === from || reading.cues.some((cue) => cue.role === 'too' && cue.from === from && cue.to === to);
}
