import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { unnamedMeeting } from './unnamed-meeting.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

const MINE = words(
  `me us my our mich uns mir mein meine meinen meiner meinem unsere mij me ons mijn onze m nous mon ma mes notre nos`,
);
const OWN_DOING = words('ich wir ik wij');
const SECOND = words('haben habt hast hebt heb heeft avez as');
const FORMAL = words('senhor senhora doutor doutora professor professora usted lei');
const SECOND_PAST = /(?:ste|^hai)$/u;
const DOING_REACH = 8;

/** "You showed us round the bakery", "Sie haben meine Tochter unterrichtet", "mi ha operato Lei". */
export function findDoneForMe(reading: Reading, sentence: Sentence): readonly Draft[] {
  if (sentence.question) return [];
  return cuesIn(reading, 'served', sentence).flatMap((cue) => {
    const chunk = chunkOf(sentence, cue);
    const whole = reading.romance ? byVerb(reading, chunk, cue) : byYou(reading, chunk, cue);
    return whole === null || isDenied(reading, chunk, cue) ? [] : [unnamedMeeting(reading, sentence, whole)];
  });
}

/** "Me diste clase", "você me contratou", "mi ha operato": the verb says to whom, and who did it where it begins the part. */
function byVerb(reading: Reading, chunk: Stretch, cue: Stretch): Stretch | null {
  const inside = reading.analysis.tokens.slice(cue.from, cue.to);
  if (inside.some(({ norm }) => SECOND_PAST.test(norm)) || cue.from - chunk.from <= 1) return cue;
  if (FORMAL.has(reading.analysis.tokens[cue.from - 1]?.norm ?? ''))
    return { from: cue.from - 1, to: cue.to };
  const you = cuesIn(reading, 'you', { from: Math.max(chunk.from, cue.from - 2), to: cue.from })[0];
  return you === undefined ? null : span(you, cue);
}

/** "You taught my daughter", "Sie haben uns durch die Backstube geführt", "vous m'avez opéré". */
function byYou(reading: Reading, chunk: Stretch, cue: Cue): Stretch | null {
  const { tokens } = reading.analysis;
  const from = Math.max(chunk.from, cue.from - DOING_REACH);
  const you = cuesIn(reading, 'you', { from, to: cue.from }).at(-1);
  if (you === undefined) return null;
  const isMine = (at: number): boolean => at !== you.from && MINE.has(tokens[at]?.norm ?? '');
  if (you.to >= cue.from - 1 && isEnglishDeed(reading, cue)) {
    const inside = tokens.slice(cue.from, cue.to).some((_, at) => isMine(cue.from + at));
    if (inside) return span(you, cue);
    return isMine(cue.to) ? { from: you.from, to: cue.to + 1 } : null;
  }
  const between = tokens.slice(from, cue.from);
  const second = tokens.slice(Math.max(from, you.from - 1), you.to + 2).some(({ norm }) => SECOND.has(norm));
  if (!second || between.some(({ norm }) => OWN_DOING.has(norm))) return null;
  const mine = between.findIndex((_, at) => isMine(from + at));
  if (mine >= 0) return span(you, cue, { from: from + mine, to: from + mine + 1 });
  return isMine(cue.to) ? { from: you.from, to: cue.to + 1 } : null;
}

const DEED = words(
  `showed interviewed taught coached tutored trained supervised examined mentored hired treated operated delivered photographed drove served fixed gave walked sat
  stood held lent carried saved helped belayed picked dropped pulled were
  rode ran queued cycled skied swam hiked marched danced`,
);

function isEnglishDeed(reading: Reading, cue: Stretch): boolean {
  return DEED.has(reading.analysis.tokens[cue.from]?.norm ?? '');
}
