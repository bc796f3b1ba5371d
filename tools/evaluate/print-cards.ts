import type { Profile } from '../../utils/requests/index.ts';
import type { Scorer } from '../../utils/scoring/index.ts';
import { toScoringInput } from '../input/request-schema.ts';
import type { CardLine } from './labelled-lines.ts';
import { percent } from './percent.ts';
import { printHeadlines } from './print-headlines.ts';

const WORTH = { low: 0, medium: 1, high: 2 } as const;

const overlaps = (a: string, b: string) =>
  a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

/** Prints headlines, common ground (by words on both sides) and worth (pairs in the right order) of cards without notes. */
export function printCards(
  cards: readonly CardLine[],
  profileOf: (name: string) => Profile,
  scorer: Scorer,
): void {
  const scored = cards.map((card) => ({
    card,
    verdict: scorer.score(toScoringInput({ note: null, sender: card.sender }), profileOf(card.profile)),
  }));
  printHeadlines(
    scored.map(({ card, verdict }) => ({
      sells: card.sells === 'yes',
      probability: verdict.probabilities.pitch,
      calledPitch: verdict.label === 'pitch',
    })),
  );

  let found = 0;
  let right = 0;
  let wanted = 0;
  let emptyAgree = 0;
  for (const { card, verdict } of scored) {
    const matches = verdict.commonGround.filter((ground) =>
      card.commonGround.some(
        (truth) => overlaps(truth.theirs, ground.theirs) && overlaps(truth.yours, ground.yours),
      ),
    ).length;
    found += verdict.commonGround.length;
    right += matches;
    wanted += card.commonGround.length;
    if ((verdict.commonGround.length === 0) === (card.commonGround.length === 0)) emptyAgree++;
  }
  console.log(
    `common ground: precision ${percent(right / found)}  recall ${percent(right / wanted)}  empty or not ${percent(emptyAgree / cards.length)}`,
  );

  let ordered = 0;
  let pairs = 0;
  for (const a of scored) {
    for (const b of scored) {
      if (WORTH[a.card.worth] <= WORTH[b.card.worth]) continue;
      pairs++;
      ordered += a.verdict.worth > b.verdict.worth ? 1 : a.verdict.worth === b.verdict.worth ? 0.5 : 0;
    }
  }
  console.log(`worth: pairs in the right order ${percent(ordered / pairs)}`);
}
