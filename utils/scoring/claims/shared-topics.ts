import type { Anchor } from '../topics/anchors.ts';
import { cardEvidence } from '../topics/card.ts';
import type { EntryField } from '../topics/profile-index.ts';
import { isFunctionWord, isGeneric } from '../topics/words.ts';
import type { Draft } from './draft.ts';
import { eventOver } from './event-over.ts';
import { houseBeside } from './house-beside.ts';
import { isTown } from './kind.ts';
import { kindByName } from './kind-by-name.ts';
import { kindByPhrase } from './kind-by-phrase.ts';
import { isNameAround } from './name-around.ts';
import { nameOver } from './name-over.ts';
import { findNames, findUnknownNames } from './names.ts';
import { byItsPeople } from './people-names.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import { schoolOver } from './school-over.ts';
import type { Sentence, Stretch } from './sentences.ts';
import type { SharedCue } from './shared-cue.ts';
import { byShortName } from './short-names.ts';
import { societyOver } from './society-over.ts';
import { isSomeoneFrom } from './someone-from.ts';
import { topicAnalysis } from './topic.ts';
import { isUnfit } from './unfit-topics.ts';
import { unheardTopic } from './unheard-topics.ts';
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
/** The things that a cue speaks of: in its own part of the sentence, else in the parts beside it, else anywhere there. */
export function topicsFor(
  reading: Reading,
  sentence: Sentence,
  cue: SharedCue,
  taken: readonly Draft[],
): readonly Topic[] {
  const told = cue.topic ?? nameOfHome(reading, sentence, cue);
  if (told !== undefined) return [itself(reading, sentence, told)];
  const free = reading.anchors.filter(
    (anchor) =>
      !taken.some((draft) => draft.topic !== null && overlaps(draft.topic, anchor)) &&
      !isUnfit(reading, cue, anchor),
  );
  for (const stretch of stretchesOf(reading, sentence, cue)) {
    const known = free.filter(
      (anchor) =>
        overlaps(anchor, stretch) &&
        isWorthy(reading, anchor, cue.strong) &&
        !isOfAnotherCue(reading, sentence, cue, anchor),
    );
    const best = pick(reading, known, cue);
    const whole = best !== null && isTown(best) ? nameOver(reading, stretch, cue, best) : null;
    const beside =
      best === null
        ? null
        : (schoolOver(reading, stretch, best) ??
          houseBeside(reading, stretch, best) ??
          eventOver(reading, stretch, best) ??
          societyOver(reading, stretch, best));
    if (beside !== null) return [beside];
    const name = best !== null ? wholeName(reading, stretch, cue, best) : null;
    if (name !== null) return [{ ...name, anchor: byShortName(reading, name) }];
    if (whole !== null)
      return [{ ...whole, anchor: anchorAt(reading, whole) ?? byShortName(reading, whole) }];
    if (best !== null) return withTwins(reading, best, known);
    const apposed = nameBehind(reading, sentence, stretch, cue);
    if (apposed !== null) return [{ ...apposed, anchor: byShortName(reading, apposed) }];
    const trade = ownTrade(reading, stretch, cue);
    if (trade !== null) return [trade];
    const unknown = unheardTopic(reading, stretch, cue, taken);
    if (unknown !== null)
      return [{ ...unknown, anchor: byShortName(reading, unknown) ?? byItsPeople(reading, unknown) }];
    if (!cue.strong) return [];
  }
  return [];
}

/** "Another person from Salvador in games": the name right behind. */
function nameOfHome(reading: Reading, sentence: Sentence, cue: Stretch): Stretch | undefined {
  const said = reading.analysis.tokens.slice(cue.from, cue.to).map(({ norm }) => norm);
  if (!isSomeoneFrom(said)) return undefined;
  return findNames(reading, { from: cue.to, to: sentence.to }).find(({ from }) => from === cue.to);
}

function itself(reading: Reading, sentence: Sentence, topic: Stretch): Topic {
  const known = reading.anchors.find((anchor) => overlaps(anchor, topic));
  if (known !== undefined) return houseBeside(reading, sentence, known) ?? topicOf(reading, known);
  return { ...topic, anchor: byShortName(reading, topic) ?? byItsPeople(reading, topic) };
}

function anchorAt(reading: Reading, name: Stretch): Anchor | null {
  return reading.anchors.find(({ from, to }) => from === name.from && to === name.to) ?? null;
}

const EVERYDAY: ReadonlySet<string> = new Set(['work', 'tech', 'trade', 'leisure']);

/** What the words that lead to a name say for certain. */
const TOLD_FIRST: ReadonlySet<string> = new Set(['place', 'employer', 'school']);

