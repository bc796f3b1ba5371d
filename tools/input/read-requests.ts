import { extname } from 'node:path';
import type { ScoringInput } from '../../utils/scoring/index.ts';
import { InputError } from './input-error.ts';
import { looksLikeInvitations, parseInvitations } from './read-invitations.ts';
import { parseJsonl } from './read-jsonl.ts';
import { readText } from './read-text.ts';
import { requestLine, toScoringInput } from './request-schema.ts';

/** One request from a file, with the id it came with or one made from its line. */
export interface InputRequest {
  readonly id: string;
  readonly input: ScoringInput;
}

/** Reads requests from JSONL or from the network's Invitations.csv, told apart by name or header. */
export function readRequests(file: string): readonly InputRequest[] {
  const text = readText(file);
  if (text.trim() === '') throw new InputError(`${file}: is empty`);
  if (extname(file).toLowerCase() === '.csv' || looksLikeInvitations(text)) {
    return parseInvitations(text, file).map(({ line, value }) => ({ id: `line-${line}`, input: value }));
  }
  return parseJsonl(text, file, requestLine).map(({ line, value }) => ({
    id: String(value.id ?? `line-${line}`),
    input: toScoringInput(value),
  }));
}
