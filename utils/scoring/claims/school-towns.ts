import type { Entry } from '../topics/profile-index.ts';
import { isOtherSort } from '../topics/school-rules.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

const UNIVERSITY = /^(?:uni|univ|universi\p{L}+)$/u;
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
  const from = OF.has(tokens[town.from - 1]?.norm ?? '') ? town.from - 2 : town.from - 1;
  return UNIVERSITY.test(tokens[from]?.norm ?? '') ? { from, to: town.to } : null;
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
    const translated = entry.analysis.mentions.some((mention) =>
      mention.meanings.some((meaning) => towns.includes(meaning.concept)),
    );
    if (!alike && !translated) return false;
    const said = named === null ? [] : tokens.slice(named.from, named.to).map((token) => token.norm);
    return (
      named === null || !entry.analysis.tokens.some(({ norm }) => SORTS.has(norm) && !said.includes(norm))
    );
  });
}
