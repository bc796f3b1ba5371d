import { totalOf } from '../cell.ts';
import type { Counted } from '../period.ts';
import type { Outcome } from '../seen.ts';
import { isClearlyMore, type Share, shareOf } from '../share.ts';

export interface Side {
  readonly total: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Of those that the reader decided, how many they accepted or replied to; null where they are too few to say. */
  readonly wanted: Share | null;
}

/** Requests with a note of their own against those without. */
export interface Notes {
  readonly noted: Side;
  readonly bare: Side;
  /** Null where either is too few to say. */
  readonly more: 'noted' | 'bare' | 'neither' | null;
}

export function notes({ total }: Counted): Notes {
  const noted = sideOf(total.noted);
  const bare = sideOf(total.bare);
  return { noted, bare, more: moreOf(noted.wanted, bare.wanted) };
}

function sideOf(outcomes: Side['outcomes']): Side {
  const wanted = outcomes.accepted + outcomes.replied;
  return { total: totalOf(outcomes), outcomes, wanted: shareOf(wanted, wanted + outcomes.declined) };
}

function moreOf(noted: Share | null, bare: Share | null): Notes['more'] {
  if (noted === null || bare === null) return null;
  if (isClearlyMore(noted, bare)) return 'noted';
  return isClearlyMore(bare, noted) ? 'bare' : 'neither';
}
