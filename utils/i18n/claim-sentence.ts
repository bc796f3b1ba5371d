import type { Claim } from '../requests/index.ts';
import type { ClaimSentence } from './message-ids.ts';
import { shortQuote } from './quote.ts';
import type { PageWords } from './words.ts';

/** What was found out about a claim, as a sentence: "You both show ‘TU Delft’". */
export function claimSentence(words: PageWords, claim: Claim): string {
  const topic = shortQuote(claim.topic === '' ? claim.text : claim.topic);
  return words.say(`claim.${sentenceFor(claim)}`, { topic });
}

/** A claim can be shown by both sides, by the site's own line, or, where it is about the reader alone, by the profile. */
function sentenceFor({ status, evidence }: Claim): ClaimSentence {
  if (status !== 'shown') return status;
  const where = new Set(evidence.map((each) => each.where));
  if (where.has('headline') && where.has('profile')) return 'shown';
  if (where.has('shared-context')) return 'shown-by-site';
  return where.has('profile') ? 'shown-in-profile' : 'shown';
}
