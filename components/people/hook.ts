import { claimSentence, type PageWords } from '../../utils/i18n/index.ts';
import { LONGEST_PERSON } from '../../utils/people/index.ts';
import type { Request, Verdict } from '../../utils/requests/index.ts';

/** Why somebody matters, in a line to remember them by: what both share, what they said that holds, or their own words. */
export function hookOf(words: PageWords, { note, sender }: Request, verdict: Verdict): string {
  const shown = verdict.claims.find(({ status }) => status === 'shown');
  const [ground] = verdict.commonGround;
  const line =
    shown !== undefined
      ? claimSentence(words, shown)
      : ground !== undefined
        ? words.say(`ground.${ground.kind}`, { topic: ground.topic })
        : (note ?? sender.sharedContext ?? '');
  return line.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_PERSON.hook);
}
