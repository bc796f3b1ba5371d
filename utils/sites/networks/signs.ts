import { linkedinSigns } from '../linkedin/signs.ts';
import type { NetworkSigns } from '../network.ts';

export const SIGNS: readonly NetworkSigns[] = [linkedinSigns];
