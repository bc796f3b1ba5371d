import type { Anchor } from '../topics/anchors.ts';
import { aboutWhat } from './about-what.ts';
import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { findMeetings } from './find-meetings.ts';
import { findHeard } from './heard-you.ts';
import { type Held, OWN, rolesHeld } from './held.ts';
import { isNamedIn, meantBy } from './meant.ts';
import { findNames } from './names.ts';
import { isPlanned } from './plans.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { chunkOf } from './widen.ts';
import { isWished } from './wishes.ts';

const NOUN_REACH = 5;
const TITLE_WORDS = 3;
const QUOTED_WORDS = 2;

const APART: ReadonlySet<string> = new Set(
  'for to and or the in at up came numa num nos nas nella nel dans with would could will voor en of met fur und oder mit pour et ou avec para y o con e per'.split(
    ' ',
  ),
);
const PROPERTY: ReadonlySet<string> = new Set(
  'logo portfolio newsletter book column guide story stand booth workshop taller oficina laboratorio atelier video boek buch livre libro livro verhaal'.split(
    ' ',
  ),
);

const MADE = rolesHeld('text', 'talk', 'yours');
const MET = rolesHeld('met', 'spoke', 'exchange', 'served', 'lately', 'occasion');

/** "Your post on churn", "je praatje op FOSDEM", "saw you at KubeCon": what the reader wrote, said or went to. */
export function findMade(reading: Reading, sentence: Sentence, held: Held): readonly Draft[] {
  const drafts: Draft[] = [];
  if ((held & MADE) !== 0) addMade(reading, sentence, drafts);
  if ((held & OWN) !== 0) addTitles(reading, sentence, drafts);
  if ((held & MET) !== 0) drafts.push(...findMeetings(reading, sentence, drafts));
  if ((held & OWN) !== 0 && !sentence.question) drafts.push(...attended(reading, sentence, drafts));
  if (drafts.length === 0) drafts.push(...findHeard(reading, sentence));
  return drafts;
}

/** "Your post on churn", "a talk of yours" */
function addMade(reading: Reading, sentence: Sentence, drafts: Draft[]): void {
  for (const your of cuesIn(reading, 'your', sentence)) {
    const noun = [...cuesIn(reading, 'text', sentence), ...cuesIn(reading, 'talk', sentence)]
      .filter(
        (cue) =>
          cue.from >= your.to &&
          cue.from - your.to <= NOUN_REACH &&
          !isPrefix(reading, cue) &&
          !isTaking(reading, your, cue),
      )
      .sort((a, b) => a.from - b.from)[0];
    if (noun === undefined || drafts.some((draft) => overlaps(draft, noun))) continue;
    if (isApart(reading, your, noun) || isWished(reading, your)) continue;
    const draft = aboutWhat(reading, sentence, span(your, noun), noun.role);
    const thing = draft.topic === null && isProperty(reading, noun);
    if (draft.topic !== null || (!sentence.question && !thing)) drafts.push(draft);
  }
  for (const yours of cuesIn(reading, 'yours', sentence)) {
    const noun = [...cuesIn(reading, 'text', sentence), ...cuesIn(reading, 'talk', sentence)].find(
      (cue) => cue.to <= yours.from && yours.from - cue.to <= 1,
    );
    if (noun === undefined || drafts.some((draft) => overlaps(draft, noun))) continue;
    drafts.push(aboutWhat(reading, sentence, span(noun, yours), noun.role));
  }
  for (const said of cuesIn(reading, 'text', sentence)) {
    if (said.to - said.from >= 3 && !drafts.some((draft) => overlaps(draft, said)))
      drafts.push(aboutWhat(reading, sentence, said, 'text'));
  }
}

/** The title of a post, without a word that says what it is. */
function addTitles(reading: Reading, sentence: Sentence, drafts: Draft[]): void {
  for (const anchor of reading.anchors) {
    const least = isQuoted(reading, sentence, anchor) ? QUOTED_WORDS : TITLE_WORDS;
    const title =
      anchor.entries.some((entry) => entry.field === 'post') &&
      !(isNamedIn(reading, anchor, 'event') && !isNamedIn(reading, anchor, 'post')) &&
      anchor.to - anchor.from >= least;
    if (
      !title ||
      !overlaps(anchor, sentence) ||
      isOnlyAsked(reading, sentence) ||
      cuesIn(reading, 'your', sentence).some((your) => your.to === anchor.from && isWished(reading, your)) ||
      drafts.some((draft) => isAbout(draft, anchor))
    )
      continue;
    drafts.push({
      from: anchor.from,
      to: anchor.to,
      kind: 'content',
      topic: anchor,
      anchor,
      about: 'reader',
    });
  }
}

const DO: ReadonlySet<string> = new Set('do does did can could will would'.split(' '));

/** "Does your unit take visits?" */
function isTaking({ analysis: { tokens } }: Reading, your: Stretch, noun: Stretch): boolean {
  const isTake = tokens[noun.from]?.norm === 'take' && noun.to - noun.from === 1;
  return isTake && noun.from > your.to && DO.has(tokens[your.from - 1]?.norm ?? '');
}

