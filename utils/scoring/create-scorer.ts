import type { Profile, Verdict } from '../requests/index.ts';
import { readNote } from './features/note-features.ts';
import { findCommonGround } from './ground/index.ts';
import { MOST_CHARACTERS } from './longest-note.ts';
import type { Model } from './model/model.ts';
import { withPreferences } from './personal/preferred.ts';
import { requestTraits } from './personal/request-traits.ts';
import { scoreNote } from './score-note.ts';
import { scoreWithoutNote } from './score-without-note.ts';
import type { Scorer, ScoringInput } from './scorer.ts';
import { isDefaultText } from './stages/default-text.ts';
import { headlineSells } from './stages/headline-sells.ts';
import { inOriginal } from './stages/in-original.ts';
import { NO_TASTE, type Taste } from './taste.ts';
import { undisguise } from './text/undisguised.ts';

/** The engine: pure, the same verdict for the same input. What is the reader's own lies over the shipped model. */
export function createScorer(model: Model): Scorer {
  const judge = (input: ScoringInput, profile: Profile, { weights }: Taste): Verdict => {
    const { note, sender, past = null, corrected = null } = input;
    const card = {
      sender,
      profile,
      personal: weights,
      past,
      corrected,
      ground: findCommonGround(sender, profile),
      sells: sender.headline ? headlineSells(sender.headline, model.headline) : 0,
    };
    if (note === null || note.trim() === '') return scoreWithoutNote(card, 'no-note', null, model.note);
    const seen = undisguise(note.slice(0, MOST_CHARACTERS));
    const features = readNote(seen.text);
    if (isDefaultText(features.tokens))
      return scoreWithoutNote(card, 'default-text', features.language, model.note);
    return inOriginal(scoreNote(seen.text, features, card, model.note), note, seen);
  };
  return {
    score(input, profile, taste = NO_TASTE) {
      const verdict = judge(input, profile, taste);
      return input.corrected == null ? withPreferences(input, verdict, taste.preferences) : verdict;
    },
    traits(input, profile) {
      const { note, sender } = input;
      return requestTraits(input, judge({ note, sender }, profile, NO_TASTE), model.note.frameWords);
    },
  };
}
