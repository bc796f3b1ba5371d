import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { pairCue, type SharedCue } from './shared-cue.ts';
import { words } from './word-list.ts';

/** What one does at a school. */
const STUDIED = words(
  'studied did read gestudeerd studeerden studiert studierten etudie fait estudiamos hicimos cursamos estudou estudamos fez fizemos cursou studiato fatto studiavamo',
);
const VERB_REACH = 3;
const SCHOOL_REACH = 6;

/** "We did architecture at UFPE, remember?": no word says "both", but the school is the reader's own. */
export function studiedThere(reading: Reading, sentence: Sentence): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  const schools = reading.anchors.filter(({ from, entries }) => {
    return from > sentence.from && from < sentence.to && entries.some(({ field }) => field === 'school');
  });
  if (schools.length === 0 || cuesIn(reading, 'sell', sentence).length > 0) return [];
  for (const chunk of sentence.chunks) {
    const we = cuesIn(reading, 'we', chunk).find(({ from }) => from === chunk.from);
    if (we === undefined) continue;
    const near = tokens.slice(we.to, Math.min(chunk.to, we.to + VERB_REACH));
    const verb = near.findIndex(({ norm }) => STUDIED.has(norm));
    const school = schools.find(({ from, to }) => from < chunk.to && to - we.to <= SCHOOL_REACH + VERB_REACH);
    if (verb >= 0 && school !== undefined && isAt(reading, school))
      return [pairCue(we.from, we.to + verb + 1, school)];
  }
  return [];
}

const AT = words('at aan op an der a la na no en al alla in');

function isAt({ analysis: { tokens } }: Reading, { from }: Stretch): boolean {
  return AT.has(tokens[from - 1]?.norm ?? '');
}