/** "We're both products of Madras University": a name that says what it is comes before a word that is only known. */
function wholeName(reading: Reading, stretch: Stretch, cue: SharedCue, best: Anchor): Stretch | null {
  const names = findNames(reading, stretch);
  const cause = names.find((one) => isCause(reading, one) && overlaps(one, best));
  if (cause !== undefined) return cause;
  const longer = names.find((one) => isNameAround(reading, one, best));
  if (longer !== undefined) return longer;
  if (best.entries.length > 0) return null;
  // "Both live in Magdeburg and could do this over a coffee"
  const told = findUnknownNames(reading, { from: cue.to, to: best.from }).find(
    (one) =>
      TOLD_FIRST.has(kindByPhrase(reading, one) ?? '') &&
      !names.some((name) => overlaps(name, one) && overlaps(name, best)),
  );
  if (told !== undefined) return told;
  const name = names.find(
    (one) => one.to - one.from > 1 && !overlaps(one, cue) && kindByName(reading, one) !== null,
  );
  if (name === undefined) return null;
  const inside = reading.anchors.filter((anchor) => overlaps(anchor, name));
  const isKnown = inside.some(
    ({ entries, concepts }) => entries.length > 0 || concepts.some(({ domain }) => !EVERYDAY.has(domain)),
  );
  return isKnown ? null : name;
}

/** "Architecture for Humanity" */
function isCause({ analysis: { tokens } }: Reading, name: Stretch): boolean {
  return tokens.slice(name.from + 1, name.to - 1).some(({ norm }) => norm === 'for');
}

const BOTH: ReadonlySet<string> = new Set(
  'both allebei beide beiden deux dos dois duas due entrambi entrambe ambos ambas'.split(' '),
);

/** "We're both HR in automotive and we both fence": said beside a "both" of its own, it is that one's. */
function isOfAnotherCue(reading: Reading, sentence: Sentence, cue: SharedCue, anchor: Stretch): boolean {
  const chunk = chunkOf(sentence, anchor);
  if (!cue.pair || (cue.from >= chunk.from && cue.from < chunk.to)) return false;
  // "And I was at the Forum Bois as well"
  const isBoth = ({ to }: Stretch): boolean => BOTH.has(reading.analysis.tokens[to - 1]?.norm ?? '');
  const isMine = cuesIn(reading, 'too', chunk).length > 0 && cuesIn(reading, 'me', chunk).length > 0;
  return (isMine && isBoth(cue)) || cuesIn(reading, 'shared', chunk).some(isBoth);
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

/** Worth claiming: in the profile or on the card; by a strong cue any known concept will do. */
function isWorthy(reading: Reading, anchor: Anchor, strong: boolean): boolean {
  if (anchor.entries.length > 0) return anchor.entries.some((entry) => entry.field !== 'person');
  if (strong) return true;
  const around = { from: Math.max(0, anchor.from - REACH), to: anchor.to + REACH };
  if (cuesIn(reading, 'me', around).length > 0) return true;
  // "We're trying smaller teams in Cork too"
  return (
    !(
      isTown(anchor) &&
      cuesIn(reading, 'we', { from: Math.max(0, around.from - REACH), to: anchor.from }).length > 0
    ) && cardEvidence(reading.card, anchor, topicAnalysis(reading, anchor)) !== null
  );
}

const FAINT: ReadonlySet<EntryField> = new Set<EntryField>(['degree', 'post']);

function pick(reading: Reading, anchors: readonly Anchor[], cue: Stretch): Anchor | null {
  let best: Anchor | null = null;
  for (const anchor of anchors) {
    if (best === null || rank(reading, anchor, cue) < rank(reading, best, cue)) best = anchor;
  }
  return best;
}

/** Words that part what is told before "we" from what the two are said to have in common. */
const APART = 4;

/** Low is good: near the cue, in the profile, after the cue; a town, a degree or a word of a post only when there is nothing else. */
function rank(reading: Reading, anchor: Anchor, cue: Stretch): number {
  const known = anchor.entries.length > 0 ? 3 : 0;
  const faint = anchor.entries.length > 0 && anchor.entries.every((entry) => FAINT.has(entry.field)) ? 3 : 0;
  const town = anchor.concepts.some((concept) => concept.domain === 'place') ? 2.5 : 0;
  // "A taxi in Petrolina, and found out we both studied at Wageningen"
  const apart = anchor.to < cue.from && cuesIn(reading, 'we', { from: anchor.to, to: cue.from }).length > 0;
  return (
    distance(anchor, cue) - known + faint + town + (apart ? APART : 0) - (anchor.from >= cue.to ? 0.5 : 0)
  );
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

const SAME: ReadonlySet<string> = new Set(
  'same dezelfde hetzelfde zelfde selben derselben demselben denselben dieselbe gleichen meme memes mismo misma mesmo mesma stesso stessa'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set('the de het der die das le la l el o a il lo'.split(' '));

/** "Del mismo club de montaña, el Pagasarri": which one it is. */
function nameBehind(reading: Reading, sentence: Sentence, part: Stretch, cue: SharedCue): Stretch | null {
  const { tokens } = reading.analysis;
  const next = sentence.chunks.find(({ from }) => from === part.to);
  if (next === undefined || !SAME.has(tokens[cue.to - 1]?.norm ?? '')) return null;
  if (next.to - next.from > TRADE_REACH || !ARTICLES.has(tokens[next.from]?.norm ?? '')) return null;
  const name = findUnknownNames(reading, next)[0];
  return name !== undefined && name.from === next.from + 1 && name.to === next.to ? name : null;
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
