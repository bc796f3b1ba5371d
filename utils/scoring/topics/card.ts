import type { Evidence, Sender } from '../../requests/index.ts';
import { type Analysis, analyse, isDistinctive, wordsOf } from './analysis.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import type { Domain } from './concept.ts';
import { breaksPhrase, isBlocked } from './mentions.ts';
import type { Entry, EntryField, ProfileIndex } from './profile-index.ts';
import { isInShopName } from './shop-names.ts';
import { isTypo, sameDoing, sameStem } from './similar.ts';
import { tokenize } from './tokens.ts';
import { isGeneric } from './words.ts';

/** One line of the sender's card, read against the profile. */
export interface CardPart {
  readonly where: 'headline' | 'shared-context';
  readonly analysis: Analysis;
  readonly anchors: readonly Anchor[];
}

const PLACE_LEADS: ReadonlySet<string> = new Set(
  'in from at near around based a en em de di da du aus uit te bei bij nach op of no na pres nei van von'.split(
    ' ',
  ),
);

/** UTF-16 units; the network allows 220. */
const LONGEST_LINE = 600;

/** One request asks for its card twice, for what is in common and for the claims, and then comes another one. */
let last: {
  readonly sender: Sender;
  readonly index: ProfileIndex;
  readonly parts: readonly CardPart[];
} | null = null;

/** The card's lines with everything in them that is named soundly. */
export function readCard(sender: Sender, index: ProfileIndex): readonly CardPart[] {
  if (last?.sender === sender && last.index === index) return last.parts;
  const parts = readParts(sender, index);
  last = { sender, index, parts };
  return parts;
}

function readParts(sender: Sender, index: ProfileIndex): readonly CardPart[] {
  const parts: CardPart[] = [];
  if (sender.headline !== null)
    parts.push(readPart('headline', sender.headline.slice(0, LONGEST_LINE), index));
  if (sender.sharedContext !== null)
    parts.push(readPart('shared-context', sender.sharedContext.slice(0, LONGEST_LINE), index));
  return parts;
}

function readPart(where: CardPart['where'], text: string, index: ProfileIndex): CardPart {
  const analysis = analyse(text);
  const anchors = findAnchors(analysis, index);
  const sound = anchors
    .filter((anchor) => !anchor.entries.some((entry) => isElsewhere(anchor, entry, analysis)))
    .filter(
      (anchor) =>
        hasCompany(anchor, anchors, analysis) &&
        (where === 'shared-context' || standsAsPlace(anchor, analysis)),
    )
    .map((anchor) => withSoundEntries(anchor, anchors, analysis, where));
  return { where, analysis, anchors: sound };
}

/** An everyday word ("Java", "Go") is a tool only next to other tools and trades, or alone in a list of names. */
function hasCompany(anchor: Anchor, all: readonly Anchor[], analysis: Analysis): boolean {
  if (!anchor.ambiguous) return true;
  const kin = all.some(
    (other) =>
      other !== anchor &&
      other.concepts.some((concept) => concept.domain === 'tech' || concept.id.includes('engineer')),
  );
  return kin || (startsSegment(analysis, anchor.from) && endsSegment(analysis, anchor.to));
}

const NAME_FIELDS: ReadonlySet<EntryField> = new Set<EntryField>([
  'employer',
  'school',
  'community',
  'event',
]);

/** A name counts as the profile writes it: "Shelter" is not a "bus shelter", "Ferrero Rocher" is not an employer. */
function withSoundEntries(
  anchor: Anchor,
  all: readonly Anchor[],
  analysis: Analysis,
  where: CardPart['where'],
): Anchor {
  const entries = anchor.entries.filter((entry) => {
    const sameConcept = anchor.concepts.some((concept) => entry.concepts.has(concept.id));
    if (!NAME_FIELDS.has(entry.field)) return sameConcept || !isEverydayIn(anchor, entry, analysis);
    if (sameConcept) return entry.field !== 'employer' || !beginsOtherName(anchor, all, entry, analysis);
    if (beginsOtherName(anchor, all, entry, analysis)) return false;
    const words = analysis.tokens.slice(anchor.from, anchor.to);
    const same = words.some((word) =>
      entry.analysis.tokens.some(
        (own) =>
          own.norm === word.norm &&
          own.capital === word.capital &&
          (own.upper || !word.upper || word.norm.length > 4),
      ),
    );
    const spelled = words.some((word) => word.upper && entry.initials.includes(word.norm));
    const led =
      EMPLOYER_LEADS.has(analysis.tokens[anchor.from - 1]?.norm ?? '') && words.every((word) => !word.upper);
    if (!same && !spelled && !(led && entry.field === 'employer')) return false;
    return (
      entry.field !== 'employer' || where === 'shared-context' || standsAsEmployer(anchor, all, analysis)
    );
  });
  return { ...anchor, entries };
}

