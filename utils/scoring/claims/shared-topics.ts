import { wordsOf } from '../topics/analysis.ts';
import type { Anchor } from '../topics/anchors.ts';
import { cardEvidence } from '../topics/card.ts';
import type { EntryField } from '../topics/profile-index.ts';
import { isFunctionWord, isGeneric } from '../topics/words.ts';
import type { Draft } from './draft.ts';
import { findUnknownNames } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import type { SharedCue } from './shared-cues.ts';
import { byShortName } from './short-names.ts';
import { topicAnalysis } from './topic.ts';
import { chunkOf } from './widen.ts';

/** What a claim is about: known, or only named. */
export interface Topic extends Stretch {
  readonly anchor: Anchor | null;
}

const REACH = 6;
const TWIN_WORDS: ReadonlySet<string> = new Set('and en und et y e ed plus und als auch'.split(' '));
const FORMER: ReadonlySet<string> = new Set(
  'ex former formerly oud voormalig voormalige ehemalige ehemaliger ehemals ancien ancienne antiguo antigua antigo antiga'.split(
    ' ',
  ),
);
const INTO: ReadonlySet<string> = new Set(
  'at in from of for with a an the am m in op bij uit van voor bei aus von an am im zur vom ein eine chez a au aux de du des d la le en del al do da dos no na em di dell alla al dal della un une uno una um uma ex i l'.split(
    ' ',
  ),
);
const NAMED_ROLES = [
  'interest',
  'industry',
  'community',
  'school',
  'employer',
  'place',
  'event',
  'group',
] as const;

/** The things that a cue speaks of: in its own part of the sentence, else in the parts beside it, else anywhere there. */
export function topicsFor(
  reading: Reading,
  sentence: Sentence,
  cue: SharedCue,
  taken: readonly Draft[],
): readonly Topic[] {
  const free = reading.anchors.filter(
    (anchor) =>
      !taken.some((draft) => draft.topic !== null && overlaps(draft.topic, anchor)) &&
      !isWithin(anchor, cue) &&
      !isOwnName(reading, anchor),
  );
  for (const stretch of stretchesOf(reading, sentence, cue)) {
    const known = free.filter((anchor) => overlaps(anchor, stretch) && isWorthy(reading, anchor, cue.strong));
    const best = pick(known, cue);
    if (best !== null) return withTwins(reading, best, known);
    const trade = ownTrade(reading, stretch, cue);
    if (trade !== null) return [trade];
    const unknown = unknownTopic(reading, stretch, cue, taken);
    if (unknown !== null) return [{ ...unknown, anchor: byShortName(reading, unknown) }];
    if (!cue.strong) return [];
  }
  return [];
}

const FELLOW: ReadonlySet<string> = new Set(['fellow', 'mede']);

function stretchesOf(reading: Reading, sentence: Sentence, cue: Stretch): readonly Stretch[] {
  const chunk = chunkOf(sentence, cue);
  if (FELLOW.has(reading.analysis.tokens[cue.from]?.norm ?? ''))
    return [
      { from: cue.from, to: chunk.to },
      { from: cue.from, to: sentence.to },
    ];
  const at = sentence.chunks.findIndex((one) => one.from === chunk.from);
  const before = sentence.chunks[at - 1] ?? chunk;
  return [chunk, { from: before.from, to: chunk.to }, sentence];
}

function isWithin(anchor: Stretch, cue: Stretch): boolean {
  return anchor.from >= cue.from && anchor.to <= cue.to && cue.to - cue.from < 3;
}

function isOwnName(reading: Reading, anchor: Anchor): boolean {
  const words = reading.analysis.tokens.slice(anchor.from, anchor.to);
  return anchor.concepts.length === 0 && words.every((token) => reading.ownNames.has(token.norm));
}

