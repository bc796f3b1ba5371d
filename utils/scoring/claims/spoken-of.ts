import type { Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { chunkOf } from './widen.ts';

/** "Estudiamos", "partilhamos", "abbiamo", "condividiamo": the verb itself says "we". */
const FIRST_PLURAL = /^\p{L}+(?:[aei]r?mos|iamo|ammo|emmo|immo|[eo]ssimo)$/u;
/** What may stand before a phrase that begins its part of the sentence. */
export const LEADS: ReadonlySet<string> = new Set(
  'as als comme como come da en tant que ex former oud the a an een una un une ein eine der die das de het el la le lo il os as i los las gli my and und et y e so oh hey hi hello dan nog ook also auch aussi plus noch dann siendo sendo essendo etant being trabajando trabalhando lavorando travaillant working werkend'.split(
    ' ',
  ),
);

/** Whether a cue of one of these roles stands in a stretch. */
export function speaksOf(reading: Reading, within: Stretch, roles: readonly string[]): boolean {
  return reading.cues.some(
    (cue) => roles.includes(cue.role) && cue.from >= within.from && cue.to <= within.to,
  );
}

/** Whether a word, or its ending in a Romance language, says "we". */
export function isWe(reading: Reading, at: number): boolean {
  const word = reading.analysis.tokens[at]?.norm ?? '';
  // "A gente" has two words.
  if (reading.cuesByRole.get('we')?.some((cue) => cue.from <= at && cue.to > at)) return true;
  return reading.romance && FIRST_PLURAL.test(word);
}

/** "We" or "our", or a verb that says so, at most so many words before. */
export function weBefore(reading: Reading, sentence: Sentence, cue: Stretch, reach: number): boolean {
  for (let at = cue.from - 1; at >= sentence.from && at >= cue.from - reach; at -= 1)
    if (isWe(reading, at)) return true;
  return false;
}

/** Nothing but an article or "as" stands before it in its part of the sentence. */
export function startsPart(
  reading: Reading,
  sentence: Sentence,
  cue: Stretch,
  leads: ReadonlySet<string>,
): boolean {
  const chunk = chunkOf(sentence, cue);
  return reading.analysis.tokens
    .slice(chunk.from, cue.from)
    .every(
      (token, at, all) =>
        leads.has(token.norm) ||
        reading.ownNames.has(token.norm) ||
        isJoined(reading, cue, at === all.length - 1) ||
        isKnown(reading, chunk.from + at),
    );
}

/** "As former Nielsen colleagues": whether a word names what stands in the reader's profile. */
export function isKnown(reading: Reading, at: number): boolean {
  return reading.anchors.some((anchor) => anchor.entries.length > 0 && anchor.from <= at && at < anchor.to);
}

/** "VDI-Kollege": the word before belongs to it. */
function isJoined(reading: Reading, cue: Stretch, last: boolean): boolean {
  return last && reading.analysis.tokens[cue.from]?.gap === '-';
}