/** "Your post-race photo" */
function isPrefix(reading: Reading, noun: Stretch): boolean {
  return reading.analysis.tokens[noun.to]?.gap === '-';
}

const QUOTE = /["“”„«»]/u;

/** "Il tuo «Meno solfiti»", "ho letto «La paura serve»": the title after "your" in quotes, or between them. */
function isQuoted(reading: Reading, sentence: Sentence, title: Stretch): boolean {
  const { tokens } = reading.analysis;
  const closed = QUOTE.test(tokens[title.to]?.gap ?? '');
  if (!QUOTE.test(tokens[title.from]?.gap ?? ''))
    return closed && QUOTE.test(tokens[title.from - 1]?.gap ?? '');
  return closed || cuesIn(reading, 'your', sentence).some((your) => your.to === title.from);
}

/** "Your newsletter" and "your logo", with nothing said about them, may be what a seller wants to print or fill. */
function isProperty(reading: Reading, noun: Stretch): boolean {
  return reading.analysis.tokens.slice(noun.from, noun.to).some((token) => PROPERTY.has(token.norm));
}

/** "Your name came up in a podcast", "your price for a guest post": what is yours is another thing. */
function isApart(reading: Reading, your: Stretch, noun: Stretch): boolean {
  const between = { from: your.to, to: noun.from };
  const names = [
    ...findNames(reading, between),
    ...reading.anchors.filter((anchor) => overlaps(anchor, between)),
  ];
  return reading.analysis.tokens
    .slice(between.from, between.to)
    .some(
      (token, at) =>
        APART.has(token.norm) &&
        !names.some((name) => name.from < between.from + at && name.to > between.from + at),
    );
}

/** "How did the four-day week go?" and "we halve your month-end close" need not speak of the post. */
function isOnlyAsked(reading: Reading, sentence: Sentence): boolean {
  if (cuesIn(reading, 'text', sentence).length > 0) return false;
  const spoken = cuesIn(reading, 'your', sentence).length > 0;
  return cuesIn(reading, 'sell', sentence).length > 0 || (sentence.question && !spoken);
}

/** The same words, or words of the same post. */
function isAbout(draft: Draft, anchor: Anchor): boolean {
  const same = draft.anchor?.entries.some((one) => one.field === 'post' && anchor.entries.includes(one));
  return overlaps(draft, anchor) || same === true;
}

/** "We will be exhibiting at LogiMAT": the sender's firm, unless the reader is spoken of. */
function isOwnPlan(reading: Reading, sentence: Sentence, words: Stretch): boolean {
  const chunk = chunkOf(sentence, words);
  if (!isPlanned(reading, { from: chunk.from, to: words.to }) && !isWithWares(reading, chunk)) return false;
  const lead = { from: chunk.from, to: words.to };
  return cuesIn(reading, 'you', lead).length + cuesIn(reading, 'shared', lead).length === 0;
}

const OUR: ReadonlySet<string> = new Set(
  'our onze unser unsere unserem unserer notre nos nuestro nuestra nosso nossa nostro nostra'.split(' '),
);

/** "We are at BTL every year with our booking engine" */
function isWithWares({ analysis: { tokens } }: Reading, chunk: Stretch): boolean {
  return tokens.slice(chunk.from, chunk.to).some(({ norm }) => OUR.has(norm));
}

const MEETING: ReadonlySet<string> = new Set('meet meeting met with'.split(' '));

/** "Great to meet you at": both were there. */
function isOfBoth(reading: Reading, sentence: Sentence, who: Cue): boolean {
  return (
    cuesIn(reading, 'we', sentence).includes(who) ||
    MEETING.has(reading.analysis.tokens[who.from - 1]?.norm ?? '')
  );
}

const NEAR = 6;

/** "You are at North Sea each year like me": so was the sender. */
function isLikeOfSender(reading: Reading, sentence: Sentence, event: Stretch): boolean {
  return cuesIn(reading, 'shared', sentence).some((cue) => distance(cue, event) <= NEAR);
}

/** An event of the profile, named next to "you" or "we": both were there. */
function attended(reading: Reading, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  const events = reading.anchors.filter(
    (anchor) => overlaps(anchor, sentence) && anchor.entries.some((entry) => entry.field === 'event'),
  );
  if (events.length === 0) return [];
  const people = [...cuesIn(reading, 'we', sentence), ...cuesIn(reading, 'you', sentence)];
  return events.flatMap((anchor) => {
    const fields = new Set(meantBy(reading, anchor).map((entry) => entry.field));
    const event = fields.has('event') && !fields.has('community');
    const who = people.find((cue) => distance(cue, anchor) <= NEAR);
    if (!event || who === undefined || taken.some((draft) => overlaps(draft, anchor))) return [];
    if (isOwnPlan(reading, sentence, span(anchor, who))) return [];
    return [
      {
        ...span(anchor, who),
        kind: 'event' as const,
        topic: anchor,
        anchor,
        about:
          isOfBoth(reading, sentence, who) || isLikeOfSender(reading, sentence, anchor)
            ? ('both' as const)
            : ('reader' as const),
      },
    ];
  });
}
