import type { CommonGround, CommonGroundKind } from '../../requests/index.ts';
import { isDistinctive, wordsOf } from '../topics/analysis.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { CardPart } from '../topics/card.ts';
import type { Mention } from '../topics/mentions.ts';
import type { Entry, EntryField } from '../topics/profile-index.ts';
import { sameDoing, sameStem } from '../topics/similar.ts';
import { isFunctionWord } from '../topics/words.ts';
import { isOffer } from './offer.ts';
import { isTargetGroup } from './target-group.ts';

/** Where to look first, and what a find there is called. */
const KINDS: readonly (readonly [EntryField, CommonGroundKind])[] = [
  ['person', 'people'],
  ['school', 'school'],
  ['employer', 'employer'],
  ['community', 'community'],
  ['event', 'event'],
  ['place', 'place'],
  ['skill', 'topic'],
  ['interest', 'topic'],
  ['title', 'industry'],
  ['headline', 'topic'],
  ['post', 'topic'],
  ['degree', 'topic'],
];

/** A job title on the card is held against job titles before anything else. */
const TRADE_FIRST: typeof KINDS = [['title', 'industry'], ['headline', 'industry'], ...KINDS];

/** Fields whose whole entry names the thing; of the others only the words that match are shown. */
const WHOLE: ReadonlySet<EntryField> = new Set<EntryField>([
  'person',
  'school',
  'employer',
  'community',
  'event',
  'place',
  'skill',
  'interest',
  'post',
]);
const NAMES: ReadonlySet<EntryField> = new Set<EntryField>([
  'person',
  'school',
  'employer',
  'community',
  'event',
  'place',
]);
/** Kinds that one word of an offer can still mean; a topic or a firm would more likely be what is for sale. */
const MEANT: ReadonlySet<CommonGroundKind> = new Set<CommonGroundKind>(['people', 'school', 'industry']);
const LONG_WORD = 7;

/** What this part of the card and the profile have in common there, or null. */
export function sharedBy(part: CardPart, anchor: Anchor): CommonGround | null {
  if (anchor.entries.length === 0) return null;
  const trade = anchor.concepts.some((concept) => concept.domain === 'trade');
  const said = wordsOf(part.analysis, anchor.from, anchor.to);
  for (const [field, kind] of trade ? TRADE_FIRST : KINDS) {
    const fitting = anchor.entries.filter((one) => one.field === field && counts(part, anchor, one));
    const entry = fitting.find((one) => one.text.toLowerCase() === said.toLowerCase()) ?? fitting[0];
    if (entry === undefined) continue;
    const sort = isWholeTitle(part, anchor, entry) ? 'industry' : sortOf(kind, anchor, entry);
    if (part.where === 'headline' && isTargetGroup(part.analysis, anchor, trade ? 'industry' : sort))
      return null;
    const lone = anchor.to - anchor.from === 1 && !MEANT.has(sort);
    if (part.where === 'headline' && lone && isOffer(part.analysis)) return null;
    const yours = yoursOf(anchor, entry, said);
    return { topic: yours, kind: sort, theirs: said, yours };
  }
  return null;
}

/** The whole of a job title, which need not be a trade that is known. */
function isWholeTitle(part: CardPart, anchor: Anchor, entry: Entry): boolean {
  const said = part.analysis.stems.slice(anchor.from, anchor.to);
  return (
    entry.field === 'title' &&
    entry.hard.size > 0 &&
    [...entry.hard].every((word) => said.some((own) => sameStem(own, word)))
  );
}

/** A trade is a trade wherever the profile says it; other words of a job title are topics. */
function sortOf(kind: CommonGroundKind, anchor: Anchor, entry: Entry): CommonGroundKind {
  if (kind !== 'industry' && kind !== 'topic') return kind;
  const trade = anchor.concepts.some(
    (concept) => concept.domain === 'trade' && entry.concepts.has(concept.id),
  );
  return trade && entry.field !== 'skill' && entry.field !== 'interest' ? 'industry' : 'topic';
}

/** Enough to be no accident: a known concept on both sides, or telling words. */
function counts(part: CardPart, anchor: Anchor, entry: Entry): boolean {
  const { tokens, stems } = part.analysis;
  if (anchor.concepts.some((concept) => entry.concepts.has(concept.id))) return true;
  const telling = stems.slice(anchor.from, anchor.to).filter((word, at) => {
    const token = tokens[anchor.from + at];
    return token !== undefined && entry.stems.has(word) && isDistinctive(token, word);
  });
  const first = tokens[anchor.from];
  switch (entry.field) {
    case 'person':
      return part.where === 'shared-context' && anchor.to - anchor.from >= 2;
    case 'school':
    case 'employer':
    case 'community':
    case 'event':
      return first?.capital === true || entry.text === wordsOf(part.analysis, anchor.from, anchor.to);
    case 'place':
      return first?.capital === true;
    case 'post':
      return telling.length >= 2 || telling.some((word) => word.length >= LONG_WORD);
    case 'degree':
    case 'title':
    case 'headline':
      return (
        telling.length >= 2 ||
        telling.some((word) => word.length >= LONG_WORD && !isNameIn(entry, word)) ||
        (telling.length > 0 && anchor.to - anchor.from > 1 && coversAll(anchor, part, entry)) ||
        (isWholeTitle(part, anchor, entry) && (first?.norm.length ?? 0) >= LONG_WORD)
      );
    case 'skill':
    case 'interest':
      return telling.length >= 2 || coversAll(anchor, part, entry);
  }
}

/** All words of a skill or interest, not "machine" for "machine learning". */
function coversAll(anchor: Anchor, part: CardPart, entry: Entry): boolean {
  const said = part.analysis.stems.slice(anchor.from, anchor.to);
  return entry.analysis.tokens.every((token, at) => {
    const word = entry.analysis.stems[at] ?? '';
    return isFunctionWord(token.norm) || said.some((own) => sameStem(own, word) || sameDoing(own, word));
  });
}

function sayIn(entry: Entry, mention: Mention): string {
  return wordsOf(entry.analysis, mention.from, mention.to).toLowerCase();
}

/** A capitalised word inside a title is a firm or a town, which have lists of their own. */
function isNameIn(entry: Entry, word: string): boolean {
  const at = entry.analysis.stems.indexOf(word);
  return at > 0 && entry.analysis.tokens[at]?.capital === true;
}

/** The reader's words for it: the very same ones where the profile has them anywhere ("NICU"). */
function yoursOf(anchor: Anchor, entry: Entry, said: string): string {
  const same = anchor.entries.find(
    (one) =>
      !NAMES.has(entry.field) &&
      one.analysis.mentions.some((mention) => sayIn(one, mention) === said.toLowerCase()),
  );
  if (same !== undefined && !entry.text.toLowerCase().includes(said.toLowerCase())) return said;
  if (WHOLE.has(entry.field)) return entry.text;
  const mention = entry.analysis.mentions.find((one) =>
    one.meanings.some((meaning) => anchor.concepts.some((concept) => concept.id === meaning.concept.id)),
  );
  return mention === undefined ? entry.text : wordsOf(entry.analysis, mention.from, mention.to);
}
