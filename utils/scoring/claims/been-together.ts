import { flag } from '../text/word.ts';
import { type Draft, span } from './draft.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { unnamedMeeting } from './unnamed-meeting.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

const WERE = words(
  `were was zat zaten stond stonden stonden was waren warst sass sassen stand standen etiez etais etions etait estabas estaba estuviste estuvo
  estabamos estuvimos estava estavas estavamos esteve eri era eravamo eravate`,
);
const AT = words(
  'at in on op bij in auf bei beim am im an a au aux dans en na no nas nos al alla nel nella sul sulla to',
);
const GROUPS = words(
  'group boat tour table tent hut compartment carriage canoe raft lane heat crew groepje groep boot tent gruppe boot zelt hutte groupe bateau tente grupo barco bote mesa gruppo barca tavolo',
);
/** Of these the verb itself says who was there. */
const SECOND = words(
  'etiez etais etions estabas estuviste estabamos estuvimos estavas estavamos eri eravamo eravate',
);
const ENGLISH = words('were was');
const SUBJECT_REACH = 3;
const PLACE_REACH = 4;

/** "You were at my cousin's wedding", "you were in my surf group": where the two were, and no list has it. */
function wereThere(reading: Reading, sentence: Sentence, chunk: Stretch): Draft | null {
  const { tokens } = reading.analysis;
  const limit = Math.min(chunk.to, chunk.from + SUBJECT_REACH + 2);
  for (let at = chunk.from; at < limit; at += 1) {
    if (!WERE.has(tokens[at]?.norm ?? '')) continue;
    const near = { from: Math.max(chunk.from, at - 1), to: Math.min(chunk.to, at + 2) };
    const who = [...cuesIn(reading, 'you', near), ...cuesIn(reading, 'we', near)][0];
    if (who === undefined && !SECOND.has(tokens[at]?.norm ?? '')) continue;
    // "You were selected for a dinner"
    const isSomewhere = [1, 2].some((step) => AT.has(tokens[at + step]?.norm ?? ''));
    if (ENGLISH.has(tokens[at]?.norm ?? '') && (!isSomewhere || PASSIVE.test(tokens[at + 1]?.norm ?? '')))
      continue;
    const place = occasionBehind(reading, chunk, at) ?? ourGroup(reading, chunk, at);
    if (place === null || isDenied(reading, chunk, { from: at, to: place.to })) return null;
    return unnamedMeeting(reading, sentence, span(who ?? { from: at, to: at + 1 }, place));
  }
  return null;
}

const PASSIVE = /(?:ed|en)$/u;

function occasionBehind(reading: Reading, chunk: Stretch, verb: number): Stretch | null {
  const { tokens } = reading.analysis;
  const found = cuesIn(reading, 'occasion', { from: verb + 1, to: chunk.to }).find((cue) =>
    tokens.slice(Math.max(verb + 1, cue.from - PLACE_REACH), cue.from).some(({ norm }) => AT.has(norm)),
  );
  return found ?? null;
}

const OURS = words(
  'my our mijn ons onze mein meiner meinem unserer unserem mon ma notre mi nuestro nuestra meu minha nosso nossa mio mia nostro nostra',
);
const GROUP_REACH = 3;

/** "In my surf group" */
function ourGroup({ analysis: { tokens } }: Reading, chunk: Stretch, verb: number): Stretch | null {
  for (let at = verb + 1; at < chunk.to && at < verb + PLACE_REACH; at += 1) {
    if (!AT.has(tokens[at]?.norm ?? '') || !OURS.has(tokens[at + 1]?.norm ?? '')) continue;
    const end = Math.min(chunk.to, at + 2 + GROUP_REACH);
    for (let noun = at + 2; noun < end; noun += 1)
      if (GROUPS.has(tokens[noun]?.norm ?? '')) return { from: at, to: noun + 1 };
  }
  return null;
}

const TOGETHER = words('together samen zusammen gemeinsam ensemble juntos juntas insieme');
const WE = words('we wij wir nous on ci nos');
const HAVE = words('haben hatten hebben hadden avons avions abbiamo hemos');
const PAST_WE = /(?:[^ou]amos|[ae]mmo|imos|ammo)$/u;
const PAST =
  /^(?:\p{L}{2,}ed|ran|sang|swam|rode|drank|ate|went|flew|drove|rowed|built|won|lost|dived|dove|slept|stood|sat|got|made|took|did|spent)$/u;
const FIRM = ['employer', 'school', 'community', 'industry', 'sell'] as const;

