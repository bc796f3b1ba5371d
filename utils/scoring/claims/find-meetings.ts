import type { ClaimKind } from '../../requests/index.ts';
import type { Anchor } from '../topics/anchors.ts';
import { isEvent } from './about-what.ts';
import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { isPrivate } from './event-at.ts';
import { kindByName } from './kind-by-name.ts';
import { kindOnCard } from './kind-of-unheard.ts';
import { isHouse, metAt } from './met-at-work.ts';
import { findNames, findUnknownNames } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { privateMeetings } from './private-meetings.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

const TOPIC_REACH = 10;

/** "We met at KubeCon", "saw you on stage", "we spoke on the phone", "we knew each other at Philips": where the two have met. */
export function findMeetings(
  reading: Reading,
  sentence: Sentence,
  taken: readonly Draft[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const all = (): readonly Draft[] => [...taken, ...drafts];
  const ofOthers = cuesIn(reading, 'others', sentence).length > 0;
  for (const met of cuesIn(reading, 'met', sentence)) {
    // "My co-founder and I met at Tec"
    if (ofOthers && cuesIn(reading, 'you', met).length === 0) continue;
    if (all().some((draft) => overlaps(draft, met)) || isOfBoth(reading, sentence, met)) continue;
    // "We don't know each other, but I studied at USP"
    if (isDenied(reading, chunkOf(sentence, met), met)) continue;
    const draft = meeting(reading, sentence, met);
    if (draft !== null && !all().some((one) => isSameEvent(one, draft))) drafts.push(draft);
  }
  for (const draft of privateMeetings(reading, sentence)) {
    const isNew = !all().some((one) => overlaps(one, draft));
    const isTold =
      draft.topic === null ? isSecond(reading, sentence, draft, all()) : isOfBoth(reading, sentence, draft);
    if (isNew && !isTold) drafts.push(draft);
  }
  return drafts;
}

/** "We met at the Grand Prix, you lent me sunscreen", "we left on the same train, you held my son": what was done there is no second meeting. */
function isSecond(reading: Reading, sentence: Sentence, draft: Draft, told: readonly Draft[]): boolean {
  return (
    told.some(({ kind, about }) => kind === 'event' && about === 'both') ||
    cuesIn(reading, 'vagueEvent', sentence).some((cue) => !overlaps(cue, draft))
  );
}

const BOTH = words('both beide beiden allebei ambos ambas entrambi entrambe');

/** "We both spoke at Slush": what holds for both is found by that. */
function isOfBoth({ analysis: { tokens } }: Reading, { from }: Sentence, met: Stretch): boolean {
  return met.from > from && BOTH.has(tokens[met.from - 1]?.norm ?? '');
}

function isSameEvent(left: Draft, right: Draft): boolean {
  return (
    left.kind === 'event' && left.topic !== null && right.topic !== null && overlaps(left.topic, right.topic)
  );
}

const AT: ReadonlySet<string> = new Set('at op bij auf bei beim al a au aux no na en in'.split(' '));

/** "Saw you at the gala": an event without a name. */
function somewhere(reading: Reading, met: Stretch, rest: Stretch): Stretch | null {
  const last = reading.analysis.tokens[met.to - 1];
  const event = cuesIn(reading, 'event', rest)[0];
  if (event !== undefined && event.from - met.to <= 2) return event;
  return last !== undefined && AT.has(last.norm) ? nounPhrase(reading, rest) : null;
}

function isGathering(anchor: Anchor): boolean {
  return (
    anchor.entries.some((entry) => entry.field === 'community') ||
    anchor.concepts.some((concept) => concept.domain === 'community')
  );
}

function meeting(reading: Reading, sentence: Sentence, met: Cue): Draft | null {
  const stretch = { from: met.from, to: Math.min(sentence.to, met.to + TOPIC_REACH) };
  const wider = { from: sentence.from, to: stretch.to };
  const event =
    reading.anchors.find((anchor) => overlaps(anchor, stretch) && isEvent(anchor)) ??
    reading.anchors.find((anchor) => overlaps(anchor, wider) && isEvent(anchor)) ??
    reading.anchors.find(
      (anchor) => anchor.from >= met.to && overlaps(anchor, stretch) && isGathering(anchor),
    );
  const rest = { from: met.to, to: stretch.to };
  const name = findUnknownNames(reading, withinPart(reading, sentence, rest))[0] ?? eventNamed(reading, rest);
  const place = reading.anchors.find((anchor) => anchor.from >= met.to && overlaps(anchor, stretch));
  const topic = event ?? name ?? somewhere(reading, met, rest);
  if (topic === null) return metAt(reading, met, place ?? null);
  const short = event === undefined ? byShortName(reading, headOf(reading, topic)) : null;
  const about = isOfReader(reading, met) && cuesIn(reading, 'we', met).length === 0 ? 'reader' : 'both';
  const unnamed: Draft = { ...span(met, topic), kind: 'event', topic: null, anchor: null, about };
  if (event === undefined && isPrivate(reading, met.to, topic)) return unnamed;
  const known = [place, short].find(isHouse);
  if (event === undefined && known) return metAt(reading, met, known);
  // "At the opening last Thursday"
  if (event === undefined && cuesIn(reading, 'lately', topic).length > 0) return unnamed;
  return {
    ...span(met, topic),
    kind: event === undefined && worksThere(reading, met, topic) ? 'employer' : kindOfEvent(event),
    topic,
    anchor: event ?? short,
    about,
  };
}

/** "Nebeneinander im Zug, zwei Stunden Verspätung": where an everyday place is told, a name behind the comma is none. */
function withinPart(reading: Reading, sentence: Sentence, rest: Stretch): Stretch {
  const chunk = chunkOf(sentence, { from: rest.from - 1, to: rest.from });
  const part = { from: rest.from, to: Math.min(rest.to, chunk.to) };
  return cuesIn(reading, 'occasion', part).length > 0 ? part : rest;
}

/** "Festival dell'Acqua di Bressanone", a word of which the reader knows for itself */
function eventNamed(reading: Reading, rest: Stretch): Stretch | undefined {
  return findNames(reading, rest).find(
    (name) => name.to - name.from > 1 && kindByName(reading, name) === 'event',
  );
}

const MEET = words('meet met meeting chatting talking speaking bumped ran sat stood');
const HEARD = /^(?:vi|escuche|ouvi|vist[oa]|sentit[oa]|ascoltat[oa]|entendue?|ecoutee?)$/u;

/** "Saw you at", "la vi de ponente en": only the reader is said to have been on the stage. */
function isOfReader(reading: Reading, met: Cue): boolean {
  const said = reading.analysis.tokens.slice(met.from, met.to);
  // "Great meeting you at": both were there.
  if (said.some(({ norm }) => MEET.has(norm))) return false;
  if (cuesIn(reading, 'you', met).length > 0) return true;
  return reading.analysis.tokens.slice(met.from, met.to).some(({ norm }) => HEARD.test(norm));
}

function kindOfEvent(event: Anchor | undefined): ClaimKind {
  return event !== undefined && !isEvent(event) ? 'community' : 'event';
}

/** "Coincidimos en Ferrovial", where the card says that the sender works there. */
function worksThere(reading: Reading, met: Cue, topic: Stretch): boolean {
  const isThere = AT.has(reading.analysis.tokens[topic.from - 1]?.norm ?? '') && topic.from - met.to <= 2;
  return isThere && kindOnCard(reading, topic) === 'employer';
}

/** "Kirchentag unterhalten": in German the first capital of what follows is the noun, and the rest may be a verb. */
function headOf(reading: Reading, topic: Stretch): Stretch {
  return reading.german ? { from: topic.from, to: topic.from + 1 } : topic;
}
