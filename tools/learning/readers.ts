import { EMPTY_PROFILE } from '../../utils/requests/index.ts';
import { stanceOf } from '../../utils/scoring/worth-a-look.ts';
import { type MadeRequest, type Mix, makeInbox } from './inbox.ts';
import { createMemory, type ReaderMemory } from './memory.ts';

/** A reader who always knows what they want. */
export interface MadeReader {
  readonly mix: Mix;
  readonly wants: (request: MadeRequest) => boolean;
}

/** Welcomes recruiters and everything of their trade, does not want students. */
export const OF_OWN_TASTE: MadeReader = {
  mix: { recruiters: 0.15, students: 0.12, trade: 0.15 },
  wants: ({ label, isStudents, isOfTrade }) =>
    !isStudents && label !== 'scam' && (isOfTrade || label === 'genuine' || label === 'recruiter'),
};

/** Wants people with a reason, as Winnow does unasked. */
export const OF_ONE_MIND: MadeReader = {
  mix: { recruiters: 0.08, students: 0.03, trade: 0.05 },
  wants: ({ label }) => label === 'genuine',
};

/** On how many of so many requests a reader and Winnow are at odds. Each 0 to 1. */
export interface Disagreement {
  /** What the reader wants is worth less than a half, or what they do not want is worth more. */
  readonly worth: number;
  /** Winnow puts forward what the reader does not want, or sets aside what they want. */
  readonly overruled: number;
}

function disagreement(reader: MadeReader, memory: ReaderMemory, inbox: readonly MadeRequest[]): Disagreement {
  const verdicts = inbox.map((request) => ({
    wants: reader.wants(request),
    verdict: memory.score(request.input),
  }));
  const share = (wrong: (each: (typeof verdicts)[number]) => boolean) =>
    verdicts.filter(wrong).length / inbox.length;
  return {
    worth: share(({ wants, verdict }) => verdict.worth >= 0.5 !== wants),
    overruled: share(({ wants, verdict }) => stanceOf(verdict) === (wants ? 'against' : 'for')),
  };
}

/** How a reader and Winnow get on before any decision and after so many, on further requests that were never decided. */
export function follow(
  reader: MadeReader,
  trade: RegExp,
  decisions: number,
  seed: number,
): { readonly before: Disagreement; readonly after: Disagreement; readonly lessons: number } {
  const inbox = makeInbox(trade, reader.mix, 2 * decisions, seed);
  const further = inbox.slice(decisions);
  const memory = createMemory(EMPTY_PROFILE);
  const before = disagreement(reader, memory, further);
  for (const request of inbox.slice(0, decisions))
    memory.learn(request.input, reader.wants(request) ? 'accept' : 'decline', null);
  return { before, after: disagreement(reader, memory, further), lessons: memory.lessons.length };
}
