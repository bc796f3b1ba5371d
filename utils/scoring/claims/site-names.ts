import { flag } from '../text/word.ts';
import { words } from './word-list.ts';

const SITES = words('linkedin xing facebook instagram twitter tiktok youtube google whatsapp chatgpt meetup');

/** The network and others like it: one finds people there, and they tell of people, but they are none. */
export const isSite = flag((text) => SITES.has(text));
