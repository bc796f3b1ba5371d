import { type Draft, span } from './draft.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { unnamedMeeting } from './unnamed-meeting.ts';
import { chunkOf } from './widen.ts';
import { words } from './word-list.ts';

const TALKING = words('chat talk speak chatting talking speaking');
export const isTalking = (word: string): boolean => TALKING.has(word);
const PLEASURE = /(?:pleasure|great|good|nice|lovely|fun|delight|enjoyed)/u;
/** "It was a pleasure to", "great" at once before it. */
const WAS =
  /(?:was|were|been|had) (?:\p{L}+ ){0,4}(?:to )?$|(?:^|\s)(?:great|good|nice|lovely|fun|pleasure) (?:\p{L}+ )?$/u;
const WOULD = words('would ll d will hope could can may might forward love');

/** "It was a pleasure to chat on the train", "nice talking to you last night": where or when it was, and not where it may be. */
export function pleasureInEnglish(reading: Reading, sentence: Sentence, at: number): Draft | null {
  const chunk = chunkOf(sentence, { from: at, to: at + 1 });
  const said = reading.analysis.tokens.slice(chunk.from, chunk.to).map(({ norm }) => norm);
  if (said.some((word) => WOULD.has(word))) return null;
  const lead = `${said.slice(0, at - chunk.from).join(' ')} `;
  const rest = { from: at, to: chunk.to };
  const behind = cuesIn(reading, 'lately', rest)[0] ?? cuesIn(reading, 'occasion', rest)[0];
  if (behind === undefined || !PLEASURE.test(lead) || !WAS.test(lead)) return null;
  return unnamedMeeting(reading, sentence, span({ from: chunk.from, to: at + 1 }, behind));
}
