import * as v from 'valibot';

/** Why a row is not taken in. */
export interface Refused {
  readonly table: string;
  readonly line: number;
  /** Where in the row, such as `probabilities.pitch`; null where it is the row as a whole. */
  readonly field: string | null;
  readonly why: 'forbidden' | 'unknown-field' | 'missing' | 'wrong';
}

/** What would change an object itself instead of being a field of it. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Parsed<Row> =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly field: string | null; readonly why: Refused['why'] };

/** One row from outside, field by field: nothing that is not known is let in. */
export function parseRow<Row>(schema: v.GenericSchema<unknown, Row>, value: unknown): Parsed<Row> {
  const forbidden = forbiddenIn(value, '');
  if (forbidden !== null) return { ok: false, field: forbidden, why: 'forbidden' };
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, row: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, field: v.getDotPath(issue), why: whyOf(issue) };
}

function whyOf({ type, expected, received }: v.BaseIssue<unknown>): Refused['why'] {
  if (received === 'undefined') return 'missing';
  return type === 'strict_object' && expected === 'never' ? 'unknown-field' : 'wrong';
}

function forbiddenIn(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.keys(value)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN.has(key)) return here;
    const within = forbiddenIn((value as Readonly<Record<string, unknown>>)[key], here);
    if (within !== null) return within;
  }
  return null;
}
