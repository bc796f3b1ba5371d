import { linkedinSigns } from '../linkedin/signs.ts';
import type { NetworkSigns } from '../network.ts';
import { porchSigns } from '../porch/signs.ts';

export const SIGNS: readonly NetworkSigns[] = [linkedinSigns, porchSigns];
