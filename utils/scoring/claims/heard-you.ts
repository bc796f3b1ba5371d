import { flag } from '../text/word.ts';
import { type Draft, span } from './draft.ts';
import { findNames } from './names.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { isSite } from './site-names.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

const HEARD = words(
  `heard listened hoorde gehoord beluisterd hoorden gehort horte gesehen entendu entendue ecoute ecoutee vu vue escuche escuchado oi vi visto
  escuchamos ouvi ouvimos sentito sentita ascoltato ascoltata vista`,
);
const hears = flag((text) => HEARD.has(text));
/** What one is heard on. */
const MEDIA = words('podcast podcasts radio tv television fernsehen televisie tele televisao televisione');
const YOU = words('you je jou u dich sie ihnen vous t te ti la lo le o a voce senhor senhora lei');
const ENGLISH = words('heard listened');
const REACH = 8;

/** "Heard you on Darknet Diaries", "habe Sie im Podcast Lage der Nation gehört": something said in public, by the name of where. */
export function findHeard(reading: Reading, sentence: Sentence): readonly Draft[] {
  if (sentence.question) return [];
  const { tokens } = reading.analysis;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !hears(token.word)) continue;
    const chunk = chunkOf(sentence, { from: at, to: at + 1 });
    const near = { from: Math.max(chunk.from, at - REACH), to: Math.min(chunk.to, at + REACH) };
    const from = ENGLISH.has(token.norm) ? onBehind(reading, at, near.to) : mediumNear(reading, near);
    if (from === null || isDenied(reading, chunk, { from: at, to: at + 1 })) continue;
    const topic = findNames(reading, { from, to: near.to }).find((name) => name.from - from <= 2) ?? null;
    if (topic !== null && tokens.slice(topic.from, topic.to).some(({ word }) => isSite(word))) return [];
    const medium = [from, from + 1].find((one) => MEDIA.has(tokens[one]?.norm ?? ''));
    if (topic === null && medium === undefined) return [];
    // "On the ASCD panel"
    if (topic !== null && cuesIn(reading, 'talk', { from: topic.from, to: topic.to + 2 }).length > 0)
      return [];
    const anchor = reading.anchors.find((one) => topic !== null && overlaps(one, topic)) ?? null;
    const last = topic ?? { from, to: (medium ?? from) + 1 };
    const words = span({ from: at, to: at + 1 }, { from, to: from + 1 }, last);
    return [{ ...words, kind: 'content', topic, anchor, about: 'reader' }];
  }
  return [];
}

/** Behind "heard you on": where the name begins. */
function onBehind({ analysis: { tokens } }: Reading, at: number, to: number): number | null {
  const you = tokens[at + 1]?.norm === 'to' ? at + 2 : at + 1;
  if (tokens[you]?.norm !== 'you' || tokens[you + 1]?.norm !== 'on') return null;
  // "Saw you on stage"
  return you + 2 < to ? you + 2 : null;
}

/** The medium, where the reader is spoken of beside it; "your podcast" is told elsewhere. */
function mediumNear(reading: Reading, near: { from: number; to: number }): number | null {
  const { tokens } = reading.analysis;
  if (cuesIn(reading, 'your', near).length > 0) return null;
  const said = tokens.slice(near.from, near.to);
  const medium = said.findIndex(({ norm }) => MEDIA.has(norm));
  return medium >= 0 && said.some(({ norm }) => YOU.has(norm)) ? near.from + medium : null;
}
