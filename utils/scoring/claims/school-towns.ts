import { firstStep } from '../topics/lexicon.ts';
import type { Entry } from '../topics/profile-index.ts';
import { isOtherSort } from '../topics/school-rules.ts';
import type { Token } from '../topics/tokens.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

const UNIVERSITY = /^(?:uni|univ|universi\p{L}+)$/u;
const TEACHES_BEFORE: ReadonlySet<string> = new Set(
  'fac faculte ecole facultad escuela faculdade escola facolta scuola'.split(' '),
);
const TEACHES_BEHIND: ReadonlySet<string> = new Set(['school', 'academy']);
const TAUGHT_REACH = 4;
const OF: ReadonlySet<string> = new Set('of de di do da van von zu in'.split(' '));
/** Which of a town's schools it is; where it is not said, another one is meant. */
const SORTS: ReadonlySet<string> = new Set(
  `metropolitan met napier polytechnic polytechnique politecnica politecnico autonoma catholic catolica
  cattolica catholique state beckett hallam trent brookes caledonian medical applied open`.split(/\s+/u),
);

/** The town with the word beside it that makes a school of it ("Università di Brescia", "Cardiff University"), or null. */
export function schoolNamed({ analysis: { tokens } }: Reading, town: Stretch): Stretch | null {
  const after = tokens[town.to];
  if (after?.gap === ' ' && UNIVERSITY.test(after.norm)) return { from: town.from, to: town.to + 1 };
  // "Ghent vet school"
  const subject = tokens[town.to + 1];
  if (after?.gap === ' ' && subject?.gap === ' ' && TEACHES_BEHIND.has(subject.norm))
    return { from: town.from, to: town.to + 2 };
  const from = OF.has(tokens[town.from - 1]?.norm ?? '') ? town.from - 2 : town.from - 1;
  const taught = teachesBefore(tokens, from);
  if (taught !== null) return { from: taught, to: town.to };
  return UNIVERSITY.test(tokens[from]?.norm ?? '') ? { from, to: town.to } : null;
}

/** "La fac de pharma de Rennes", "l'école hôtelière de Toulouse": a subject may stand between. */
function teachesBefore(tokens: readonly Token[], last: number): number | null {
  for (let at = last; at >= 0 && at > last - TAUGHT_REACH; at -= 1) {
    if (TEACHES_BEFORE.has(tokens[at]?.norm ?? '')) return at;
    if (!/^[ '’]$/u.test(tokens[at]?.gap ?? '')) return null;
  }
  return null;
}

/** The reader's schools in this town, under any of its names; `named` where the words name the school itself. */
export function schoolsIn(reading: Reading, town: Stretch, named: Stretch | null): readonly Entry[] {
  const { stems, tokens, mentions } = reading.analysis;
  const words = stems.slice(town.from, town.to);
  const towns = mentions
    .filter((mention) => mention.from === town.from && mention.to === town.to)
    .flatMap((mention) => mention.meanings.map((meaning) => meaning.concept))
    .filter((concept) => concept.domain === 'place');
  return reading.profile.entries.filter((entry) => {
    if (entry.field !== 'school' || isOtherSort(reading.analysis, town, entry)) return false;
    const alike = words.every((word) => entry.stems.has(word));
    // "Ghent" for "Universiteit Gent"
    const translated = entry.analysis.stems.some((stemmed) =>
      firstStep(stemmed)?.meanings.some((meaning) => towns.includes(meaning.concept)),
    );
    if (!alike && !translated) return false;
    const said = named === null ? [] : tokens.slice(named.from, named.to).map((token) => token.norm);
    return (
      named === null || !entry.analysis.tokens.some(({ norm }) => SORTS.has(norm) && !said.includes(norm))
    );
  });
}
