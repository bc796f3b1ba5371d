import { wordsOf } from '../topics/analysis.ts';
import { cardEvidence } from '../topics/card.ts';
import type { Draft } from './draft.ts';
import { kindByName } from './kind-by-name.ts';
import { kindByPhrase } from './kind-by-phrase.ts';
import { findUnknownNames } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { byItsPeople, peopleOnCard } from './people-names.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import type { SharedCue } from './shared-cue.ts';
import { topicAnalysis } from './topic.ts';
import { words } from './word-list.ts';

const REACH = 6;
const INTO: ReadonlySet<string> = new Set(
  'at in from of for with a an the am m in op bij uit van voor bei aus von an am im zur vom ein eine chez a au aux de du des d la le en del al do da dos no na em di dell alla al dal della un une uno una um uma ex i l'.split(
    ' ',
  ),
);
const NAMED_ROLES = [
  'interest',
  'industry',
  'community',
  'school',
  'employer',
  'place',
  'event',
  'group',
] as const;

/** What a cue speaks of where nothing known stands beside it: a name, or plain words with another beside them that tells the kind. */
export function unheardTopic(
  reading: Reading,
  stretch: Stretch,
  cue: SharedCue,
  taken: readonly Draft[],
): Stretch | null {
  const personal =
    cue.strong ||
    cuesIn(reading, 'me', stretch).length > 0 ||
    saysYouAre(reading, stretch, cue) ||
    opensWithHouse(reading, stretch, cue);
  if (!personal) return null;
  if (ECHOES.has(wordsOf(reading.analysis, cue.from, cue.to).toLowerCase()))
    return nameBefore(reading, stretch, cue, taken);
  const isFree = (part: Stretch): boolean => !taken.some((draft) => overlaps(draft, part));
  const hinted = isHinted(reading, stretch, cue);
  const names = findUnknownNames(reading, stretch)
    .map((name) => withoutDegree(reading, behindCue(reading, name, cue)))
    .filter((name) => isFree(name) && !overlaps(name, cue) && (hinted || !isWhere(reading, name)));
  const nearest = [...names].sort((a, b) => distance(a, cue) - distance(b, cue))[0];
  if (nearest !== undefined && (cue.strong || isOwnPlace(reading, stretch, nearest))) return nearest;
  if (!cue.strong || !allowsPlainWords(reading, stretch, cue)) return null;
  const interest = cuesIn(reading, 'interest', stretch).find((other) => distance(other, cue) <= REACH);
  const starts = [Math.max(interest?.to ?? cue.to, cue.to), cue.to];
  const after = cuesIn(reading, 'you', cue).length === 0 || interest !== undefined;
  for (const from of after ? starts : []) {
    const phrase = nounPhrase(reading, { from, to: stretch.to });
    if (phrase !== null && isFree(phrase) && isMeant(reading, stretch, cue, phrase)) return phrase;
  }
  // "Pelo visto a gente tem um hobby em comum": what stands before "we" is not it.
  const from = Math.max(stretch.from, cue.from - REACH);
  if (cuesIn(reading, 'we', { from, to: cue.from }).length > 0) return null;
  const before = nounPhrase(reading, { from, to: cue.from });
  return before !== null && isFree(before) && isMeant(reading, stretch, cue, before) ? before : null;
}

/** "Fellow Boricua", where a sentence begins: the capital of the cue is none of the name. */
function behindCue(reading: Reading, name: Stretch, cue: SharedCue): Stretch {
  if (!cue.pair || name.from < cue.from || name.from >= cue.to || name.to <= cue.to) return name;
  const asked = reading.sentences.some(({ from, question }) => question && from === cue.from);
  return asked ? name : { from: cue.to, to: name.to };
}

const DEGREES: ReadonlySet<string> = new Set('mba mbas phd phds llm llms msc mscs'.split(' '));

/** "Fellow Oxford MBAs" */
function withoutDegree({ analysis: { tokens } }: Reading, { from, to }: Stretch): Stretch {
  return to - from > 1 && DEGREES.has(tokens[to - 1]?.norm ?? '') ? { from, to: to - 1 } : { from, to };
}

const ARE: ReadonlySet<string> = new Set(
  're are were r did went studied trained live lived work worked bist warst hast sind waren haben kommst kommen bent was waren hebt zat zijt zat woont werkt es etes etais etiez viens venez as avez eres fuiste estuviste trabajaste estudiaste es fue foste es estudaste trabalhaste estudou trabalhou sei eri hai vieni viene'.split(
    ' ',
  ),
);

