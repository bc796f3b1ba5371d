import type { ClaimKind } from '../../requests/index.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { Stretch } from './sentences.ts';

/** A claim before it is checked. */
export interface Draft extends Stretch {
  readonly kind: ClaimKind;
  /** The words that name the thing; null where nothing is named. */
  readonly topic: Stretch | null;
  readonly anchor: Anchor | null;
  /** About the two together, or about the reader alone. */
  readonly about: 'both' | 'reader';
}

/** The smallest stretch that holds all of these. */
export function span(...stretches: readonly Stretch[]): Stretch {
  return {
    from: Math.min(...stretches.map((stretch) => stretch.from)),
    to: Math.max(...stretches.map((stretch) => stretch.to)),
  };
}
