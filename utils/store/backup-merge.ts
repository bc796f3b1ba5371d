import type { Connection, PastRequest } from '../archive/records.ts';
import type { DayOfReading } from '../diagnosis/history.ts';
import type { Decision } from '../requests/index.ts';
import { HOPED_FOR, placed, type RequestRow } from './rows.ts';
import type { TextRow } from './texts.ts';

/**
 * What becomes of a row that a backup and the memory both have and do not agree on. Each rule gives the row of the
 * memory, as it is, where the backup adds nothing to it; so the same backup taken in twice changes nothing the second
 * time.
 */

/**
 * The sight of the request that is newer counts, and of the same sight the one that is over. The reader's own word for
 * it, and when it was first seen, are kept from either. Words that were forgotten here do not come back.
 */
export function mergeRequest(here: RequestRow, there: RequestRow): RequestRow {
  const isOver = ({ status }: RequestRow) => !HOPED_FOR.includes(status);
  const later = there.lastSeenAt - here.lastSeenAt || Number(isOver(there)) - Number(isOver(here));
  const [newer, older] = later > 0 ? [there, here] : [here, there];
  const corrected = newer.corrected ?? older.corrected;
  const textId = newer.textId ?? older.textId;
  const row = {
    ...newer,
    firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
    ...(corrected === undefined ? {} : { corrected }),
    ...(textId === undefined ? {} : { textId }),
  };
  return { ...row, place: placed(row).place };
}

/** What is further along counts: applied, then taken back, then what came of a press, then what was made last. */
export function mergeDecision(here: Decision, there: Decision): Decision {
  const [now, then] = [progressOf(here), progressOf(there)];
  if (now !== then) return then > now ? there : here;
  return there.dueAt > here.dueAt ? there : here;
}

const PROGRESS: Readonly<Record<Decision['state'], number>> = {
  planned: 0,
  applying: 0,
  failed: 1,
  gone: 2,
  undone: 3,
  applied: 4,
};

const progressOf = ({ state }: Decision) => PROGRESS[state];

/**
 * An open decision as another browser, or a later day, may have it: it waits for the reader's word, and what was being
 * pressed when the backup was made is told as interrupted. Nothing that comes from a backup is pressed by itself.
 */
export function atRest(decision: Decision): Decision {
  if (decision.state === 'applying')
    return { ...decision, state: 'failed', failure: 'interrupted', pageId: null };
  return decision.state === 'planned' ? { ...decision, pageId: null } : decision;
}

/** A lesson never changes, and neither does what both know of it. */
export function keepOurs<Row>(here: Row): Row {
  return here;
}

const MOST_DECLINES = 10;

/** All declines of either; people who sent it are not counted twice. */
export function mergeText(here: TextRow, there: TextRow): TextRow {
  const ids = new Set(here.declined.map(({ decisionId }) => decisionId));
  const added = there.declined.filter(({ decisionId }) => !ids.has(decisionId));
  return {
    ...here,
    people: Math.max(here.people, there.people),
    declined: [...here.declined, ...added].slice(0, Math.max(MOST_DECLINES, here.declined.length)),
  };
}

/** What is here stands; what it lacks is filled in. */
export function mergeConnection<Row extends Connection>(here: Row, there: Row): Row {
  return {
    ...here,
    company: here.company || there.company,
    position: here.position || there.position,
    connectedAt: here.connectedAt ?? there.connectedAt,
  };
}

/** Whoever was accepted stays accepted, and the note of theirs with it. */
export function mergePastRequest(here: PastRequest, there: PastRequest): PastRequest {
  const outcome = here.outcome === 'accepted' ? here.outcome : there.outcome;
  return { ...here, outcome, note: here.note ?? there.note, sentAt: here.sentAt ?? there.sentAt };
}

/** The day that knows more. */
export function mergeReading(here: DayOfReading, there: DayOfReading): DayOfReading {
  return there.cards > here.cards ? there : here;
}
