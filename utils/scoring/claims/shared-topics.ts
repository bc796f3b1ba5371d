import type { Anchor } from '../topics/anchors.ts';
import { cardEvidence } from '../topics/card.ts';
import type { EntryField } from '../topics/profile-index.ts';
import { isFunctionWord, isGeneric } from '../topics/words.ts';
import type { Draft } from './draft.ts';
import { eventOver } from './event-over.ts';
import { houseBeside } from './house-beside.ts';
import { isTown } from './kind.ts';
import { kindByName } from './kind-by-name.ts';
import { findNames } from './names.ts';
import { byItsPeople } from './people-names.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import { schoolNamed } from './school-towns.ts';
import type { Sentence, Stretch } from './sentences.ts';
import type { SharedCue } from './shared-cue.ts';
import { byShortName } from './short-names.ts';
import { societyOver } from './society-over.ts';
import { topicAnalysis } from './topic.ts';
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
  if (cue.topic !== null) return [itself(reading, sentence, cue.topic)];
  const free = reading.anchors.filter(
    (anchor) =>
      !taken.some((draft) => draft.topic !== null && overlaps(draft.topic, anchor)) &&
      !isWithin(anchor, cue) &&
      !isInPhrase(reading, anchor) &&
      !isOwnName(reading, anchor),
  );
  for (const stretch of stretchesOf(reading, sentence, cue)) {
    const known = free.filter((anchor) => overlaps(anchor, stretch) && isWorthy(reading, anchor, cue.strong));
    const best = pick(known, cue);
    const whole = best !== null && isTown(best) ? nameOver(reading, stretch, cue, best) : null;
    const beside =
      best === null
        ? null
        : (houseBeside(reading, stretch, best) ??
          eventOver(reading, stretch, best) ??
          societyOver(reading, stretch, best));
    if (beside !== null) return [beside];
    const name = best !== null && best.entries.length === 0 ? wholeName(reading, stretch, cue) : null;
    if (name !== null) return [{ ...name, anchor: byShortName(reading, name) }];
    if (whole !== null) return [{ ...whole, anchor: byShortName(reading, whole) }];
    if (best !== null) return withTwins(reading, best, known);
    const trade = ownTrade(reading, stretch, cue);
    if (trade !== null) return [trade];
    const unknown = unheardTopic(reading, stretch, cue, taken);
    if (unknown !== null)
      return [{ ...unknown, anchor: byShortName(reading, unknown) ?? byItsPeople(reading, unknown) }];
    if (!cue.strong) return [];
  }
  return [];
}

function itself(reading: Reading, sentence: Sentence, topic: Stretch): Topic {
  const known = reading.anchors.find((anchor) => overlaps(anchor, topic));
  if (known !== undefined) return houseBeside(reading, sentence, known) ?? topicOf(reading, known);
  return { ...topic, anchor: byShortName(reading, topic) ?? byItsPeople(reading, topic) };
}

/** "De gemeente Eindhoven" is an employer. */
const PUBLIC: ReadonlySet<string> = new Set(
  'gemeente stadtverwaltung prefeitura ayuntamiento mairie politie'.split(' '),
);
const OF: ReadonlySet<string> = new Set('de do da di von van of'.split(' '));
const IN_TOWN: ReadonlySet<string> = new Set('in en em a ad zu te'.split(' '));

/**
 * "On the Südback in Stuttgart", "la feria de Frankfurt": what is in the town, or is called after it. A school of the town is told
 * elsewhere.
 */
function nameOver(reading: Reading, stretch: Stretch, cue: SharedCue, town: Anchor): Stretch | null {
  const { tokens } = reading.analysis;
  const [near, far] = [tokens[town.from - 1]?.norm ?? '', tokens[town.from - 2]?.norm ?? ''];
  if (PUBLIC.has(near)) return { from: town.from - 1, to: town.to };
  if (PUBLIC.has(far) && OF.has(near)) return { from: town.from - 2, to: town.to };
  const names = findNames(reading, stretch).filter((name) => !overlaps(name, cue));
  const holding = names.find(
    (name) => name.from <= town.from && name.to >= town.to && name.to - name.from > town.to - town.from,
  );
  if (holding !== undefined && byShortName(reading, holding) !== null) return holding;
  if (holding !== undefined)
    return kindByName(reading, holding) === null || schoolNamed(reading, town) !== null ? null : holding;
  if (town.entries.length > 0 || !IN_TOWN.has(tokens[town.from - 1]?.norm ?? '')) return null;
  const before = names.findLast((name) => name.from >= cue.to && name.to < town.from);
  return before ?? null;
}

const EVERYDAY: ReadonlySet<string> = new Set(['work', 'tech', 'trade', 'leisure']);

/** "We're both products of Madras University": a name that says what it is comes before a word that is only known. */
function wholeName(reading: Reading, stretch: Stretch, cue: SharedCue): Stretch | null {
  const name = findNames(reading, stretch).find(
    (one) => one.to - one.from > 1 && !overlaps(one, cue) && kindByName(reading, one) !== null,
  );
  if (name === undefined) return null;
  const inside = reading.anchors.filter((anchor) => overlaps(anchor, name));
  const isKnown = inside.some(
    ({ entries, concepts }) => entries.length > 0 || concepts.some(({ domain }) => !EVERYDAY.has(domain)),
  );
  return isKnown ? null : name;
}

const PHRASE = 3;
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

/** "Stick" in "have to stick together" is no needlework. */
function isInPhrase(reading: Reading, anchor: Anchor): boolean {
  return (
    anchor.entries.length === 0 &&
    cuesIn(reading, 'shared', { from: anchor.from - PHRASE, to: anchor.to + PHRASE }).some(
      (cue) => cue.from < anchor.from && cue.to >= anchor.to && cue.to - cue.from > 2,
    )
  );
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
