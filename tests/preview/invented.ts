import type { Claim, Decision, Label, Reason, Request, Verdict } from '../../utils/requests/index.ts';

/** Invented requests for looking at and for tests. Nobody in here exists. */

/** Wednesday, 18 November 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 10, 18, 10);
const HOUR = 3_600_000;

interface Sketch {
  readonly slug: string;
  readonly name: string;
  readonly headline?: string;
  readonly note?: string;
  readonly mutual?: number;
  readonly shared?: string;
}

export function request({ slug, name, headline, note, mutual, shared }: Sketch): Request {
  return {
    id: `linkedin:${slug}`,
    site: 'linkedin',
    slug,
    sender: {
      name,
      headline: headline ?? null,
      profileUrl: `https://www.linkedin.com/in/${slug}/`,
      mutualConnections: mutual ?? null,
      sharedContext: shared ?? null,
    },
    note: note ?? null,
    receivedText: null,
  };
}

export function verdict(label: Label, confidence: number, rest: Partial<Verdict> = {}): Verdict {
  const other = (1 - confidence) / 4;
  const probabilities = { pitch: other, recruiter: other, scam: other, generic: other, genuine: other };
  return {
    label,
    probabilities: label === 'unclear' ? probabilities : { ...probabilities, [label]: confidence },
    worth: 0.5,
    language: 'en',
    reasons: [],
    claims: [],
    commonGround: [],
    ...rest,
  };
}

/** A reason on the words of the note; throws where the note lacks them, so that the data stays true. */
export function reasonOn(text: string, words: string, code: string, weight: number): Reason {
  return { code, where: 'note', weight, ...spanOf(text, words) };
}

export function claimOn(text: string, words: string, rest: Omit<Claim, 'text' | 'start' | 'end'>): Claim {
  return { text: words, ...spanOf(text, words), ...rest };
}

export function beside(code: string, weight: number): Reason {
  return { code, where: 'card', start: null, end: null, weight };
}

export function decision(of: Request, rest: Partial<Decision> = {}): Decision {
  return {
    id: `decision-${of.slug}`,
    requestId: of.id,
    choice: 'decline',
    state: 'planned',
    via: 'popup',
    decidedAt: NOW - 1_000,
    dueAt: NOW + 4_000,
    pageId: 'page-1',
    appliedAt: null,
    failure: null,
    ...rest,
  };
}

export const hoursAgo = (hours: number) => NOW - hours * HOUR;

function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}
