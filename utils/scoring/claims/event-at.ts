import { isEvent } from './about-what.ts';
import { type Draft, span } from './draft.ts';
import { kindByName } from './kind-by-name.ts';
import { kindOnCard } from './kind-of-unheard.ts';
import { findNames, findUnknownNames } from './names.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { words } from './word-list.ts';

const OCCASION_REACH = 4;

/** "At Sorcha's wedding", "nel cumple de Ane": the name is that of a host, or the place that of nobody. */
export function isPrivate(reading: Reading, from: number, topic: Stretch): boolean {
  if (kindByName(reading, topic) === 'event') return false;
  const { text, tokens } = reading.analysis;
  if (/^['’]s\b/u.test(text.slice(tokens[topic.to - 1]?.end ?? 0))) return true;
  const around = { from, to: topic.to + OCCASION_REACH };
  const isNamed = tokens[topic.from]?.capital === true && !reading.german;
  return cuesIn(reading, 'occasion', around).some(
    (cue) =>
      distance(cue, topic) < OCCASION_REACH && !(isNamed && overlaps(cue, topic) && !isWhole(cue, topic)),
  );
}

/** "On the Frecciarossa": a train by its name. */
function isWhole(cue: Stretch, topic: Stretch): boolean {
  return cue.from <= topic.from && cue.to >= topic.to;
}

const EVENT_REACH = 10;
const AT = words('at bei beim auf am im en a au al na no nella nel alla op bij');
const ARTICLES = words('the der dem la le el il lo de het l');

/** "A gente se esbarrou na Gamescom", "we chatted briefly at Slush": named after all. */
export function eventAt(reading: Reading, sentence: Sentence, cue: Stretch): Draft | null {
  const rest = { from: cue.from, to: Math.min(sentence.to, cue.to + EVENT_REACH) };
  const known = reading.anchors.find((anchor) => overlaps(anchor, rest) && isEvent(anchor));
  const name =
    findUnknownNames(reading, rest).find((one) => isAt(reading, one)) ?? calledEvent(reading, sentence, cue);
  const topic = known ?? name;
  if (topic === undefined || (known === undefined && isPrivate(reading, cue.to, topic))) return null;
  const anchor = known ?? byShortName(reading, topic);
  if (anchor?.entries.some(({ field }) => field === 'employer' || field === 'school')) return null;
  // "Coincidimos en Ferrovial", where the card says that the sender works there
  const works = anchor === null && kindOnCard(reading, topic) === 'employer';
  return { ...span(cue, topic), kind: works ? 'employer' : 'event', topic, anchor, about: 'both' };
}

/** "Am Hospitality Forum unterhalten", a word of which is known for itself, before the verb or behind it */
function calledEvent(reading: Reading, sentence: Sentence, cue: Stretch): Stretch | undefined {
  return findNames(reading, { from: sentence.from, to: Math.min(sentence.to, cue.to + EVENT_REACH) }).find(
    (one) => one.to - one.from > 1 && isAt(reading, one) && kindByName(reading, one) === 'event',
  );
}

function isAt({ analysis: { tokens } }: Reading, name: Stretch): boolean {
  const [near, far] = [tokens[name.from - 1]?.norm ?? '', tokens[name.from - 2]?.norm ?? ''];
  return AT.has(near) || (ARTICLES.has(near) && AT.has(far));
}
