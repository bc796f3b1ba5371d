import type { Anchor } from '../topics/anchors.ts';
import { isFunctionWord } from '../topics/words.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const LEAST_OF_A_NAME = 2;

/** "Women in Machine Learning" is a community whatever subject its name holds. */
export function isCommunity(reading: Reading, anchor: Anchor | null): boolean {
  if (anchor === null || anchor.to - anchor.from < LEAST_OF_A_NAME) return false;
  const said = new Set(reading.analysis.stems.slice(anchor.from, anchor.to));
  return anchor.entries.some(
    (entry) => entry.field === 'community' && [...entry.stems].every((word) => said.has(word)),
  );
}

const SOCIETIES = words(
  'club team guild society association league choir slack verein mannschaft klub clubje ploeg vereniging equipe equipo peña clube time squadra circolo meetup group chapter discord groep gruppe grupo gruppo groupe stammtisch',
);
const SOCIETY_REACH = 2;

/** "The same mountaineering club", "both in the dbt Slack": a pastime or a tool, and those who gather for it. */
export function isCalledSociety(reading: Reading, topic: Stretch, anchor: Anchor | null): boolean {
  if (anchor === null || anchor.entries.some(({ field }) => field === 'employer')) return false;
  if (!anchor.concepts.some(({ domain }) => domain === 'leisure' || domain === 'tech')) return false;
  const { tokens } = reading.analysis;
  const inside = tokens.slice(Math.max(topic.from, topic.to - SOCIETY_REACH), topic.to);
  if (inside.some(({ norm }) => SOCIETIES.has(norm))) return !isActivity(reading, topic);
  // "The Rust Hamburg meetup"
  const at =
    tokens[topic.to]?.capital === true && tokens[topic.from]?.capital === true ? topic.to + 1 : topic.to;
  return [topic.to, at].some((one) => tokens[one]?.gap === ' ' && SOCIETIES.has(tokens[one]?.norm ?? ''));
}

/** "Sing in a choir", "in een koor zingen": what one does there. */
function isActivity({ analysis: { tokens } }: Reading, topic: Stretch): boolean {
  return tokens.slice(topic.from, topic.to).some(({ norm }) => isFunctionWord(norm));
}

const VOLUNTARY = /^(?:volun|volon|ehrenamt|vrijwillig|benevol)/u;

/** "Volontari della Croce Rossa" are not employed there. */
export function isVoluntary(reading: Reading, cue: Stretch): boolean {
  return reading.analysis.tokens.slice(cue.from, cue.to).some(({ norm }) => VOLUNTARY.test(norm));
}
