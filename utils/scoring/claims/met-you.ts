import { flag } from '../text/word.ts';
import { type Draft, span } from './draft.ts';
import { eventAt } from './event-at.ts';
import { isTalking, pleasureInEnglish } from './pleasure-in-english.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { unnamedMeeting } from './unnamed-meeting.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

const MEETING = words(
  `kennen ontmoeten spreken kennenzulernen kennenlernen treffen kennengelernt getroffen rencontrer rencontre rencontree connaissance croiser
  conocerte conocerla conocerlo conocerle conocerles haberte haberla haberlo conhecer conhecendo conhece conoscerla conoscerti conoscervi
  incontrarla incontrarti averla averti partage echange discute bavarde papote bavarder discuter echanger
  gesprochen geplaudert unterhalten plaudern kletsen bijpraten charlado charlar conversado conversar chiacchierato chiacchierare parlato`,
);
const meets = flag((text) => MEETING.has(text) || isTalking(text));
/** It was a pleasure; "it would be" looks forward. */
const WAS = words(
  'fijn leuk goed was war schon schones toll freut gefreut plaisir ravi ravie enchante enchantee fue gusto placer encanto alegre foi prazer bom stato piacere bello',
);
const WOULD = words(
  'zou wurde wurden hoffe hoop serait serais serions sera espere seria sera espero sarebbe spero vorrei mochte wil prochain prochaine volgende nachste proxima prossima voudrais aimerais quisiera gostaria',
);
const WHEN = ['lately', 'occasion'] as const;
const YOU = words(
  'je jou u dich sie vous te t la ti lo voce senhor senhora ihnen dir toi contigo consigo usted lei',
);

/** "Fijn om je zaterdag op het tuinfeest te leren kennen", "è stato un piacere conoscerla ieri a cena": a meeting that was a pleasure. */
export function findMetYou(reading: Reading, sentence: Sentence): readonly Draft[] {
  if (sentence.question || !WHEN.some((role) => cuesIn(reading, role, sentence).length > 0)) return [];
  const { tokens } = reading.analysis;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !meets(token.word)) continue;
    if (isTalking(token.norm)) {
      const talk = pleasureInEnglish(reading, sentence, at);
      if (talk !== null) return [talk];
      continue;
    }
    const chunk = chunkOf(sentence, { from: at, to: at + 1 });
    const said = tokens.slice(chunk.from, chunk.to).map(({ norm }) => norm);
    if (!said.some((word) => WAS.has(word)) || said.some((word) => WOULD.has(word))) continue;
    const isYou = /(?:la|ti|te|vi|lo|le)$/u.test(token.norm) || said.some((word) => YOU.has(word));
    const when = cuesIn(reading, 'lately', chunk)[0] ?? cuesIn(reading, 'occasion', chunk)[0];
    if (!isYou || when === undefined || isDenied(reading, chunk, when)) continue;
    const named = eventAt(reading, sentence, { from: at, to: at + 1 });
    if (named !== null) return [named];
    return [unnamedMeeting(reading, sentence, span(when, { from: at, to: at + 1 }))];
  }
  return [];
}
