import type { CommonGround, Profile, Sender } from '../../requests/index.ts';
import { type CardPart, readCard } from '../topics/card.ts';
import { prepareProfile } from '../topics/profile-index.ts';
import { sharedBy } from './shared-by.ts';

/**
 * What sender and reader really share, found without anybody claiming it: the words of the card's headline and of the
 * site's own line, held against the profile. Each thing once, in the order of the card.
 */
export function findCommonGround(sender: Sender, profile: Profile): readonly CommonGround[] {
  const found: CommonGround[] = [];
  const seen = new Set<string>();
  for (const part of readCard(sender, prepareProfile(profile))) {
    for (const ground of groundsIn(part)) {
      const key = `${ground.kind} ${ground.topic.toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(ground);
    }
  }
  return found;
}

function groundsIn(part: CardPart): readonly CommonGround[] {
  return part.anchors.flatMap((anchor) => sharedBy(part, anchor) ?? []);
}
