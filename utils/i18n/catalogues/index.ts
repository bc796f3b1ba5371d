import { type Catalogue, en } from './en.ts';
import { nl } from './nl.ts';

/** The languages that there are words for. To add one: a table beside these, and a line here. */
export const CATALOGUES = { en, nl } as const satisfies Readonly<Record<string, Catalogue>>;

export type Language = keyof typeof CATALOGUES;
