import { linkedin } from '../linkedin/index.ts';
import { porch } from '../porch/index.ts';
import type { Site } from '../site.ts';

export const SITES: readonly Site[] = [linkedin, porch];