/** Worth claiming: in the profile or on the card; by a strong cue any known concept will do. */
function isWorthy(reading: Reading, anchor: Anchor, strong: boolean): boolean {
  if (anchor.entries.length > 0) return anchor.entries.some((entry) => entry.field !== 'person');
  if (strong) return true;
  const around = { from: Math.max(0, anchor.from - REACH), to: anchor.to + REACH };
  return (
    cuesIn(reading, 'me', around).length > 0 ||
    cardEvidence(reading.card, anchor, topicAnalysis(reading, anchor)) !== null
  );
}

const FAINT: ReadonlySet<EntryField> = new Set<EntryField>(['degree', 'post']);

function pick(anchors: readonly Anchor[], cue: Stretch): Anchor | null {
  let best: Anchor | null = null;
  for (const anchor of anchors) {
    if (best === null || rank(anchor, cue) < rank(best, cue)) best = anchor;
  }
  return best;
}

/** Low is good: near the cue, in the profile, after the cue; a town, a degree or a word of a post only when there is nothing else. */
function rank(anchor: Anchor, cue: Stretch): number {
  const known = anchor.entries.length > 0 ? 3 : 0;
  const faint = anchor.entries.length > 0 && anchor.entries.every((entry) => FAINT.has(entry.field)) ? 3 : 0;
  const town = anchor.concepts.some((concept) => concept.domain === 'place') ? 2.5 : 0;
  return distance(anchor, cue) - known + faint + town - (anchor.from >= cue.to ? 0.5 : 0);
}

/** What is named in the same breath: "fado and azulejos". */
function withTwins(reading: Reading, first: Anchor, known: readonly Anchor[]): readonly Topic[] {
  const topics: Topic[] = [topicOf(reading, first)];
  for (const other of known) {
    if (topics.some((topic) => overlaps(topic, other))) continue;
    if (topics.some((topic) => areTwins(reading, topic, other))) topics.push(topicOf(reading, other));
  }
  return topics.sort((a, b) => a.from - b.from);
}

/** "Ex-Apple" is an employer even to somebody with an apple orchard. */
function topicOf(reading: Reading, anchor: Anchor): Topic {
  const before = reading.analysis.tokens[anchor.from - 1];
  const first = reading.analysis.tokens[anchor.from];
  const employer =
    anchor.entries.some((entry) => entry.field === 'employer' || entry.field === 'school') ||
    anchor.concepts.some((concept) => concept.domain === 'employer' || concept.domain === 'school');
  const foreign = !employer && first?.capital === true && before !== undefined && FORMER.has(before.norm);
  return { from: anchor.from, to: anchor.to, anchor: foreign ? null : anchor };
}

function areTwins(reading: Reading, left: Stretch, right: Stretch): boolean {
  const from = Math.min(left.to, right.to);
  const to = Math.max(left.from, right.from);
  const { tokens } = reading.analysis;
  if (to === from) return /^\s*[,&/+]\s*$/u.test(tokens[to]?.gap ?? '');
  return to - from === 1 && TWIN_WORDS.has(tokens[from]?.norm ?? '');
}

function unknownTopic(
  reading: Reading,
  stretch: Stretch,
  cue: SharedCue,
  taken: readonly Draft[],
): Stretch | null {
  const personal = cue.strong || cuesIn(reading, 'me', stretch).length > 0;
  if (!personal) return null;
  if (ECHOES.has(wordsOf(reading.analysis, cue.from, cue.to).toLowerCase())) return null;
  const isFree = (part: Stretch): boolean => !taken.some((draft) => overlaps(draft, part));
  const hinted = isHinted(reading, stretch, cue);
  const names = findUnknownNames(reading, stretch).filter(
    (name) => isFree(name) && !overlaps(name, cue) && (hinted || !isWhere(reading, name)),
  );
  const nearest = [...names].sort((a, b) => distance(a, cue) - distance(b, cue))[0];
  if (nearest !== undefined && (cue.strong || isOwnPlace(reading, stretch, nearest))) return nearest;
  if (!cue.strong || !allowsPlainWords(reading, stretch, cue)) return null;
  const interest = cuesIn(reading, 'interest', stretch).find((other) => distance(other, cue) <= REACH);
  const starts = [Math.max(interest?.to ?? cue.to, cue.to), cue.to];
  const after = cuesIn(reading, 'you', cue).length === 0 || interest !== undefined;
  for (const from of after ? starts : []) {
    const phrase = nounPhrase(reading, { from, to: stretch.to });
    if (phrase !== null && isFree(phrase) && isMeant(reading, stretch, cue, phrase)) return phrase;
  }
  const before = nounPhrase(reading, { from: Math.max(stretch.from, cue.from - REACH), to: cue.from });
  return before !== null && isFree(before) && isMeant(reading, stretch, cue, before) ? before : null;
}

