import type { Anchor } from '../topics/anchors.ts';
import type { Domain } from '../topics/concept.ts';
import type { EntryField } from '../topics/profile-index.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const SUBJECTS: ReadonlySet<Domain> = new Set<Domain>(['tech', 'work', 'trade', 'leisure']);
const HEADINGS: ReadonlySet<EntryField> = new Set<EntryField>(['headline', 'title']);
/** What one says of a house, and never of a subject. */
const AT = words('at bij bei beim chez presso');
/** The same where it has been told that one worked there. */
const AT_WORK = words('en em na no nella nel alla al a in the');
const ARTICLES = words('the de het der dem den la le l');

function isLedBy({ analysis: { tokens } }: Reading, { from }: Stretch, leads: ReadonlySet<string>): boolean {
  const [name, near, far] = [tokens[from], tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? ''];
  if (name?.capital !== true || !/^[ '’]$/u.test(name.gap)) return false;
  return leads.has(near) || (ARTICLES.has(near) && leads.has(far));
}

/** "At Stripe", "chez Desjardins": a firm, whatever its name means elsewhere. */
export function isNameOfHouse(reading: Reading, topic: Stretch, anchor: Anchor): boolean {
  if (anchor.entries.length > 0 || anchor.concepts.some(({ domain }) => !SUBJECTS.has(domain))) return false;
  return (!reading.german || anchor.to - anchor.from === 1) && isLedBy(reading, topic, AT);
}

const WITH_ARTICLE = words('alla nella dalla');

/** "Lavorato alla Zurich": an Italian town has no article. */
export function isHouseCalledAsTown({ analysis: { tokens } }: Reading, { from }: Stretch): boolean {
  return tokens[from]?.capital === true && WITH_ARTICLE.has(tokens[from - 1]?.norm ?? '');
}

const EVENT_REACH = 4;

/** "The restoration fair in Ferrara" */
export function isEventInTown(reading: Reading, { from }: Stretch): boolean {
  return cuesIn(reading, 'event', { from: from - EVENT_REACH, to: from }).length > 0;
}

/** "Bei der Bahn", "trabajamos en Cruces": the reader's own headline names the firm and not what is done there. */
export function isHouseOfHeadline(
  reading: Reading,
  topic: Stretch,
  anchor: Anchor | null,
  isWork: boolean,
): boolean {
  if (anchor === null || anchor.entries.length === 0 || anchor.concepts.length > 0) return false;
  if (!anchor.entries.every(({ field }) => HEADINGS.has(field))) return false;
  // "Beim Grazer Domchor"
  const next = reading.analysis.tokens[topic.to];
  if (next?.capital === true && next.gap === ' ') return false;
  return isLedBy(reading, topic, AT) || (isWork && isLedBy(reading, topic, AT_WORK));
}
