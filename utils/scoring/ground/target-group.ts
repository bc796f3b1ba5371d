import type { CommonGroundKind } from '../../requests/index.ts';
import type { Analysis } from '../topics/analysis.ts';
import type { Anchor } from '../topics/anchors.ts';
import { breaksPhrase } from '../topics/mentions.ts';

const FOR: ReadonlySet<string> = new Set(
  'for fur voor pour para per aan an aux ai agli alle with por'.split(' '),
);
const HELP: ReadonlySet<string> = new Set(
  'help helping helps empower empowering coach coaching save saving serving serve i we helfe helfen help helpen j aide aidons accompagne accompagner ayudo ayudamos ayudando ajudo ajudamos ajudando aiuto aiutiamo aiutare unterstutze unterstutzen begleite turn turning get getting give giving'.split(
    ' ',
  ),
);
const REACH = 4;

/** Those whom a headline offers something to: "helping dentists", "software for teachers". They are no common ground. */
export function isTargetGroup(analysis: Analysis, anchor: Anchor, kind: CommonGroundKind): boolean {
  if (kind !== 'industry' && kind !== 'topic') return false;
  for (let at = anchor.from - 1; at >= 0 && at >= anchor.from - REACH; at -= 1) {
    const gap = analysis.tokens[at + 1]?.gap ?? '';
    const token = analysis.tokens[at];
    if (token === undefined || breaksPhrase(gap)) return false;
    if (FOR.has(token.norm)) return kind === 'industry';
    if (HELP.has(token.norm)) return true;
  }
  return false;
}
