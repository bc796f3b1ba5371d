import { CONCEPTS, type Concept } from '../concepts/concepts.ts';
import type { PatternHit } from '../concepts/pattern-matcher.ts';
import type { Sentences } from '../text/sentences.ts';

/** What a sentence does, by the concepts that show it. */
const ACTS: readonly (readonly [string, readonly Concept[]])[] = [
  [
    'offers',
    [
      'help-companies',
      'we-offer',
      'service-noun',
      'result-verb',
      'asset',
      'promo',
      'linkbuild',
      'own-trade',
      'costs-nothing',
      'social-proof',
      'peers-say',
      'send-info',
      'coaching',
    ],
  ],
  ['asks for time', ['meeting-ask']],
  ['gauges interest', ['soft-interest']],
  ['asks about pain', ['pain-question', 'probing', 'survey-bait', 'right-person']],
  ['praises', ['flattery', 'congrats']],
  ['has seen', ['came-across']],
  ['recalls', ['met-before', 'event', 'ex-colleague', 'school', 'coworker-now', 'remember']],
  ['names somebody', ['referral']],
  ['is about your work', ['post-react', 'detail-react', 'uses-your-work']],
  ['really asks', ['concrete-q', 'practical-ask']],
  ['thanks', ['no-strings', 'courtesy', 'thanks-accept']],
  ['says who', ['self-intro']],
  ['tells a fact', ['tech-artifact', 'research', 'personal-life', 'past-time']],
  [
    'gathers contacts',
    [
      'grow-network',
      'like-minded',
      'vague-common',
      'exchange-ideas',
      'lets-connect',
      'open-networker',
      'default-text',
      'partner-vague',
      'trade-network',
    ],
  ],
  ['offers a job', ['recruit', 'role-offer']],
  ['baits', ['scam', 'invest', 'opportunity', 'write-me']],
  ['names a target', ['target-group']],
  ['talks figures', ['biz-metric']],
  ['denies selling', ['disclaimer']],
];

/** Where in a note an act can stand. A note of one sentence has no first one: it would be the last as well. */
const PLACES = ['first sentence', 'last sentence', 'question'] as const;

/** The names of the act features in the order of their values. */
export const ACT_NAMES: readonly string[] = ACTS.flatMap(([act]) =>
  PLACES.map((place) => `act ${act}, ${place}`),
);

const actOfConcept: readonly (number | undefined)[] = CONCEPTS.map(([concept]) => {
  const act = ACTS.findIndex(([, concepts]) => concepts.includes(concept));
  return act < 0 ? undefined : act;
});

/** One act at one place: the number of its feature, and the first hit that shows it. */
export interface ActUse {
  readonly feature: number;
  readonly hit: PatternHit;
}

/** The acts of a note, each feature once: how a note opens, how it ends and what it asks say more than what it names. */
export function findActs(hits: readonly PatternHit[], sentences: Sentences): readonly ActUse[] {
  const last = sentences.asks.length - 1;
  const uses: ActUse[] = [];
  const add = (feature: number, hit: PatternHit): void => {
    for (const use of uses) if (use.feature === feature) return;
    uses.push({ feature, hit });
  };
  for (const hit of hits) {
    const act = actOfConcept[hit.concept];
    const sentence = sentences.ofToken[hit.first];
    if (act === undefined || sentence === undefined) continue;
    const first = act * PLACES.length;
    if (sentence === 0 && last > 0) add(first, hit);
    if (sentence === last) add(first + 1, hit);
    if (sentences.asks[sentence] === true) add(first + 2, hit);
  }
  return uses;
}
