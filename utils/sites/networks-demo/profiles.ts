import { readOwnProfile } from '../linkedin/own-profile/read-own-profile.ts';
import { linkedinPlace } from '../linkedin/place.ts';
import type { ProfileReader } from '../network.ts';

/** Networks whose profile pages can be read. */
export const PROFILES: readonly ProfileReader[] = [{ isAt: linkedinPlace.isAt, read: readOwnProfile }];
