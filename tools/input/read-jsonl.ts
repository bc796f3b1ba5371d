import * as v from 'valibot';
import { InputError } from './input-error.ts';

/** One value of a file, and the line (from 1) it stands on. */
export interface Row<T> {
  readonly line: number;
  readonly value: T;
}

/** More than this is one mistake repeated. */
const MOST_REPORTED = 20;

/** Words the problem of a parsed value by its field. */
export function wordIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (!issue) return 'not valid';
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}

/** Throws one InputError for all problems of a file. */
export function throwProblems(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length - MOST_REPORTED;
  throw new InputError(
    [...problems.slice(0, MOST_REPORTED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  );
}

/**
 * Parses JSONL; empty lines are passed over. Throws an InputError that names file, line and field of what is wrong,
 * and one for a file without any line.
 */
export function parseJsonl<TSchema extends v.GenericSchema>(
  text: string,
  file: string,
  schema: TSchema,
): readonly Row<v.InferOutput<TSchema>>[] {
  const rows: Row<v.InferOutput<TSchema>>[] = [];
  const problems: string[] = [];
  text.split('\n').forEach((written, index) => {
    if (written.trim() === '') return;
    const line = index + 1;
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch (error) {
      problems.push(`${file}:${line}: not JSON (${error instanceof Error ? error.message : String(error)})`);
      return;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${file}:${line}: must be an object`);
      return;
    }
    const result = v.safeParse(schema, value);
    if (result.success) rows.push({ line, value: result.output });
    else problems.push(`${file}:${line}: ${wordIssues(result.issues)}`);
  });
  throwProblems(problems);
  if (rows.length === 0) throw new InputError(`${file}: is empty`);
  return rows;
}
