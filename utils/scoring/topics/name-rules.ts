import { type Analysis, isDistinctive } from './analysis.ts';
import type { Domain } from './concept.ts';
import type { Entry } from './profile-index.ts';
import type { Run } from './run.ts';
import { acceptsSchool, isInSchoolName, isOtherBranch, isOtherName } from './school-rules.ts';
import { isTypo, sameStem } from './similar.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord, isGeneric } from './words.ts';

const TITLES: ReadonlySet<string> = new Set(
  'dr mr mrs ms miss prof professor frau herr mevrouw meneer mme monsieur madame senor senora don dona dott dottor dottoressa sig signora sr sra doutora'.split(
    ' ',
  ),
);

const TOPIC_DOMAINS: ReadonlySet<Domain> = new Set<Domain>(['trade', 'tech', 'work', 'leisure']);
const SHORTEST_NAME_WORD = 4;
const SHORTEST_ACRONYM = 3;
const LONG_NAME = 8;

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

/** "Rennes-le-Château", "Bristol Myers": a town's name that only begins another name. */
function beginsLongerName(analysis: Analysis, run: Run): boolean {
  const next = analysis.tokens[run.to];
  const first = analysis.tokens[run.from];
  if (next === undefined || first?.capital !== true) return false;
  if (next.gap === '-') return next.norm !== 'based' && (next.capital || isFunctionWord(next.norm));
  const plain = next.upper || isFunctionWord(next.norm) || isGeneric(analysis.stems[run.to] ?? '');
  return next.gap === ' ' && next.capital && !plain && !analysis.mentions.some((one) => one.from === run.to);
}

/** The name from its first telling word on; a lone everyday word must be written as the profile writes it. */
function acceptsName(analysis: Analysis, run: Run, entry: Entry): boolean {
  const token = analysis.tokens[run.from];
  const own = entry.analysis.tokens.find((_, at) => entry.analysis.stems[at] === run.words[0]);
  if (token === undefined || own === undefined || isOtherName(analysis, run, entry)) return false;
  if (run.words.length === 1 && isOtherBranch(analysis, run.to, entry)) return false;
  if (entry.field === 'event' && isAfterOtherName(analysis, run, entry)) return false;
  if (run.words.length >= 2 && run.hits >= 2)
    return !isOfAnother(analysis, run, entry) && !goesOn(analysis, run, entry);
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

const OF: ReadonlySet<string> = new Set('of for de du des da do di della dell fur der voor van'.split(' '));

/** "Royal Society of Tropical Medicine" is not the "Royal Statistical Society", two words of which it has: it goes on otherwise. */
function isOfAnother(analysis: Analysis, run: Run, entry: Entry): boolean {
  const next = analysis.tokens[run.to + 1];
  if (run.hits >= entry.hard.size || !OF.has(analysis.tokens[run.to]?.norm ?? '')) return false;
  return next?.capital === true && next.gap === ' ' && !entry.stems.has(analysis.stems[run.to + 1] ?? '');
}

/** "Green Bay Symphony" is not the "Rotary Club of Green Bay". */
function goesOn(analysis: Analysis, run: Run, entry: Entry): boolean {
  const next = analysis.tokens[run.to];
  if (run.hits >= entry.hard.size || next?.capital !== true || next.upper || next.gap !== ' ') return false;
  const stemmed = analysis.stems[run.to] ?? '';
  if (entry.analysis.stems[0] === run.words[0] || isFunctionWord(next.norm) || isGeneric(stemmed))
    return false;
  return !entry.stems.has(stemmed) && !analysis.mentions.some(({ from }) => from === run.to);
}

/** "Dutch Design Week" is not the "Milano Design Week". */
function isAfterOtherName(analysis: Analysis, run: Run, entry: Entry): boolean {
  const before = analysis.tokens[run.from - 1];
  const stemmed = analysis.stems[run.from - 1] ?? '';
  if (before?.capital !== true || analysis.tokens[run.from]?.gap !== ' ' || run.from < 2) return false;
  if (isFunctionWord(before.norm) || isGeneric(stemmed) || entry.stems.has(stemmed)) return false;
  return entry.analysis.stems[0] !== run.words[0] && entry.analysis.tokens[0]?.capital === true;
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
