import type { Analysis } from './analysis.ts';
import { firstStep } from './lexicon.ts';
import type { Entry } from './profile-index.ts';
import type { Run } from './run.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './words.ts';

const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  'university universitat universitaet universiteit universite universidad universidade universita uni univ'.split(
    ' ',
  ),
);

/** "Salford uni" is what people say of the University of Salford. */
const SHORT_FORMS: ReadonlySet<string> = new Set(['uni', 'univ']);

const SCHOOL_KINDS: ReadonlySet<string> = new Set([
  ...SCHOOL_WORDS,
  ...'college school business institute institut instituto hochschule fachhochschule hogeschool akademie academy academie escuela escola ecole scuola lycee lyceum gymnasium polytechnic polytechnique politecnico technology studies catalunya'.split(
    ' ',
  ),
]);

const SCHOOL_REACH = 4;
const SHORTEST_PROPER = 4;

const MOST_OF_IT = 0.6;

/** "Washington University" is not the "University of Washington", and half a name is no school. */
export function acceptsSchool(analysis: Analysis, run: Run, entry: Entry): boolean {
  const shouted = run.words.length === 1 && analysis.tokens[run.from]?.upper === true;
  if (shouted) return !isOtherBranch(analysis, run.to, entry);
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
  const town = isTown(analysis, run) || (run.words.length === 1 && isCalledAfterTown(entry));
  return run.hits >= MOST_OF_IT * entry.hard.size && (!town || isSaidOfSchool(analysis, run));
}

const TOWN_LEADS: ReadonlySet<string> = new Set('of de di do da van von zu'.split(' '));

/** "University of York", "Universiteit Leiden": what is left of such a name is where it stands; "Emory University" is not. */
function isCalledAfterTown({ analysis: { tokens } }: Entry): boolean {
  const at = tokens.findIndex((token) => SCHOOL_WORDS.has(token.norm));
  const rest = at < 0 ? [] : tokens.slice(at + 1);
  const led = TOWN_LEADS.has(rest[0]?.norm ?? '');
  return at >= 0 && (led ? rest.length === 2 : rest.length === 1 && tokens[at]?.norm !== 'university');
}

const AT_SCHOOL: ReadonlySet<string> = new Set('at to an aan op'.split(' '));

/** "At York", "my York degree" */
function isSaidOfSchool(analysis: Analysis, run: Run): boolean {
  return AT_SCHOOL.has(analysis.tokens[run.from - 1]?.norm ?? '') || hasSchoolWord(analysis, run);
}

const BRANCH_LEADS: ReadonlySet<string> = new Set('de di du da do of van von'.split(' '));

/** "INSA Toulouse" and "IIT Bombay" are not the "INSA Lyon" and the "IIT Madras", nor "UT Austin" the UT in Knoxville. */
export function isOtherBranch(analysis: Analysis, to: number, entry: Entry): boolean {
  const at = BRANCH_LEADS.has(analysis.tokens[to]?.norm ?? '') ? to + 1 : to;
  const next = analysis.tokens[at];
  if (next === undefined || !next.capital || !/^[ -]$/u.test(next.gap) || entry.analysis.tokens.length < 2)
    return false;
  if (entry.stems.has(analysis.stems[at] ?? '')) return false;
  return analysis.mentions.some(
    ({ from, to: end, meanings }) =>
      (from === at && meanings.some((meaning) => meaning.concept.domain === 'place')) ||
      (from < to && end > at && meanings.some((meaning) => meaning.concept.domain === 'school')),
  );
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

function isSchoolWord(token: Token): boolean {
  return SCHOOL_WORDS.has(token.norm);
}

/** "Uni Graz" is not the "TU Graz", nor "Università di Torino" the "Politecnico di Torino"; "Universidad Politécnica de Murcia" is not the "Universidad de Murcia": a word of its own tells which of them it is. */
export function isOtherSort(analysis: Analysis, run: Pick<Run, 'from'>, entry: Entry): boolean {
  const { tokens } = analysis;
  let at = run.from - 1;
  while (at > run.from - SORT_REACH && isFunctionWord(tokens[at]?.norm ?? '')) at -= 1;
  const sort = tokens[at];
  const own = entry.analysis.tokens.some((token) => token.norm === sort?.norm);
  if (SCHOOL_WORDS.has(sort?.norm ?? '')) return !entry.analysis.tokens.some(isSchoolWord);
  if (sort === undefined || own || !sort.capital || sort.gap !== ' ' || SCHOOL_KINDS.has(sort.norm))
    return false;
  return SCHOOL_WORDS.has(tokens[at - 1]?.norm ?? '');
}

/** "Trinity", "Erasmus": the one word of a school's name that is neither its kind nor its town. */
function isProperPart(analysis: Analysis, run: Run, entry: Entry): boolean {
  const token = analysis.tokens[run.from];
  const next = analysis.tokens[run.to];
  if (run.words.length > 1 || token?.capital !== true || token.norm.length < SHORTEST_PROPER) return false;
  if (isTown(analysis, run) || isCalledAfterTown(entry)) return false;
  if (next?.gap === ' ' && next.capital && !next.upper) return false;
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
export function isOtherName(analysis: Analysis, run: Run, entry: Entry): boolean {
  const next = analysis.tokens[run.to];
  if (run.words.length > 1 || next === undefined || next.gap !== ' ' || !next.capital) return false;
  return (
    entry.analysis.tokens.length > 1 &&
    !entry.stems.has(analysis.stems[run.to] ?? '') &&
    !SCHOOL_WORDS.has(next.norm)
  );
}
