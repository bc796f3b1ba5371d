import { flag } from '../text/word.ts';
import { type Draft, span } from './draft.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { unnamedMeeting } from './unnamed-meeting.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

/** What somebody does for another whom they meet. */
const ENGLISH = words(
  'sold served drove showed taught treated handed poured photographed interviewed examined delivered lent',
);
const DEEDS = words(
  `verkauft bedient gefahren gezeigt unterrichtet behandelt fotografiert interviewt untersucht geliefert geliehen serviert
  verkocht verkochten bediend gereden behandeld gefotografeerd geinterviewd onderzocht geleverd geleend
  vendu vendue servi servie conduit conduite soigne soignee photographie interviewe
  vendi atendi lleve servi fotografie entreviste vendido atendido llevado servido fotografiado entrevistado
  levei fotografei entrevistei
  venduto servito servita accompagnato accompagnata fotografato fotografata intervistato intervistata`,
);
const TO_YOU = words('you ihnen sie dir dich u je jou vous t te le la lo lhe ti');
const isDeed = flag((text) => ENGLISH.has(text) || DEEDS.has(text));
const REACH = 9;

/** "I sold you cherries at the farmers market last June": what the sender once did for the reader, with a time or a place. */
export function findDoneForYou(reading: Reading, sentence: Sentence): readonly Draft[] {
  if (sentence.question) return [];
  const { tokens } = reading.analysis;
  const isEnglish = (at: number): boolean => ENGLISH.has(tokens[at]?.norm ?? '');
  return [...cuesIn(reading, 'lately', sentence), ...cuesIn(reading, 'occasion', sentence)].flatMap(
    (when) => {
      const chunk = chunkOf(sentence, when);
      const at = tokens.findIndex(
        ({ word }, index) => index >= chunk.from && index < chunk.to && isDeed(word),
      );
      if (at < 0 || isDenied(reading, chunk, { from: at, to: at + 1 })) return [];
      const me = cuesIn(reading, 'me', { from: chunk.from, to: at })[0];
      // "I sold you", and not "when you interviewed"
      if (isEnglish(at) && cuesIn(reading, 'you', { from: at + 1, to: at + 2 }).length === 0) return [];
      const near = { from: Math.max(chunk.from, at - REACH), to: Math.min(chunk.to, at + 2) };
      const you = tokens.findIndex(
        ({ norm }, index) => index >= near.from && index < near.to && index !== at && TO_YOU.has(norm),
      );
      if (you < 0 || (me === undefined && !reading.romance)) return [];
      return [
        unnamedMeeting(
          reading,
          sentence,
          span(me ?? { from: you, to: at + 1 }, when, { from: at, to: at + 1 }),
        ),
      ];
    },
  );
}
