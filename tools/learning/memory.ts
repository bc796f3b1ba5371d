import {
  balanceOf,
  calledTexts,
  type Lesson,
  learnFromCorrection,
  learnFromDecision,
  newestLessons,
  type Origin,
  pastOf,
  weightsOf,
} from '../../utils/learning/index.ts';
import {
  type Choice,
  type Label,
  NO_PREFERENCES,
  type Profile,
  type Verdict,
} from '../../utils/requests/index.ts';
import { createShippedScorer, imprintOfNote, type ScoringInput } from '../../utils/scoring/index.ts';
import { createKnownTexts, imprintId } from '../../utils/templates/index.ts';

/** What one reader has taught, kept for as long as the program runs: the same lessons as in the extension. */
export interface ReaderMemory {
  /** The verdict as this reader would be shown it. */
  score(input: ScoringInput): Verdict;
  learn(input: ScoringInput, decision: Choice | null, label: Label | null): void;
  readonly lessons: readonly Lesson[];
}

/** A reader who has taught nothing yet. */
export function createMemory(profile: Profile): ReaderMemory {
  const scorer = createShippedScorer();
  const texts = createKnownTexts();
  const declined = new Map<string, Label[]>();
  const lessons: Lesson[] = [];
  let taste = { weights: weightsOf(lessons), preferences: NO_PREFERENCES };
  let called = calledTexts(lessons);

  function textIdOf(note: string | null): string | null {
    const imprint = imprintOfNote(note);
    return imprint && (texts.find(imprint)?.id ?? null);
  }

  function remember(note: string | null): string | null {
    const imprint = imprintOfNote(note);
    if (imprint === null) return null;
    const known = texts.find(imprint) ?? { ...imprint, id: imprintId(imprint) };
    if (!declined.has(known.id)) texts.add(known);
    declined.set(known.id, declined.get(known.id) ?? []);
    return known.id;
  }

  function score({ note, sender }: ScoringInput): Verdict {
    const textId = textIdOf(note);
    const past = pastOf(textId, called, textId === null ? [] : (declined.get(textId) ?? []));
    return scorer.score({ note, sender, past }, profile, taste);
  }

  function add(lesson: Pick<Lesson, 'origin' | 'was' | 'textId' | 'changes'>): void {
    const at = lessons.length;
    lessons.push({ ...lesson, id: String(at), requestId: `request ${at}`, learntAt: at });
    taste = { ...taste, weights: weightsOf(newestLessons(lessons)) };
    called = calledTexts(lessons);
  }

  return {
    score,
    lessons,
    learn(input, decision, label) {
      const textId = remember(input.note);
      const traits = scorer.traits(input, profile);
      if (label !== null && label !== 'unclear') {
        const { label: was, probabilities } = score(input);
        const origin: Origin = { kind: 'correction', label };
        add({ origin, was, textId, changes: learnFromCorrection(label, probabilities, traits) });
      }
      if (decision === null) return;
      const { label: was, worth } = score(input);
      const changes = learnFromDecision(decision, worth, traits, balanceOf(lessons));
      const origin: Origin = { kind: 'decision', choice: decision, decisionId: String(lessons.length) };
      if (changes.length > 0) add({ origin, was, textId, changes });
      if (decision === 'decline' && textId !== null) declined.get(textId)?.push(label ?? was);
    },
  };
}
