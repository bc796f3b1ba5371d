import type { Anchor } from '../topics/anchors.ts';
import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { findUnknownNames } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';

const NOUN_REACH = 5;
const TOPIC_REACH = 10;
const TITLE_WORDS = 3;
const OVER: ReadonlySet<string> = new Set(
  'about on over uber zu zum zur sur sobre acerca su sul sulla sui sugli sulle sullo'.split(' '),
);
const ABOUT: ReadonlySet<string> = new Set(
  'about on over regarding re of at in for op bij van voor uber zu zum zur auf bei beim von fur sur a au aux de du des sobre acerca do da dos das em no na en del su sul sulla sui sugli sulle sullo di della dei al in'.split(
    ' ',
  ),
);

/** "Your post on churn", "je praatje op FOSDEM", "saw you at KubeCon": what the reader wrote, said or went to. */
export function findMade(reading: Reading, sentence: Sentence): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const your of cuesIn(reading, 'your', sentence)) {
    const noun = [...cuesIn(reading, 'text', sentence), ...cuesIn(reading, 'talk', sentence)]
      .filter((cue) => cue.from >= your.to && cue.from - your.to <= NOUN_REACH)
      .sort((a, b) => a.from - b.from)[0];
    if (noun === undefined || drafts.some((draft) => overlaps(draft, noun))) continue;
    const draft = about(reading, sentence, span(your, noun), noun.role);
    if (draft.topic !== null || !sentence.question) drafts.push(draft);
  }
  for (const said of cuesIn(reading, 'text', sentence)) {
    if (said.to - said.from >= 3 && !drafts.some((draft) => overlaps(draft, said)))
      drafts.push(about(reading, sentence, said, 'text'));
  }
  for (const yours of cuesIn(reading, 'yours', sentence)) {
    const noun = [...cuesIn(reading, 'text', sentence), ...cuesIn(reading, 'talk', sentence)].find(
      (cue) => cue.to <= yours.from && yours.from - cue.to <= 1,
    );
    if (noun === undefined || drafts.some((draft) => overlaps(draft, noun))) continue;
    drafts.push(about(reading, sentence, span(noun, yours), noun.role));
  }
  for (const anchor of reading.anchors) {
    const title =
      anchor.entries.some((entry) => entry.field === 'post') && anchor.to - anchor.from >= TITLE_WORDS;
    if (!title || !overlaps(anchor, sentence) || drafts.some((draft) => overlaps(draft, anchor))) continue;
    drafts.push({
      from: anchor.from,
      to: anchor.to,
      kind: 'content',
      topic: anchor,
      anchor,
      about: 'reader',
    });
  }
  for (const met of cuesIn(reading, 'met', sentence)) {
    if (drafts.some((draft) => overlaps(draft, met))) continue;
    const draft = meeting(reading, sentence, met);
    if (draft !== null) drafts.push(draft);
  }
  if (!sentence.question) drafts.push(...attended(reading, sentence, drafts));
  return drafts;
}

function about(reading: Reading, sentence: Sentence, cue: Stretch, role: Cue['role']): Draft {
  const stretch = { from: cue.from, to: Math.min(sentence.to, cue.to + TOPIC_REACH) };
  const anchors = reading.anchors.filter(
    (anchor) => overlaps(anchor, stretch) && !overlapsCueOnly(anchor, cue),
  );
  const event = anchors.find(isEvent);
  const post = anchors.find((anchor) => anchor.entries.some((entry) => entry.field === 'post'));
  const talk = role === 'talk';
  const anchor = (talk ? (event ?? post) : (post ?? event)) ?? anchors[0] ?? null;
  const topic = anchor ?? findUnknownNames(reading, stretch)[0] ?? said(reading, cue, stretch.to);
  const named = (anchor === null || anchor.entries.length === 0) && topic !== null && isVenue(reading, topic);
  const kind = anchor !== null && anchor === event ? 'event' : talk && named ? 'event' : 'content';
  return { ...span(cue, topic ?? cue), kind, topic, anchor, about: 'reader' };
}

/** A name after "at", or one between "your" and "talk", is where it was given. */
function isVenue(reading: Reading, topic: Stretch): boolean {
  const { tokens } = reading.analysis;
  return tokens[topic.from]?.capital === true && !OVER.has(tokens[topic.from - 1]?.norm ?? '');
}

/** What stands after "about", "over", "sur" and their like. */
function said(reading: Reading, cue: Stretch, to: number): Stretch | null {
  const next = reading.analysis.tokens[cue.to];
  if (next === undefined) return null;
  return ABOUT.has(next.norm) || /["“«„]/u.test(next.gap) ? nounPhrase(reading, { from: cue.to, to }) : null;
}

/** A word that is itself the cue ("poster", "paper") names no topic. */
function overlapsCueOnly(anchor: Anchor, cue: Stretch): boolean {
  return anchor.to - anchor.from === 1 && anchor.to === cue.to;
}

function isEvent(anchor: Anchor): boolean {
  return (
    anchor.entries.some((entry) => entry.field === 'event') ||
    anchor.concepts.some((concept) => concept.domain === 'event')
  );
}

function meeting(reading: Reading, sentence: Sentence, met: Cue): Draft | null {
  const stretch = { from: met.from, to: Math.min(sentence.to, met.to + TOPIC_REACH) };
  const wider = { from: sentence.from, to: stretch.to };
  const event =
    reading.anchors.find((anchor) => overlaps(anchor, stretch) && isEvent(anchor)) ??
    reading.anchors.find((anchor) => overlaps(anchor, wider) && isEvent(anchor));
  const topic = event ?? findUnknownNames(reading, { from: met.to, to: stretch.to })[0] ?? null;
  if (topic === null) return null;
  const aboutReader = cuesIn(reading, 'you', met).length > 0 && cuesIn(reading, 'we', met).length === 0;
  return {
    ...span(met, topic),
    kind: 'event',
    topic,
    anchor: event ?? null,
    about: aboutReader ? 'reader' : 'both',
  };
}

const NEAR = 6;

/** An event of the profile, named next to "you" or "we": both were there. */
function attended(reading: Reading, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  const people = [...cuesIn(reading, 'we', sentence), ...cuesIn(reading, 'you', sentence)];
  return reading.anchors.flatMap((anchor) => {
    const fields = new Set(anchor.entries.map((entry) => entry.field));
    const event = fields.has('event') && !fields.has('community') && overlaps(anchor, sentence);
    const who = people.find((cue) => distance(cue, anchor) <= NEAR);
    if (!event || who === undefined || taken.some((draft) => overlaps(draft, anchor))) return [];
    return [
      {
        ...span(anchor, who),
        kind: 'event' as const,
        topic: anchor,
        anchor,
        about: cuesIn(reading, 'we', sentence).includes(who) ? ('both' as const) : ('reader' as const),
      },
    ];
  });
}
