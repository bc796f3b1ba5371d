import type { Preferences, Reason, Verdict } from '../../requests/index.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { ScoringInput } from '../scorer.ts';
import { foldText } from '../text/folded-text.ts';
import { isRecruitersHeadline, isStudent, namesCompany } from './sender-kinds.ts';

/** Among what is worth a look, yet in the order of what else is known of it. */
const WELCOME_FROM = 0.6;
/** Last, yet in order, and never out of sight. */
const UNWELCOME_TO = 0.4;
/** Heavy enough to be told first: the reader has said it themselves. */
const TOLD_FIRST = 8;

type Wish = 'welcome' | 'unwelcome' | 'trusted';
interface Rule {
  readonly code: ReasonCode;
  readonly wish: Wish;
}

function rulesFor(
  { note, sender }: ScoringInput,
  verdict: Verdict,
  { recruiters, students, sameCity, trustedCompanies, trustedMutual }: Preferences,
): readonly Rule[] {
  const headline = foldText(sender.headline ?? '').text;
  const rules: Rule[] = [];
  const isTrusted = trustedCompanies.some((company) => namesCompany(headline, foldText(company).text));
  if (isTrusted) rules.push({ code: 'trusted-company', wish: 'trusted' });
  if (trustedMutual !== null && (sender.mutualConnections ?? 0) >= trustedMutual)
    rules.push({ code: 'trusted-mutual', wish: 'trusted' });
  if (recruiters !== 'neutral' && (verdict.label === 'recruiter' || isRecruitersHeadline(headline)))
    rules.push({ code: `${recruiters}-recruiter`, wish: recruiters });
  if (students !== 'neutral' && isStudent(headline, note === null ? null : foldText(note).text))
    rules.push({ code: `${students}-student`, wish: students });
  if (sameCity === 'welcome' && verdict.commonGround.some(({ kind }) => kind === 'place'))
    rules.push({ code: 'welcome-same-city', wish: 'welcome' });
  return rules;
}

function reasonFor({ code, wish }: Rule): Reason {
  const weight = wish === 'unwelcome' ? -TOLD_FIRST : TOLD_FIRST;
  return { code, where: 'card', start: null, end: null, weight };
}

/**
 * What the reader has said of whole kinds, laid over a verdict. It moves the worth, and with it the place in the
 * queue: never a label, since that says what a request is, and nothing goes out of sight. The one exception is what
 * the reader asked for by name: whom they trust is not called a pitch or generic but left open. A scam stays a scam,
 * whatever its headline claims.
 */
export function withPreferences(input: ScoringInput, verdict: Verdict, preferences: Preferences): Verdict {
  if (verdict.label === 'scam') return verdict;
  const rules = rulesFor(input, verdict, preferences);
  const wishes = new Set(rules.map(({ wish }) => wish));
  if (wishes.size === 0) return verdict;
  // Said for and against at once: what is for it counts, so that nobody is missed.
  const isWelcome = wishes.has('trusted') || wishes.has('welcome');
  const isFlagged = verdict.label === 'pitch' || verdict.label === 'generic';
  const counting = rules.filter(({ wish }) => (wish !== 'unwelcome') === isWelcome);
  return {
    ...verdict,
    label: wishes.has('trusted') && isFlagged ? 'unclear' : verdict.label,
    worth: isWelcome ? WELCOME_FROM + (1 - WELCOME_FROM) * verdict.worth : UNWELCOME_TO * verdict.worth,
    reasons: [...counting.map(reasonFor), ...verdict.reasons],
  };
}
