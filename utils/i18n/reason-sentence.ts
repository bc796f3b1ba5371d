import type { Reason, Request, Verdict } from '../requests/index.ts';
import { REASON_CODES, type ReasonCode } from '../scoring/reason-codes.ts';
import { shortQuote } from './quote.ts';
import type { PageWords } from './words.ts';

const KNOWN: ReadonlySet<string> = new Set(REASON_CODES);

/**
 * One reason as a sentence, with the words that caused it where there are some. A reason of a later version, whose code
 * has no words here, is told by its quote alone; null where it has none of these either.
 */
export function reasonSentence(
  words: PageWords,
  reason: Reason,
  verdict: Verdict,
  request: Request,
): string | null {
  const quote = quoteOf(reason, request);
  const sentence = isKnown(reason.code) ? plainSentence(words, reason.code, request) : null;
  if (sentence === null) return quote === null ? null : words.say('reason.bare', { quote });
  const full = quote === null ? sentence : words.say('reason.quoted', { sentence, quote });
  // A verdict of "unclear" is for nothing, so that nothing can speak against it.
  if (reason.weight >= 0 || verdict.label === 'unclear') return full;
  return words.say('reason.against', { sentence: full });
}

function plainSentence(words: PageWords, code: ReasonCode, request: Request): string {
  return words.say(`reason.${code}`, { mutual: request.sender.mutualConnections ?? 0 });
}

function quoteOf({ where, start, end }: Reason, request: Request): string | null {
  if (start === null || end === null) return null;
  const text = where === 'note' ? request.note : where === 'headline' ? request.sender.headline : null;
  const quote = shortQuote((text ?? '').slice(start, end));
  return quote === '' ? null : quote;
}

function isKnown(code: string): code is ReasonCode {
  return KNOWN.has(code);
}
