import type { Anchor } from '../topics/anchors.ts';
import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { isTown } from './kind.ts';
import { findNames, findUnknownNames } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isPlanned } from './plans.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { chunkOf } from './widen.ts';

const TOPIC_REACH = 10;
const OVER: ReadonlySet<string> = new Set(
  'about on over uber zu zum zur sur sobre acerca su sul sulla sui sugli sulle sullo'.split(' '),
);
const ABOUT: ReadonlySet<string> = new Set(
  'about on over regarding re of at in for op bij van voor uber zu zum zur auf bei beim von fur sur a au aux de du des sobre acerca do da dos das em no na en del su sul sulla sui sugli sulle sullo di della dei al in'.split(
    ' ',
  ),
);

/** A claim that the reader made something: what it was about, and where it was given if that has a name. */
export function aboutWhat(reading: Reading, sentence: Sentence, cue: Stretch, role: Cue['role']): Draft {
  const stretch = { from: cue.from, to: Math.min(sentence.to, cue.to + TOPIC_REACH) };
  const part = chunkOf(sentence, cue);
  // "Your piece on glulam was spot on, and being AFBE members": not what a text is about.
  const isBeyond = (one: Stretch): boolean => role === 'text' && one.from >= part.to;
  const anchors = reading.anchors.filter(
    (anchor) =>
      overlaps(anchor, stretch) &&
      !overlapsCueOnly(anchor, cue) &&
      !isPerson(anchor) &&
      (!isBeyond(anchor) || isOwn(anchor)),
  );
  const before = role === 'talk' ? namedBefore(reading, sentence, cue) : undefined;
  const event = anchors.find(isEvent) ?? before;
  const post = anchors.find((anchor) => anchor.entries.some((entry) => entry.field === 'post'));
  const talk = role === 'talk';
  const anchor = (talk ? (event ?? post) : (post ?? event)) ?? anchors[0] ?? null;
  const rest = { from: cue.to, to: stretch.to };
  const venue = talk && event === undefined ? wholeVenue(reading, rest, anchor) : null;
  if (venue !== null)
    return {
      ...span(cue, venue),
      kind: 'event',
      topic: venue,
      anchor: byShortName(reading, venue),
      about: 'reader',
    };
  const names = findUnknownNames(reading, rest);
  const topic =
    anchor ??
    names.find((name) => !isBeyond(name)) ??
    findUnknownNames(reading, cue)[0] ??
    said(reading, cue, stretch.to) ??
    names[0] ??
    null;
  const named = (anchor === null || anchor.entries.length === 0) && topic !== null && isVenue(reading, topic);
  const kind = anchor !== null && anchor === event ? 'event' : talk && named ? 'event' : 'content';
  const short = anchor === null && topic !== null ? byShortName(reading, topic) : null;
  return { ...span(cue, topic ?? cue), kind, topic, anchor: anchor ?? short, about: 'reader' };
}

/** "At Devoxx, in your talk": the event may be named first, in the same part of the sentence. */
function namedBefore(reading: Reading, sentence: Sentence, cue: Stretch): Anchor | undefined {
  const chunk = chunkOf(sentence, cue);
  // "I'll be at LogiMAT and would like to drop by your stand"
  if (isPlanned(reading, { from: chunk.from, to: cue.from })) return undefined;
  return reading.anchors.findLast(
    (anchor) => anchor.to <= cue.from && overlaps(anchor, chunk) && isEvent(anchor),
  );
}

const AT: ReadonlySet<string> = new Set('at auf op bei beim a au alla al no na en'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set('the der dem de het la le el o os as il'.split(' '));

/** "Vortrag auf der IAA Mobility": a name of several words, of which one alone is known for something else. */
function wholeVenue(reading: Reading, rest: Stretch, known: Anchor | null): Stretch | null {
  const { tokens } = reading.analysis;
  const first = findNames(reading, rest)[0];
  if (first === undefined || known === null) return null;
  const isInTown = isTown(known) && first.to < known.from;
  if (!isInTown && !overlaps(known, first)) return null;
  const name = withRest(reading, first, rest.to);
  if (!isInTown && name.to - name.from <= known.to - known.from) return null;
  const [near, far] = [tokens[name.from - 1]?.norm ?? '', tokens[name.from - 2]?.norm ?? ''];
  return AT.has(near) || (ARTICLES.has(near) && AT.has(far)) ? name : null;
}

const WITHIN: ReadonlySet<string> = new Set('in for im fur in voor dans en em'.split(' '));
const NUMBER = /^(?:\d{2}|(?:19|20)\d\d)$/u;

/** "Service Design in Government", "Interaction 24": what belongs to the name of an event. */
function withRest(reading: Reading, name: Stretch, limit: number): Stretch {
  const { tokens } = reading.analysis;
  const [next, after] = [tokens[name.to], tokens[name.to + 1]];
  if (next?.gap !== ' ' || name.to >= limit) return name;
  if (NUMBER.test(next.norm)) return { from: name.from, to: name.to + 1 };
  const isJoined = WITHIN.has(next.norm) && after?.capital === true && after.gap === ' ';
  const isTown = reading.anchors.some(
    (one) => one.from === name.to + 1 && one.concepts.some(({ domain }) => domain === 'place'),
  );
  return isJoined && name.to + 1 < limit && !isTown ? { from: name.from, to: name.to + 2 } : name;
}

/** A name after "at", or one between "your" and "talk", is where it was given. */
function isVenue(reading: Reading, topic: Stretch): boolean {
  const { tokens } = reading.analysis;
  return tokens[topic.from]?.capital === true && !OVER.has(tokens[topic.from - 1]?.norm ?? '');
}

/** Something that the reader wrote, or where they spoke. */
function isOwn({ entries }: Anchor): boolean {
  return entries.some(({ field }) => field === 'post' || field === 'event');
}

function isPerson(anchor: Anchor): boolean {
  return anchor.concepts.length === 0 && anchor.entries.every((entry) => entry.field === 'person');
}

/** What one writes "to" a thing, and not to a person. */
const GUIDES: ReadonlySet<string> = new Set('guide introduction intro primer approach'.split(' '));

/** What stands after "about", "over", "sur" and their like. */
function said(reading: Reading, cue: Stretch, to: number): Stretch | null {
  const { tokens } = reading.analysis;
  const [last, next] = [tokens[cue.to - 1], tokens[cue.to]];
  if (last === undefined || next === undefined) return null;
  const isGuide = next.norm === 'to' && GUIDES.has(last.norm);
  const leads = isGuide || ABOUT.has(next.norm) || ABOUT.has(last.norm) || /["“«„]/u.test(next.gap);
  return leads ? nounPhrase(reading, { from: cue.to, to }) : null;
}

/** A word that is itself the cue ("poster", "paper") names no topic. */
function overlapsCueOnly(anchor: Anchor, cue: Stretch): boolean {
  return anchor.to - anchor.from === 1 && anchor.to === cue.to;
}

export function isEvent(anchor: Anchor): boolean {
  return (
    anchor.entries.some((entry) => entry.field === 'event') ||
    anchor.concepts.some((concept) => concept.domain === 'event')
  );
}