/** "You're ex-Atkins too": so is the sender, who would not say it otherwise. */
function saysYouAre(reading: Reading, stretch: Stretch, cue: Stretch): boolean {
  const you = cuesIn(reading, 'you', { from: stretch.from, to: cue.from })[0];
  if (you === undefined || you.from - stretch.from > 2) return false;
  // "You're" is one cue of two words.
  const beside = reading.analysis.tokens.slice(Math.max(stretch.from, you.from - 1), you.to + 1);
  return beside.some(({ norm }) => ARE.has(norm));
}

const FORMER = words('ex former oud ehemals ancien ancienne');
const FOUND = words('see find meet across spot');
const PEOPLE = ['school', 'employer', 'community', 'group'] as const;
const FOUND_REACH = 3;

/** "Also ex Van Oord", "nice to see another Camborne School of Mines graduate": of the sender, though no word says so. */
function opensWithHouse(reading: Reading, stretch: Stretch, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const first = tokens[cue.from]?.norm ?? '';
  if (first !== 'another') return cue.from === stretch.from && FORMER.has(tokens[cue.to]?.norm ?? '');
  const before = tokens.slice(Math.max(stretch.from, cue.from - FOUND_REACH), cue.from);
  if (before.length > 0 && !before.some(({ norm }) => FOUND.has(norm))) return false;
  const name = findUnknownNames(reading, { from: cue.to, to: stretch.to })[0];
  if (name?.from !== cue.to) return false;
  return PEOPLE.some((role) => cuesIn(reading, role, { from: name.to, to: name.to + 1 }).length > 0);
}

/** "You were a student of the Courtauld, so was I" */
function nameBefore(
  reading: Reading,
  stretch: Stretch,
  cue: Stretch,
  taken: readonly Draft[],
): Stretch | null {
  const before = { from: stretch.from, to: cue.from };
  const name = findUnknownNames(reading, before).at(-1);
  if (name === undefined || cuesIn(reading, 'you', before).length === 0) return null;
  return taken.some((draft) => overlaps(draft, name)) ? null : name;
}

/** They say that what stands before them holds for the sender too; what comes after is another thing. */
const ECHOES: ReadonlySet<string> = new Set([
  'same here',
  'same here too',
  'so am i',
  'so do i',
  'so did i',
  'so was i',
  'likewise',
  'ditto',
  'idem',
  'dito',
  'snap',
  'zelfde hier',
  'hier auch',
  'pareil ici',
  'lo mismo aqui',
  'igual aqui',
  'uguale qui',
]);
const IN: ReadonlySet<string> = new Set(['in', 'te']);

/** "You too in Camden": where the sender is or does it, and not what the two have in common. */
function isWhere(reading: Reading, name: Stretch): boolean {
  if (reading.romance || !IN.has(reading.analysis.tokens[name.from - 1]?.norm ?? '')) return false;
  // "Active in Palliactief"
  return kindByPhrase(reading, name) === null;
}

/** "I studied at Emory too", "I'm a Trekkie too": the name tells where or what the sender is. */
function isOwnPlace(reading: Reading, stretch: Stretch, name: Stretch): boolean {
  const before = reading.analysis.tokens[name.from - 1]?.norm ?? '';
  return (
    INTO.has(before) ||
    NAMED_ROLES.some((role) => cuesIn(reading, role, stretch).some((cue) => distance(cue, name) <= 2))
  );
}

/** "Tell" and "sides" are no topics: an unheard-of word needs one beside it that tells the kind, or the card that says it too. */
function isMeant(reading: Reading, stretch: Stretch, cue: SharedCue, phrase: Stretch): boolean {
  return (
    isHinted(reading, stretch, cue) ||
    kindByName(reading, phrase) !== null ||
    cardEvidence(reading.card, null, topicAnalysis(reading, phrase)) !== null ||
    peopleOnCard(reading.card, reading.analysis.tokens.slice(phrase.from, phrase.to)) !== null ||
    byItsPeople(reading, phrase) !== null
  );
}

function isHinted(reading: Reading, stretch: Stretch, cue: SharedCue): boolean {
  return NAMED_ROLES.some((role) => cuesIn(reading, role, stretch).some((other) => !overlaps(other, cue)));
}

/** Plain words are a topic only where the cue names the two, or a word beside tells the kind; "advisors like you" has neither. */
function allowsPlainWords(reading: Reading, stretch: Stretch, cue: SharedCue): boolean {
  if (isHinted(reading, stretch, cue)) return true;
  if (!cue.pair) return false;
  if (cuesIn(reading, 'you', cue).length === 0 || cuesIn(reading, 'me', cue).length > 0) return true;
  return cue.from === stretch.from || /[,;:]/u.test(reading.analysis.tokens[cue.from]?.gap ?? '');
}