/** Rests on nothing but a word of everyday use: "tableaux" for Tableau, "excel" for Excel. */
function isEverydayIn(anchor: Anchor, entry: Entry, analysis: Analysis): boolean {
  const words = analysis.stems.slice(anchor.from, anchor.to);
  return words.every((word) => [...entry.everyday].some((own) => sameStem(own, word)));
}

/** "Siemens Gamesa" is not Siemens, nor "Endeavor Air" Endeavor: another capitalised word follows that is no job and no place. */
function beginsOtherName(anchor: Anchor, all: readonly Anchor[], entry: Entry, analysis: Analysis): boolean {
  const next = analysis.tokens[anchor.to];
  if (next === undefined || next.gap !== ' ' || !next.capital || next.upper) return false;
  const word = analysis.stems[anchor.to] ?? '';
  const town = analysis.mentions.some(
    ({ from, meanings }) => from === anchor.to && meanings.some((one) => one.concept.domain === 'place'),
  );
  return (
    !town && !entry.stems.has(word) && !isGeneric(word) && !all.some((other) => other.from === anchor.to)
  );
}

/** Two schools of one name tell their towns in brackets: "Universidad de los Andes (Bogotá)" and "(Mérida)". */
function isElsewhere(anchor: Anchor, entry: Entry, analysis: Analysis): boolean {
  const own = entry.text.match(/\(([^)]+)\)/u)?.[1];
  const next = analysis.tokens[anchor.to];
  if (
    entry.field !== 'school' ||
    own === undefined ||
    next === undefined ||
    !/^\s*[(,]\s*$/u.test(next.gap) ||
    !next.capital
  )
    return false;
  return !tokenize(own).some((token) => analysis.tokens.some((other) => other.norm === token.norm));
}

/** After "at" or "ex", at the end of its part of the line, or before what somebody is there. */
function standsAsEmployer(anchor: Anchor, all: readonly Anchor[], analysis: Analysis): boolean {
  const before = analysis.tokens[anchor.from - 1];
  if (before !== undefined && EMPLOYER_LEADS.has(before.norm)) return true;
  if (endsSegment(analysis, anchor.to)) return true;
  const town = all.find(
    (other) => other.from === anchor.to && other.concepts.some((one) => one.domain === 'place'),
  );
  if (town !== undefined && endsSegment(analysis, town.to)) return true;
  if (ROLES.has(analysis.tokens[anchor.to]?.norm ?? '')) return true;
  const role = all.some(
    (other) => other.from === anchor.to && other.concepts.some((concept) => concept.domain === 'trade'),
  );
  return role || isGeneric(analysis.stems[anchor.to] ?? '');
}

/** What somebody is at a firm without its being a trade. */
const ROLES: ReadonlySet<string> = new Set(
  `apprentice intern trainee cadet fellow veteran alum alumnus alumna retiree pensioner employee graduate volunteer stagiair stagiaire vrijwilliger
  azubi praktikant praktikantin werkstudent werkstudentin rentner rentnerin apprenti apprentie retraite retraitee benevole becario becaria
  jubilado jubilada voluntario voluntaria estagiario estagiaria reformado reformada stagista tirocinante volontario volontaria`.split(
    /\s+/u,
  ),
);

/** A town on a card stands after "in" or "from", or closes a part of the line: "Savannah kittens" are no town. */
function standsAsPlace(anchor: Anchor, analysis: Analysis): boolean {
  const place =
    anchor.concepts.some((concept) => concept.domain === 'place') ||
    (anchor.entries.length > 0 && anchor.entries.every((entry) => entry.field === 'place'));
  if (!place) return true;
  const before = analysis.tokens[anchor.from - 1];
  const next = analysis.tokens[anchor.to];
  if (before !== undefined && PLACE_LEADS.has(before.norm))
    return next === undefined || !next.capital || endsSegment(analysis, anchor.to);
  return endsSegment(analysis, anchor.to) || next?.norm === 'based';
}

