import type { ScoredLabel } from '../../requests/index.ts';
import type { ReasonCode } from '../reason-codes.ts';

/** Causes whose sentence tells of a person with a reason of their own. */
const PERSONAL: ReadonlySet<ReasonCode> = new Set([
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
]);

/** Causes whose sentence tells of somebody who wants to sell, whatever else they also occur in. */
const SELLING: ReadonlySet<ReasonCode> = new Set([
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
]);

/** Causes whose sentence tells of a greeting that could go to anybody. */
const HOLLOW: ReadonlySet<ReasonCode> = new Set([
  'grows-network',
  'like-minded',
  'vague-common-interest',
  'vague-partnership',
  'open-networker',
]);

/**
 * True where a cause tells a reader something for (weight above zero) or against a label. The model may have learnt
 * that pitches in disguise are full of details; "full of specific details, so a pitch" still helps nobody.
 */
export function isTelling(code: ReasonCode, label: ScoredLabel, weight: number): boolean {
  const speaksFor = weight > 0;
  if (PERSONAL.has(code)) return speaksFor === (label === 'genuine');
  if (SELLING.has(code))
    return speaksFor === (label === 'pitch' || label === 'scam' || label === 'recruiter');
  if (HOLLOW.has(code)) return speaksFor === (label !== 'genuine');
  if (code === 'job-offer') return speaksFor === (label === 'recruiter' || label === 'scam');
  return true;
}
