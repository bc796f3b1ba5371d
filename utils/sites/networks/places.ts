import { linkedinPlace } from '../linkedin/place.ts';
import type { NetworkPlace } from '../network.ts';

/** Every network that Winnow reads. The demo's build takes `networks-demo` in place of this folder. */
export const PLACES: readonly [NetworkPlace, ...NetworkPlace[]] = [linkedinPlace];
