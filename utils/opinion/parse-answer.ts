import * as v from 'valibot';
import { SCORED_LABELS } from '../requests/index.ts';
import { GROUNDS, type Opinion } from './opinion.ts';

const answerSchema = v.object({ label: v.picklist(SCORED_LABELS), ground: v.picklist(GROUNDS) });

/** The opinion in a model's answer; null for anything else than what was asked for, however it came about. */
export function parseAnswer(answer: string): Opinion | null {
  let value: unknown;
  try {
    value = JSON.parse(answer);
  } catch {
    return null;
  }
  const result = v.safeParse(answerSchema, value);
  return result.success ? result.output : null;
}
