import { type Analysis, isDistinctive } from './analysis.ts';
import type { Domain } from './concept.ts';
import { firstStep } from './lexicon.ts';
import type { Entry } from './profile-index.ts';
import { isTypo, sameStem } from './similar.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord, isGeneric } from './words.ts';

/** Neighbouring words that all belong to one entry of the profile. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** How many different telling words of the entry it has. */
  readonly hits: number;
  readonly words: readonly string[];
}

const TITLES: ReadonlySet<string> = new Set(
  'dr mr mrs ms miss prof professor frau herr mevrouw meneer mme monsieur madame senor senora don dona dott dottor dottoressa sig signora sr sra doutora'.split(
    ' ',
  ),
);
const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  'university universitat universitaet universiteit universite universidad universidade universita uni univ'.split(
    ' ',
  ),
);
/** "Salford uni" is what people say of the University of Salford. */
const SHORT_FORMS: ReadonlySet<string> = new Set(['uni', 'univ']);
const SCHOOL_KINDS: ReadonlySet<string> = new Set([
  ...SCHOOL_WORDS,
  ...'college school business institute institut instituto hochschule akademie academy academie escuela escola ecole scuola technology studies catalunya'.split(
    ' ',
  ),
]);
const TOPIC_DOMAINS: ReadonlySet<Domain> = new Set<Domain>(['trade', 'tech', 'work', 'leisure']);
const SHORTEST_NAME_WORD = 4;
const SHORTEST_ACRONYM = 3;
const SCHOOL_REACH = 4;
const LONG_NAME = 8;
const MOST_OF_IT = 0.6;

/** Whether these words are enough to mean that entry, by what kind of name it is. */
export function acceptsRun(analysis: Analysis, run: Run, entry: Entry): boolean {
  switch (entry.field) {
    case 'person':
      return acceptsPerson(analysis, run, entry);
    case 'school':
      return acceptsSchool(analysis, run, entry);
    case 'employer':
    case 'community':
    case 'event':
      return acceptsName(analysis, run, entry);
    case 'place':
      if (beginsLongerName(analysis, run) || isInSchoolName(analysis, run.from)) return false;
      return (
        analysis.tokens[run.from]?.norm === entry.analysis.tokens[0]?.norm || run.hits === entry.hard.size
      );
    case 'post':
      return run.words.some((word) => word.length >= SHORTEST_NAME_WORD && entry.hard.has(word));
    case 'title':
    case 'headline':
    case 'degree':
    case 'skill':
    case 'interest':
      return acceptsTopic(analysis, run, entry);
  }
}

/** A first name alone will do while no other family name follows; a family name alone needs "Dr" or "Frau" before it. */
function acceptsPerson(analysis: Analysis, run: Run, entry: Entry): boolean {
  const names = entry.analysis.stems;
  const first = run.words[0] ?? '';
  const token = analysis.tokens[run.from];
  if (token === undefined || !isSpelledAlike(analysis, run, entry)) return false;
  if (run.hits >= 2) return run.words.includes(names[names.length - 1] ?? '') || run.hits >= names.length - 1;
  if (!token.capital) return false;
  const next = analysis.tokens[run.to];
  const before = analysis.tokens[run.from - 1];
  if (first === names[0])
    return next === undefined || !next.capital || next.gap !== ' ' || isInitial(next, entry);
  return before !== undefined && TITLES.has(before.norm);
}

/** "Paola Neri" is not "Paolo Neri": names have no endings that only inflect. */
function isSpelledAlike(analysis: Analysis, run: Run, entry: Entry): boolean {
  return analysis.tokens
    .slice(run.from, run.to)
    .every((token) =>
      entry.analysis.tokens.some(
        (own) => own.norm === token.norm || isTypo(own.norm, token.norm) || token.norm === `${own.norm}s`,
      ),
    );
}

/** "Olufemi B.": the letter is that of the family name. */
function isInitial(token: Token, entry: Entry): boolean {
  return token.norm.length === 1 && entry.analysis.tokens.at(-1)?.norm.startsWith(token.norm) === true;
}

