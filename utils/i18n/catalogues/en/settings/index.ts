import { about } from './about.ts';
import { backup } from './backup.ts';
import { diagnosis } from './diagnosis.ts';
import { kept } from './kept.ts';
import { keys } from './keys.ts';
import { learning } from './learning.ts';
import { opinion } from './opinion.ts';
import { options } from './options.ts';
import { ownData } from './own-data.ts';
import { preferences } from './preferences.ts';
import { profile } from './profile.ts';
import { replies } from './replies.ts';
import { sync } from './sync.ts';

/** English, what the settings say besides. */
export const settings = {
  ...options,
  ...profile,
  ...preferences,
  ...learning,
  ...opinion,
  ...keys,
  ...replies,
  ...ownData,
  ...kept,
  ...backup,
  ...sync,
  ...diagnosis,
  ...about,
};
