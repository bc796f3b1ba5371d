import type { ScoredLabel } from '../../requests/index.ts';
import type { ReasonCode } from '../reason-codes.ts';

/** Causes whose sentence tells of a person with a reason of their own. */
const PERSONAL: readonly ReasonCode[] = [
  'met-before',
  'same-event',
  'worked-together',
  'same-workplace',
  'same-school',
  'shares-a-fact',
  'referred',
  'reacts-to-your-work',
  'concrete-question',
  'asks-nothing',
  'technical-detail',
  'personal-life',
  'names-a-time',
  'congratulates',
  'specific-details',
];

/** Causes whose sentence tells of somebody who wants to sell, whatever else they also occur in. */
const SELLING: readonly ReasonCode[] = [
  'helps-companies',
  'offers-service',
  'promises-result',
  'business-figures',
  'free-offer',
  'asks-about-pain',
  'says-not-selling',
  'names-clients',
  'money-opportunity',
  'course-or-coaching',
  'link-building',
  'promotion',
  'names-target-group',
  'scam-wording',
  'leads-off-site',
  'contains-money',
  'unfilled-template',
  'loud-writing',
];

/** Causes whose sentence tells of a greeting that could go to anybody. */
const HOLLOW: readonly ReasonCode[] = [
  'grows-network',
  'like-minded',
  'vague-common-interest',
  'vague-partnership',
  'open-networker',
];

/** For each code that fits some labels only, those that it speaks for; it speaks against the others. */
const SPEAKS_FOR: ReadonlyMap<ReasonCode, readonly ScoredLabel[]> = new Map<
  ReasonCode,
  readonly ScoredLabel[]
>([
  ...PERSONAL.map((code) => [code, ['genuine']] as const),
  ...SELLING.map((code) => [code, ['pitch', 'scam', 'recruiter']] as const),
  ...HOLLOW.map((code) => [code, ['pitch', 'recruiter', 'scam', 'generic']] as const),
  ['job-offer', ['recruiter', 'scam']],
]);

/**
 * True where a cause tells a reader something for (weight above zero) or against a label. The model may have learnt
 * that pitches in disguise are full of details; "full of specific details, so a pitch" still helps nobody.
 */
export function isTelling(code: ReasonCode, label: ScoredLabel, weight: number): boolean {
  const labels = SPEAKS_FOR.get(code);
  return labels === undefined || labels.includes(label) === weight > 0;
}