/** "Washington University" is not the "University of Washington", and half a name is no school. */
function acceptsSchool(analysis: Analysis, run: Run, entry: Entry): boolean {
  const shouted = run.words.length === 1 && analysis.tokens[run.from]?.upper === true;
  if (shouted) return true;
  const next = analysis.tokens[run.to];
  const inner = run.words.findIndex((_, at) => SCHOOL_WORDS.has(analysis.tokens[run.from + at]?.norm ?? ''));
  const ownFirst = SCHOOL_WORDS.has(entry.analysis.tokens[0]?.norm ?? '');
  const otherOrder =
    inner > 0 ||
    (next !== undefined && next.gap === ' ' && SCHOOL_WORDS.has(next.norm) && !SHORT_FORMS.has(next.norm));
  if (ownFirst && otherOrder && entry.analysis.tokens[0]?.norm === 'university') return false;
  if (!ownFirst && inner === 0 && entry.analysis.tokens.some((token) => token.norm === 'university'))
    return false;
  if (isOtherName(analysis, run, entry) || isOtherSort(analysis, run, entry)) return false;
  if (isProperPart(analysis, run, entry)) return true;
  return run.hits >= MOST_OF_IT * entry.hard.size && (!isTown(analysis, run) || hasSchoolWord(analysis, run));
}

/** Schools of a sort of which a town has one beside its university. */
const SCHOOL_SORTS: ReadonlySet<string> = new Set(
  'hochschule fachhochschule hogeschool fh th tu haw iut'.split(' '),
);

/** "Hochschule Bremen", "the TU in Graz": the town is a part of the school's name. */
export function isInSchoolName({ tokens }: Analysis, town: number): boolean {
  const at = tokens[town - 1]?.norm === 'in' ? town - 2 : town - 1;
  const sort = tokens[at];
  const joined = tokens.slice(at + 1, town + 1).every((token) => token.gap === ' ');
  return joined && sort?.capital === true && SCHOOL_SORTS.has(sort.norm) && tokens[town]?.capital === true;
}

const SORT_REACH = 3;

/** "Universidad Politécnica de Murcia" is not the "Universidad de Murcia": a word of its own tells which of them it is. */
export function isOtherSort(analysis: Analysis, run: Pick<Run, 'from'>, entry: Entry): boolean {
  const { tokens } = analysis;
  let at = run.from - 1;
  while (at > run.from - SORT_REACH && isFunctionWord(tokens[at]?.norm ?? '')) at -= 1;
  const sort = tokens[at];
  const own = entry.analysis.tokens.some((token) => token.norm === sort?.norm);
  if (sort === undefined || own || !sort.capital || sort.gap !== ' ' || SCHOOL_KINDS.has(sort.norm))
    return false;
  return SCHOOL_WORDS.has(tokens[at - 1]?.norm ?? '');
}

/** "Trinity", "Erasmus": the one word of a school's name that is neither its kind nor its town. */
function isProperPart(analysis: Analysis, run: Run, entry: Entry): boolean {
  const token = analysis.tokens[run.from];
  const next = analysis.tokens[run.to];
  if (run.words.length > 1 || token?.capital !== true || token.norm.length < SHORTEST_NAME_WORD) return false;
  if (isTown(analysis, run) || (next?.gap === ' ' && next.capital && !next.upper)) return false;
  const proper = entry.analysis.tokens.filter(
    (own, at) =>
      !isFunctionWord(own.norm) && !SCHOOL_KINDS.has(own.norm) && !isTownName(entry.analysis.stems[at] ?? ''),
  );
  return proper.length === 1 && proper[0]?.norm === token.norm;
}

function isTownName(stemmed: string): boolean {
  return firstStep(stemmed)?.meanings.some((meaning) => meaning.concept.domain === 'place') === true;
}

/** A town alone is not the university there. */
function isTown(analysis: Analysis, run: Run): boolean {
  return analysis.mentions.some(
    (mention) =>
      mention.from <= run.from &&
      mention.to >= run.to &&
      mention.meanings.some((meaning) => meaning.concept.domain === 'place'),
  );
}