/** "We dived together last winter", "am Quartierfest zusammen Würste gegrillt": what two did once, with a time or an occasion. */
function didTogether(reading: Reading, sentence: Sentence, chunk: Stretch, at: number): Draft | null {
  const { tokens } = reading.analysis;
  const we =
    cuesIn(reading, 'we', chunk).find(({ from }) => from < at && WE.has(tokens[from]?.norm ?? '')) ?? null;
  const said = tokens.slice(chunk.from, chunk.to);
  const isPast = (norm: string, before: string): boolean =>
    PAST.test(norm) || HAVE.has(norm) || WERE.has(norm) || (norm === 'a' && before === 'on');
  const verb = said.findIndex(({ norm }, index) =>
    reading.romance ? PAST_WE.test(norm) : isPast(norm, said[index - 1]?.norm ?? ''),
  );
  if (verb < 0 || (we === null && !reading.romance)) return null;
  if (FIRM.some((role) => cuesIn(reading, role, chunk).length > 0)) return null;
  if (
    reading.anchors.some(
      (one) =>
        overlaps(one, chunk) &&
        (one.entries.some(({ field }) => NAMES.has(field)) ||
          one.concepts.some(({ domain }) => NAMES.has(domain))),
    )
  )
    return null;
  const when = cuesIn(reading, 'lately', chunk)[0] ?? cuesIn(reading, 'occasion', chunk)[0];
  if (when === undefined || isDenied(reading, chunk, { from: at, to: at + 1 })) return null;
  const verbAt = { from: chunk.from + verb, to: chunk.from + verb + 1 };
  return unnamedMeeting(reading, sentence, span(we ?? verbAt, { from: at, to: at + 1 }, when));
}

const NAMES: ReadonlySet<string> = new Set(['employer', 'school', 'community', 'event']);

const DOING = /^\p{L}{2,}ing$/u;
/** What lasts, and is no meeting. */
const LASTING = words(
  'working studying living training doing serving teaching going being looking thinking hoping wondering building trying running using having playing learning raising hiring',
);
const EACH_OTHER = /^(?:each other|one another|next to|with that|with the|against each)$/u;

/** "We were both walking on the mudflats with that guide", "bidding against each other": an occasion, as English tells it. */
function wereDoing(reading: Reading, sentence: Sentence, chunk: Stretch): Draft | null {
  const { tokens } = reading.analysis;
  const we = cuesIn(reading, 'we', chunk).find(({ to }) => tokens[to]?.norm === 'were');
  if (we === undefined) return null;
  const isBoth = tokens[we.to + 1]?.norm === 'both';
  const verb = we.to + (isBoth ? 2 : 1);
  const said = tokens[verb]?.norm ?? '';
  if (verb >= chunk.to || !DOING.test(said) || LASTING.has(said)) return null;
  const isMutual = tokens
    .slice(verb + 1, chunk.to)
    .some(({ norm }, at) => EACH_OTHER.test(`${norm} ${tokens[verb + at + 2]?.norm ?? ''}`));
  if (!isMutual || isDenied(reading, chunk, { from: verb, to: verb + 1 })) return null;
  return unnamedMeeting(reading, sentence, { from: we.from, to: chunk.to });
}

/** "We stood in the queue at the ECR": an event of the reader's, told in the same part. */
function atEvent(reading: Reading, chunk: Stretch, draft: Draft): Draft {
  const event = reading.anchors.find(
    (one) =>
      one.from >= draft.from && overlaps(one, chunk) && one.entries.some(({ field }) => field === 'event'),
  );
  return event === undefined ? draft : { ...draft, ...span(draft, event), topic: event, anchor: event };
}

const isTogether = flag((text) => TOGETHER.has(text));
const mayBe = flag((text) => WERE.has(text));

/** Where the two once were or what they once did together, with no name to it. */
export function findBeenTogether(reading: Reading, sentence: Sentence): readonly Draft[] {
  if (sentence.question || cuesIn(reading, 'sell', sentence).length > 0) return [];
  const { tokens } = reading.analysis;
  const found: Draft[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const chunk = chunkOf(sentence, { from: at, to: at + 1 });
    const draft = isTogether(token.word)
      ? didTogether(reading, sentence, chunk, at)
      : mayBe(token.word)
        ? (wereDoing(reading, sentence, chunk) ?? wereThere(reading, sentence, chunk))
        : null;
    if (draft !== null && !found.some((one) => overlaps(one, draft)))
      found.push(atEvent(reading, chunk, draft));
  }
  return found;
}