const EMPLOYER_LEADS: ReadonlySet<string> = new Set(
  'at ex former formerly for by with bei bij voor chez a en em na no in presso da de del ehemals fruher vroeger ancien ancienne antiguo antigo di der'.split(
    ' ',
  ),
);

function startsSegment(analysis: Analysis, at: number): boolean {
  return at === 0 || breaksPhrase(analysis.tokens[at]?.gap ?? '');
}

function endsSegment(analysis: Analysis, at: number): boolean {
  const next = analysis.tokens[at];
  return next === undefined || breaksPhrase(next.gap) || next.gap.includes('&');
}

/**
 * Where the card shows this topic: by concept or entry of the profile, else by its own telling words.
 * @param isName The topic is a proper name, so that capitals count.
 */
export function cardEvidence(
  parts: readonly CardPart[],
  anchor: Anchor | null,
  topic: Analysis,
  isName = false,
): Evidence | null {
  for (const part of parts) {
    const same =
      anchor === null
        ? undefined
        : part.anchors.find(
            (other) =>
              sameThing(anchor, other, isName) &&
              !(isName && isInShopName(part.analysis, other.from, other.to)),
          );
    if (same !== undefined) return { where: part.where, text: wordsOf(part.analysis, same.from, same.to) };
  }
  if (anchor?.ambiguous === true) return null;
  for (const part of parts) {
    const words = (isName ? sameRun(part, topic) : null) ?? sameWords(part, topic, isName);
    if (words !== null) return { where: part.where, text: words };
  }
  return null;
}

const LEAST_OF_A_RUN = 3;

/** "Club des Hôteliers de Verbier", word for word: a name, whatever else its words are. */
function sameRun({ analysis }: CardPart, { tokens }: Analysis): string | null {
  if (tokens.length < LEAST_OF_A_RUN) return null;
  const from = analysis.tokens.findIndex((_, at) =>
    tokens.every(({ norm }, step) => analysis.tokens[at + step]?.norm === norm),
  );
  return from < 0 ? null : wordsOf(analysis, from, from + tokens.length);
}

const SUBJECTS: ReadonlySet<EntryField> = new Set<EntryField>([
  'title',
  'headline',
  'skill',
  'interest',
  'post',
]);
const NAME_DOMAINS: ReadonlySet<Domain> = new Set<Domain>([
  'school',
  'employer',
  'event',
  'community',
  'place',
]);

function sameThing(left: Anchor, right: Anchor, isName: boolean): boolean {
  const telling = left.concepts.filter((concept) => !isName || NAME_DOMAINS.has(concept.domain));
  if (telling.some((concept) => right.concepts.some((other) => other.id === concept.id))) return true;
  // "Journaliste" is not the "Festival de journalisme".
  return left.entries.some(
    (entry) => right.entries.includes(entry) && !(isName && SUBJECTS.has(entry.field)),
  );
}

function isInBlocked(part: CardPart, at: number): boolean {
  return part.analysis.mentions.some(
    (mention) => mention.from <= at && mention.to > at && isBlocked(mention),
  );
}

function isSameWord(left: string, right: string): boolean {
  return sameStem(left, right) || isTypo(left, right) || sameDoing(left, right);
}

/** The part's words that say the topic again, capitals where the topic is a name. */
function sameWords(part: CardPart, topic: Analysis, isName: boolean): string | null {
  const telling = topic.tokens.flatMap((token, at) => {
    const stemmed = topic.stems[at] ?? '';
    return isDistinctive(token, stemmed) ? [{ token, stemmed }] : [];
  });
  if (telling.length === 0) return null;
  const places: number[] = [];
  for (const { token, stemmed } of telling) {
    const at = part.analysis.stems.findIndex((own, index) => {
      const word = part.analysis.tokens[index];
      if (word === undefined || isInBlocked(part, index) || !isSameWord(own, stemmed)) return false;
      if (token.upper && token.norm.length <= 5) return word.upper || telling.length > 1;
      return word.capital || !token.capital || (token.norm.length > 6 && !isName);
    });
    if (at < 0) return null;
    places.push(at);
  }
  const from = Math.min(...places);
  const to = Math.max(...places) + 1;
  if (isName && isInShopName(part.analysis, from, to)) return null;
  return to - from > telling.length + 3 ? null : wordsOf(part.analysis, from, to);
}