/** "Rennes-le-Château", "Bristol Myers": a town's name that only begins another name. */
function beginsLongerName(analysis: Analysis, run: Run): boolean {
  const next = analysis.tokens[run.to];
  const first = analysis.tokens[run.from];
  if (next === undefined || first?.capital !== true) return false;
  if (next.gap === '-') return next.norm !== 'based' && (next.capital || isFunctionWord(next.norm));
  const plain = next.upper || isFunctionWord(next.norm) || isGeneric(analysis.stems[run.to] ?? '');
  return next.gap === ' ' && next.capital && !plain && !analysis.mentions.some((one) => one.from === run.to);
}

function hasSchoolWord(analysis: Analysis, run: Run): boolean {
  return analysis.tokens
    .slice(Math.max(0, run.from - SCHOOL_REACH), run.to + SCHOOL_REACH)
    .some(
      (token) =>
        SCHOOL_WORDS.has(token.norm) ||
        /^(alum|grad|absolvent|laureat|egresad|formad|phd|studi|student|study|estud|etud|diplom|msc|mba|bsc|degree|class|kommiliton|promo|afgestud|gestud|master)/.test(
          token.norm,
        ),
    );
}

/** One word of a longer name, with a capitalised word beside it that the entry lacks: "Royal Astronomical Society". */
function isOtherName(analysis: Analysis, run: Run, entry: Entry): boolean {
  const next = analysis.tokens[run.to];
  if (run.words.length > 1 || next === undefined || next.gap !== ' ' || !next.capital) return false;
  return (
    entry.analysis.tokens.length > 1 &&
    !entry.stems.has(analysis.stems[run.to] ?? '') &&
    !SCHOOL_WORDS.has(next.norm)
  );
}

/** The name from its first telling word on; a lone everyday word must be written as the profile writes it. */
function acceptsName(analysis: Analysis, run: Run, entry: Entry): boolean {
  const token = analysis.tokens[run.from];
  const own = entry.analysis.tokens.find((_, at) => entry.analysis.stems[at] === run.words[0]);
  if (token === undefined || own === undefined || isOtherName(analysis, run, entry)) return false;
  if (run.words.length >= 2 && run.hits >= 2) return true;
  if (own.upper && !token.upper) return false;
  const telling = entry.analysis.stems.filter((word, at) => {
    const other = entry.analysis.tokens[at];
    return other !== undefined && isDistinctive(other, word) && !isTownAt(entry, at);
  });
  const acronym = own.upper && token.upper && own.norm.length >= SHORTEST_ACRONYM;
  if (telling[0] !== run.words[0]) return (acronym || entry.hard.size === 1) && own.norm === token.norm;
  if (telling.length === 1 && entry.hard.size <= 2)
    return own.norm === token.norm || isTypo(own.norm, token.norm) || isInflected(own, token);
  if (entry.field !== 'employer' && (!token.upper || isKnownTopic(analysis, run))) return false;
  return token.capital && (token.upper || token.norm.length >= SHORTEST_NAME_WORD);
}

/** "CFO" alone is the job, not the "CFO Forum". */
function isKnownTopic(analysis: Analysis, run: Run): boolean {
  return analysis.mentions.some(
    (mention) =>
      mention.from <= run.from &&
      mention.to >= run.to &&
      mention.meanings.some((one) => TOPIC_DOMAINS.has(one.concept.domain)),
  );
}

function isTownAt(entry: Entry, at: number): boolean {
  return entry.analysis.mentions.some(
    (mention) =>
      mention.from <= at && at < mention.to && mention.meanings.some((one) => one.concept.domain === 'place'),
  );
}

/** "Alpenvereinler": a long name may take an ending. */
function isInflected(own: Token, token: Token): boolean {
  return own.norm.length >= LONG_NAME && sameStem(own.norm, token.norm);
}

function acceptsTopic(analysis: Analysis, run: Run, entry: Entry): boolean {
  const token = analysis.tokens[run.from];
  const own = entry.analysis.tokens.find((_, at) => entry.analysis.stems[at] === run.words[0]);
  if (token === undefined || own === undefined) return false;
  if (own.upper && own.norm.length <= 4 && !token.upper && run.words.length === 1) return false;
  return run.hits > 0;
}
