import { linkedinPlace } from '../linkedin/place.ts';
import type { NetworkPlace } from '../network.ts';
import { porchPlace } from '../porch/place.ts';

/** The networks of the demo's build: the real one, and one of our own. */
export const PLACES: readonly [NetworkPlace, ...NetworkPlace[]] = [linkedinPlace, porchPlace];
