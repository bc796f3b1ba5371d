import { balanceOf, isGiving, isSpeaking, oldestFirst } from './balance.ts';
import type { Suggestion, Touch } from './person.ts';
import type { TouchKind } from './touch-kinds.ts';

/**
 * What to do this time, and why. Kinds take turns: neither what happened last nor what was suggested last comes again.
 * A call or a meeting goes before a message, and where the reader has asked more than they gave, giving goes first.
 *
 * @param touches of the person, in any order.
 * @param before what was suggested the last time.
 */
export function suggest(touches: readonly Touch[], before: Suggestion | null): Suggestion {
  const inOrder = oldestFirst(touches);
  const taken: readonly (TouchKind | undefined)[] = [inOrder.at(-1)?.kind, before?.kind];
  // Giving that was just passed over is not pressed: a talk comes in between.
  const ranked = [...preferred(inOrder), ...ALWAYS].filter(
    ({ kind }) => before === null || !isGiving(before.kind) || !isGiving(kind),
  );
  return ranked.find(({ kind }) => !taken.includes(kind)) ?? LAST_RESORT;
}

function* preferred(inOrder: readonly Touch[]): Generator<Suggestion> {
  const { asked, given, owesThanks } = balanceOf(inOrder);
  if (owesThanks) yield { kind: 'thanked', because: 'not-thanked' };
  if (asked > given) yield { kind: 'offered', because: 'asked-more' };
  const lastSpoken = inOrder.findLast(({ kind }) => isSpeaking(kind))?.kind;
  if (lastSpoken === undefined) {
    yield { kind: 'called', because: 'never-spoken' };
    yield { kind: 'met', because: 'never-spoken' };
    return;
  }
  const lastTwo = inOrder.slice(-2);
  if (lastTwo.length === 2 && lastTwo.every(({ kind }) => isSpeaking(kind))) {
    const lastGiven = inOrder.findLast(({ kind }) => isGiving(kind))?.kind;
    yield { kind: lastGiven === 'offered' ? 'praised' : 'offered', because: 'give-again' };
  }
  if (lastSpoken === 'called') yield { kind: 'met', because: 'last-was-call' };
  else yield { kind: 'called', because: 'last-was-meeting' };
}

/** What is always possible, voice before writing; more than can be taken at once. */
const ALWAYS: readonly Suggestion[] = [
  { kind: 'called', because: 'voice' },
  { kind: 'met', because: 'voice' },
  { kind: 'praised', because: 'another-way' },
];
const LAST_RESORT: Suggestion = { kind: 'wrote', because: 'another-way' };
