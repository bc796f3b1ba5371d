import { draws } from '../../training/bootstrap.ts';
import { readCorpus } from '../../training/read-corpus.ts';
import type { ScoredLabel } from '../../utils/requests/index.ts';
import type { ScoringInput } from '../../utils/scoring/index.ts';

/** A request made of our own texts, with what a reader of some taste wants to know of it. */
export interface MadeRequest {
  readonly input: ScoringInput;
  readonly label: ScoredLabel;
  readonly isStudents: boolean;
  readonly isOfTrade: boolean;
}

/** What a reader's inbox is made of; each a share, the rest is as the texts are. */
export interface Mix {
  readonly recruiters: number;
  readonly students: number;
  readonly trade: number;
}

const STUDENT = /\b(?:student|thesis|dissertation|undergrad\w*|phd|homework)\b/i;
const OTHER_HEADLINE = /student|recruit|talent/i;
/** Sellers say so in the headline as often as this. */
const SELLING_HEADLINES = 0.4;

/** The trades that a reader may know, by the words of their notes. */
export const TRADES = {
  'hotels and restaurants': /\b(?:hotels?|restaurants?|kitchen|chef|menu|guests?)\b/i,
  'bakeries and cafés': /\b(?:baker\w*|bread|oven|flour|sourdough|cafe|coffee|roast\w*)\b/i,
  'care and hospitals': /\b(?:nurs\w+|ward|hospital|patients?|clinic)\b/i,
  'farms and gardens': /\b(?:farm\w*|orchard|garden\w*|seeds?|soil|tractor|harvest)\b/i,
} as const;

/** So many different requests in English, the same for the same seed. */
export function makeInbox(trade: RegExp, mix: Mix, size: number, seed: number): readonly MadeRequest[] {
  const { messages, headlines } = readCorpus();
  const next = draws(seed);
  const english = messages
    .filter(({ lang }) => lang === 'en')
    .map(({ text, label }) => ({
      text,
      label,
      isStudents: STUDENT.test(text),
      isOfTrade: trade.test(text) && label !== 'scam',
    }));
  const pools = {
    recruiters: english.filter(({ label }) => label === 'recruiter'),
    students: english.filter(({ isStudents, label }) => isStudents && label === 'genuine'),
    trade: english.filter(
      ({ isStudents, isOfTrade, label }) => isOfTrade && !isStudents && label !== 'recruiter',
    ),
    others: english.filter(
      ({ isStudents, isOfTrade, label }) => !isOfTrade && !isStudents && label !== 'recruiter',
    ),
  };
  const plain = headlines.filter(
    ({ sells, lang, text }) => sells === 'no' && lang === 'en' && !OTHER_HEADLINE.test(text),
  );
  const selling = headlines.filter(({ sells, lang }) => sells === 'yes' && lang === 'en');
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];
  const used = new Set<string>();
  const inbox: MadeRequest[] = [];
  while (inbox.length < size) {
    const drawn = next();
    const pool =
      drawn < mix.recruiters
        ? pools.recruiters
        : drawn < mix.recruiters + mix.students
          ? pools.students
          : drawn < mix.recruiters + mix.students + mix.trade
            ? pools.trade
            : pools.others;
    const message = pick(pool);
    if (message === undefined || used.has(message.text)) continue;
    used.add(message.text);
    const { text: note, ...facts } = message;
    const headline =
      pick(message.label === 'pitch' && next() < SELLING_HEADLINES ? selling : plain)?.text ?? null;
    const sender = {
      name: 'Ann Lee',
      headline,
      profileUrl: null,
      mutualConnections: null,
      sharedContext: null,
    };
    inbox.push({ ...facts, input: { note, sender } });
  }
  return inbox;
}
