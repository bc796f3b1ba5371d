import type { Profile } from '../../utils/requests/index.ts';
import type { Scorer } from '../../utils/scoring/index.ts';
import { toScoringInput } from '../input/request-schema.ts';
import type { ClaimLine } from './labelled-lines.ts';
import { percent } from './percent.ts';

/** Prints how many claims are found (same kind, overlapping words) and how many of those have the right status. */
export function printClaims(
  lines: readonly ClaimLine[],
  profileOf: (name: string) => Profile,
  scorer: Scorer,
): void {
  let found = 0;
  let wanted = 0;
  let sameKind = 0;
  let anyKind = 0;
  let sameStatus = 0;
  let quiet = 0;
  for (const line of lines) {
    const { claims } = scorer.score(toScoringInput(line), profileOf(line.profile));
    found += claims.length;
    wanted += line.claims.length;
    if (line.claims.length === 0 && claims.length === 0) quiet++;
    for (const truth of line.claims) {
      const start = line.note.indexOf(truth.text);
      const end = start + truth.text.length;
      const overlapping = claims.filter((claim) => claim.start < end && start < claim.end);
      if (overlapping.length > 0) anyKind++;
      const match = overlapping.find(({ kind }) => kind === truth.kind);
      if (match) sameKind++;
      if (match?.status === truth.status) sameStatus++;
    }
  }
  const without = lines.filter(({ claims }) => claims.length === 0).length;
  console.log(
    `claims: ${wanted} in ${lines.length} notes  precision ${percent(sameKind / found)}  recall ${percent(sameKind / wanted)}` +
      `  (any kind ${percent(anyKind / wanted)})  kind and status right ${percent(sameStatus / wanted)}` +
      `  notes without a claim left alone ${percent(quiet / without)}`,
  );
}
