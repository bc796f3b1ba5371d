import { flag } from '../text/word.ts';
import { findBeenTogether } from './been-together.ts';
import type { Cue } from './cue-finder.ts';
import { findDoneForMe } from './done-for-me.ts';
import { findDoneForYou } from './done-for-you.ts';
import { type Draft, span } from './draft.ts';
import { eventAt } from './event-at.ts';
import { metAtWork } from './met-at-work.ts';
import { findMetYou } from './met-you.ts';
import { cuesIn, distance, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { unnamedMeeting } from './unnamed-meeting.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

/** Meetings that no card and no profile tells of: "we spoke on the phone", "thanks for the coffee", "you interviewed me". */
export function privateMeetings(reading: Reading, sentence: Sentence): readonly Draft[] {
  const selling = cuesIn(reading, 'sell', sentence).length > 0;
  return [
    ...(selling ? [] : talks(reading, sentence)),
    ...exchanges(reading, sentence, selling),
    ...(selling ? [] : findDoneForMe(reading, sentence)),
    ...(selling ? [] : findDoneForYou(reading, sentence)),
    ...findMetYou(reading, sentence),
    ...encounters(reading, sentence),
    ...findBeenTogether(reading, sentence),
  ];
}

const HAVE = words(
  'haben hatten hat hast sind waren wurden hebben hadden heb hebt zijn werden avons avions sommes etions ai avez as',
);
const FINITE = words(
  `unterhielten sprachen plauderten quatschten redeten telefonierten trafen begegneten sassen spraken praatten kletsten belden leerden stonden kwamen
  raakten liepen zaten zagen tegenkwamen schuttelten schudden on sommes`,
);
/** "Hablamos", "falamos": the same for what is done and for what was. */
const TIMELESS =
  /(?:[^ou]amos|^coincidimos|^batemos|^conhecemos?|^played|^gespielt|^gespeeld|^joue|^giocato)$/u;
const TO_OTHERS = words('with to mit met avec con com');
const MUTUAL = /^(?:gesehen|getroffen|begegnet|kennengelernt)$/u;
const WE_BESIDE = 3;
const WE_FAR = 9;
const AFTER = 4;

/** "We spoke for a minute after the session", "ci siamo sentite al telefono", "wir haben uns auf der Loipe unterhalten". */
function talks(reading: Reading, sentence: Sentence): readonly Draft[] {
  return cuesIn(reading, 'spoke', sentence).flatMap((cue) => {
    const chunk = chunkOf(sentence, cue);
    if ((sentence.question && chunk.to === sentence.to) || isDenied(reading, chunk, cue)) return [];
    const from = beginsWithUs(reading, chunk, cue);
    if (from === null || isWithOthers(reading, chunk, cue) || isWithTeller(reading, chunk, from)) return [];
    const later = { from: chunk.from, to: chunk.to };
    // "Tomamos un café": the coffee is what was done, and not where.
    const placed = [...cuesIn(reading, 'lately', later), ...cuesIn(reading, 'occasion', later)].find(
      (one) => one.to <= cue.from || one.from >= cue.to,
    );
    const named = metAtWork(reading, cue, chunk) ?? eventAt(reading, sentence, cue);
    if (named !== null) return named === 'told elsewhere' ? [] : [named];
    if (placed === undefined && isTimeless(reading, cue)) return [];
    const whole = placed === undefined ? cue : span(cue, placed);
    return [unnamedMeeting(reading, sentence, span({ from, to: cue.to }, whole))];
  });
}

/** Where "we" stands, the cue itself where its verb says so; null where somebody else spoke. */
function beginsWithUs(reading: Reading, chunk: Stretch, cue: Cue): number | null {
  const { tokens } = reading.analysis;
  if (tokens[cue.from]?.capital === true && reading.german) return null;
  const inside = tokens.slice(cue.from, cue.to);
  if (inside.some(({ norm }) => /(?:[aei]mos|fomos|iamo|hanno)$/u.test(norm))) return cue.from;
  const finite = inside.some(({ norm }) => FINITE.has(norm));
  const we = cuesIn(reading, 'we', chunk).findLast((one) => one.from <= cue.from);
  if (inside[0]?.norm === 'on') return cue.from;
  if (we === undefined) return null;
  if (reading.romance) return cue.from - we.to < WE_BESIDE ? we.from : null;
  const near = cue.from - we.to < WE_BESIDE;
  if (isEnglish(reading, cue)) return near && OURS.has(tokens[we.from]?.norm ?? '') ? we.from : null;
  const helped = tokens.slice(chunk.from, chunk.to).some(({ norm }) => HAVE.has(norm));
  // "Wir haben Ihre Seite gesehen": not each other.
  if (
    MUTUAL.test(inside.at(-1)?.norm ?? '') &&
    !tokens.slice(chunk.from, cue.to).some(({ norm }) => norm === 'uns')
  )
    return null;
  return (finite || helped) && cue.from - we.to < WE_FAR ? we.from : null;
}

const OURS = words('we a');
const ENGLISH = words(
  'talked spoke chatted had caught got ran bumped met were shared travelled traveled rode waited sat swapped exchanged shook clinked played danced hiked walked cycled queued',
);

function isEnglish(reading: Reading, cue: Stretch): boolean {
  return ENGLISH.has(reading.analysis.tokens[cue.from]?.norm ?? '');
}

function isTimeless(reading: Reading, cue: Stretch): boolean {
  return reading.analysis.tokens.slice(cue.from, cue.to).some(({ norm }) => TIMELESS.test(norm));
}

/** "We spoke with forty growers": not with the reader. */
function isWithOthers(reading: Reading, chunk: Stretch, cue: Cue): boolean {
  const { tokens } = reading.analysis;
  const before = isEnglish(reading, cue) || reading.romance ? cue.to : chunk.from;
  for (let at = before; at < Math.min(chunk.to, cue.to + AFTER); at += 1) {
    if (!TO_OTHERS.has(tokens[at]?.norm ?? '')) continue;
    if (cuesIn(reading, 'you', { from: at + 1, to: at + 2 }).length === 0) return true;
  }
  return false;
}

const WHEN = words(
  'when while as after toen terwijl nadat als wahrend nachdem quand lorsque cuando mientras quando mentre',
);

/** "Kirsten Holm mentioned your name when we spoke": with her. */
function isWithTeller(reading: Reading, chunk: Stretch, from: number): boolean {
  const isThen = [1, 2].some((step) => WHEN.has(reading.analysis.tokens[from - step]?.norm ?? ''));
  return isThen && cuesIn(reading, 'told', { from: chunk.from, to: from }).length > 0;
}

const FORWARD = words('forward hope plan book schedule arrange freue hoffe verheug hoop hate espero spero');
const SPREAD = 4;

/** "Thanks for the coffee", "our chat last week", "das nette Gespräch gestern". */
function exchanges(reading: Reading, sentence: Sentence, selling: boolean): readonly Draft[] {
  const found: Draft[] = [];
  for (const cue of cuesIn(reading, 'exchange', sentence)) {
    const chunk = chunkOf(sentence, cue);
    if (sentence.question && chunk.to === sentence.to) continue;
    const thanks = cuesIn(reading, 'thanks', chunk).find(
      (one) => one.to <= cue.from && cue.from - one.to <= SPREAD && isThing(reading, one.to, cue.from),
    );
    const lately = cuesIn(reading, 'lately', chunk).find(
      (one) => one.from >= cue.to && one.from - cue.to <= 1,
    );
    const our = cuesIn(reading, 'we', chunk).find((one) => one.to <= cue.from && cue.from - one.to <= 1);
    const isPast = lately !== undefined || (our !== undefined && isOver(reading, chunk, our, cue));
    const known = thanks ?? (selling || !isPast ? undefined : our);
    if (known === undefined || looksForward(reading, chunk, cue)) continue;
    if (found.some((draft) => distance(draft, cue) === 0)) continue;
    found.push(
      unnamedMeeting(reading, sentence, lately === undefined ? span(known, cue) : span(known, cue, lately)),
    );
  }
  return found;
}

const AFTER_IT =
  /(?:^| )(?:after|following|further to|nach|na|naar aanleiding van|apres|suite a|tras|despues de|a raiz de|na sequencia d[ae]|apos|depois d[ae]|dopo|a seguito d(?:el|ella|i))$/u;
const WAS = words('was war foi fue stata stato etait');
const AFTER_REACH = 4;

/** "Nach unserem Schnack", "na sequência da nossa conversa", "foi bom o nosso papo" */
function isOver({ analysis: { tokens } }: Reading, chunk: Stretch, our: Stretch, cue: Stretch): boolean {
  const before = tokens.slice(Math.max(chunk.from, our.from - AFTER_REACH), our.from);
  if (AFTER_IT.test(before.map(({ norm }) => norm).join(' '))) return true;
  return [...before, ...tokens.slice(cue.to, cue.to + 1)].some(({ norm }) => WAS.has(norm));
}

const DOING = /(?:ing|ir|er|ar|ere|are|ire)$/u;

/** "Thanks for the lovely chat" and not "thanks for taking my call". */
function isThing(reading: Reading, from: number, to: number): boolean {
  const between = reading.analysis.tokens.slice(from, to);
  return !between.some(({ norm }, at) => at === 0 && DOING.test(norm) && norm.length > 4 && norm !== 'unser');
}

function looksForward(reading: Reading, chunk: Stretch, cue: Stretch): boolean {
  return reading.analysis.tokens.slice(chunk.from, cue.from).some(({ norm }) => FORWARD.has(norm));
}

const TO_MEET = words('meet meeting seeing talking speaking chatting visiting catching sitting');
const WITH = words('to with up');
const meetsYou = flag((text) => TO_MEET.has(text));

/** "Great meeting you yesterday", "good to see you the other night". */
function encounters(reading: Reading, sentence: Sentence): readonly Draft[] {
  const { tokens } = reading.analysis;
  return cuesIn(reading, 'lately', sentence).flatMap((lately) => {
    const chunk = chunkOf(sentence, lately);
    const first = Math.max(chunk.from, lately.from - WE_FAR);
    const at = tokens.findIndex(
      (token, index) => index >= first && index < lately.from && meetsYou(token.word),
    );
    let you = at + 1;
    while (WITH.has(tokens[you]?.norm ?? '')) you += 1;
    const isYou = cuesIn(reading, 'you', { from: you, to: you + 1 }).length > 0;
    if (at < 0 || !isYou || you >= lately.from || isDenied(reading, chunk, lately)) return [];
    return [unnamedMeeting(reading, sentence, { from: at, to: lately.to })];
  });
}
