import type { Token } from '../text/tokens.ts';
import { type Choices, choicesAt, toChoices } from './choices.ts';
import type { Pattern } from './concept-pattern.ts';
import type { WordTest } from './word-table.ts';

/** A place in a pattern and what follows it: the parts are chained, so that matching only walks. */
export type Step =
  | { readonly kind: 'end' }
  | Opening
  | { readonly kind: 'gap'; readonly most: number; readonly next: Step }
  | { readonly kind: 'choice'; readonly branches: Choices<Step> };

/** A step that takes one word, and what follows. */
type Opening = WordTest & { readonly next: Step };

const END: Step = { kind: 'end' };

/** Chains the parts of a pattern. */
export function toSteps(pattern: Pattern, after: Step = END): Step {
  return pattern.reduceRight<Step>((next, part) => {
    switch (part.kind) {
      case 'gap':
        return { kind: 'gap', most: part.most, next };
      case 'choice': {
        const branches = part.branches.map((branch) => toSteps(branch, next));
        return { kind: 'choice', branches: toChoices(branches, openingsOf) };
      }
      default:
        return { kind: part.kind, text: part.text, next };
    }
  }, after);
}

/** All ways to begin a step; null where any word will do, or none is needed. */
export function openingsOf(step: Step): readonly Opening[] | null {
  switch (step.kind) {
    case 'word':
    case 'prefix':
      return [step];
    case 'choice':
      return step.branches.byAny.length > 0
        ? null
        : step.branches.all.flatMap((branch) => openingsOf(branch) ?? []);
    default:
      return null;
  }
}

/** Where a step that begins at `at` ends: a token position, exclusive; -1 where it does not match. */
export function endFrom(step: Step, tokens: readonly Token[], at: number): number {
  switch (step.kind) {
    case 'end':
      return at;
    case 'word':
      return tokens[at]?.text === step.text ? endFrom(step.next, tokens, at + 1) : -1;
    case 'prefix':
      return tokens[at]?.text.startsWith(step.text) === true ? endFrom(step.next, tokens, at + 1) : -1;
    case 'gap':
      for (let to = at; to <= at + step.most && to <= tokens.length; to++) {
        const end = endFrom(step.next, tokens, to);
        if (end >= 0) return end;
      }
      return -1;
    case 'choice':
      return endOfFirst(choicesAt(step.branches, tokens[at]?.word), tokens, at);
  }
}

/** Where the first branch that matches ends. */
function endOfFirst(branches: readonly Step[], tokens: readonly Token[], at: number): number {
  for (let number = 0; number < branches.length; number++) {
    const branch = branches[number];
    const end = branch === undefined ? -1 : endFrom(branch, tokens, at);
    if (end >= 0) return end;
  }
  return -1;
}
