import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** People in between, as the network's own line and a note speak of them in the seven languages. */
const IN_BETWEEN =
  /\b(?:mutuals?|(?:mutual|shared|common) (?:connection|contact|friend)s?|(?:connection|contact|friend)s? in common|(?:gemeenschappelijke|gedeelde|wederzijdse) (?:connectie|contact|kennis|vriend)\p{L}*|gemeinsame[nr]? (?:kontakt|bekannt|freund|verbindung)\p{L}*|(?:relation|contact|ami|connaissance)e?s? en commun|(?:contacto|conexion|amigo)\p{L}* en comun|(?:conexo|conexa|contat|contact|ligac|amig)\p{L}* em comum|(?:collegament|contatt|amic|conoscenz)\p{L}* in comune)\b/u;
/** "Friend of yours": one, whom nobody counts. */
const COUNT_BEFORE = 2;

/** "41 mutuals", "a few connections in common": no name, yet the card counts as many, or the network's own line tells of them. */
export function areCounted(reading: Reading, draft: Draft): boolean {
  if (draft.kind !== 'person') return false;
  const said = reading.analysis.tokens.slice(Math.max(0, draft.from - COUNT_BEFORE), draft.to);
  const count = reading.mutualConnections;
  if (count !== null && said.some(({ norm }) => norm === String(count))) return true;
  const line = reading.card.find(({ where }) => where === 'shared-context');
  if (line === undefined) return false;
  return [said, line.analysis.tokens].every((words) =>
    IN_BETWEEN.test(words.map(({ norm }) => norm).join(' ')),
  );
}