/** They say that what stands before them holds for the sender too; what comes after is another thing. */
const ECHOES: ReadonlySet<string> = new Set([
  'same here',
  'same here too',
  'so am i',
  'so do i',
  'so did i',
  'so was i',
  'likewise',
  'ditto',
  'idem',
  'dito',
  'snap',
  'zelfde hier',
  'hier auch',
  'pareil ici',
  'lo mismo aqui',
  'igual aqui',
  'uguale qui',
]);
const IN: ReadonlySet<string> = new Set(['in', 'te']);

/** "You too in Camden": where the sender is or does it, and not what the two have in common. */
function isWhere(reading: Reading, name: Stretch): boolean {
  return !reading.romance && IN.has(reading.analysis.tokens[name.from - 1]?.norm ?? '');
}

const TRADE_REACH = 3;

/** "Fellow engineer", "we're both designers": too common a word to be a topic, yet the reader's own title has it. */
function ownTrade(reading: Reading, stretch: Stretch, cue: SharedCue): Topic | null {
  if (!cue.strong) return null;
  const { tokens, stems } = reading.analysis;
  for (let at = cue.to; at < stretch.to && at < cue.to + TRADE_REACH; at += 1) {
    const word = stems[at] ?? '';
    const token = tokens[at];
    if (token !== undefined && FORMER.has(token.norm)) return null;
    const trade = cuesIn(reading, 'industry', { from: at, to: at + 1 }).length > 0;
    if (token === undefined || !trade || isFunctionWord(token.norm) || !isGeneric(word)) continue;
    const entries = (reading.profile.byStem.get(word) ?? []).filter(
      (entry) => entry.field === 'title' || entry.field === 'headline',
    );
    if (entries.length > 0)
      return {
        from: at,
        to: at + 1,
        anchor: { from: at, to: at + 1, entries, concepts: [], ambiguous: false },
      };
  }
  return null;
}

/** "I studied at Emory too", "I'm a Trekkie too": the name tells where or what the sender is. */
function isOwnPlace(reading: Reading, stretch: Stretch, name: Stretch): boolean {
  const before = reading.analysis.tokens[name.from - 1]?.norm ?? '';
  return (
    INTO.has(before) ||
    NAMED_ROLES.some((role) => cuesIn(reading, role, stretch).some((cue) => distance(cue, name) <= 2))
  );
}

/** "Tell" and "sides" are no topics: an unheard-of word needs one beside it that tells the kind, or the card that says it too. */
function isMeant(reading: Reading, stretch: Stretch, cue: SharedCue, phrase: Stretch): boolean {
  return (
    isHinted(reading, stretch, cue) ||
    cardEvidence(reading.card, null, topicAnalysis(reading, phrase)) !== null
  );
}

function isHinted(reading: Reading, stretch: Stretch, cue: SharedCue): boolean {
  return NAMED_ROLES.some((role) => cuesIn(reading, role, stretch).some((other) => !overlaps(other, cue)));
}

/** Plain words are a topic only where the cue names the two, or a word beside tells the kind; "advisors like you" has neither. */
function allowsPlainWords(reading: Reading, stretch: Stretch, cue: SharedCue): boolean {
  if (isHinted(reading, stretch, cue)) return true;
  if (!cue.pair) return false;
  if (cuesIn(reading, 'you', cue).length === 0 || cuesIn(reading, 'me', cue).length > 0) return true;
  return cue.from === stretch.from || /[,;:]/u.test(reading.analysis.tokens[cue.from]?.gap ?? '');
}
