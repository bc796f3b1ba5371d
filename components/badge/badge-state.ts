import type { PageMessageId, PageWords } from '../../utils/i18n/index.ts';
import type { Decision, Verdict } from '../../utils/requests/index.ts';

/** How a badge looks: still being read, a verdict, or how far the reader's decision has come. */
export type BadgeState = 'reading' | 'verdict' | 'planned' | 'waiting' | 'applied' | 'failed';

/** @param offered the decision waits for the reader's word: no living page is about to press it */
export function badgeStateOf(
  verdict: Verdict | null,
  decision: Decision | null,
  offered: boolean,
): BadgeState {
  if (verdict === null) return 'reading';
  switch (decision?.state) {
    case undefined:
    case 'undone':
    case 'gone':
      return 'verdict';
    case 'planned':
      return offered ? 'waiting' : 'planned';
    case 'applying':
      return 'planned';
    case 'applied':
      return 'applied';
    case 'failed':
      return 'failed';
  }
}

/** The decision in a word or two; null where there is none to tell of. */
export function decisionWords(words: PageWords, state: BadgeState, decision: Decision | null): string | null {
  if (decision === null || state === 'reading' || state === 'verdict') return null;
  const choice = words.say(`choice.${decision.choice}`);
  if (state === 'waiting') return words.say('decision.waiting', { choice });
  if (state === 'failed') return words.say('decision.failed', { choice });
  const id: PageMessageId = state === 'applied' ? `chosen.${decision.choice}` : `doing.${decision.choice}`;
  return words.say(id);
}
