import type { Profile } from '../../utils/requests/index.ts';
import { createMemory, type ReaderMemory } from '../learning/memory.ts';
import { parseJsonl } from './read-jsonl.ts';
import { readText } from './read-text.ts';
import { decisionLine, toScoringInput } from './request-schema.ts';

/** Learns a file of decisions in their order, each from what the scorer would have said at that moment. */
export function learnDecisions(file: string, profile: Profile): ReaderMemory {
  const memory = createMemory(profile);
  for (const { value } of parseJsonl(readText(file), file, decisionLine)) {
    memory.learn(toScoringInput(value), value.decision, value.label);
  }
  return memory;
}
