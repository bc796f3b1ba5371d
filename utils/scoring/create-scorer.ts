import { readNote } from './features/note-features.ts';
import { findCommonGround } from './ground/index.ts';
import type { Model } from './model/model.ts';
import { NO_LESSONS, type PersonalWeights } from './personal-weights.ts';
import { scoreNote } from './score-note.ts';
import { scoreWithoutNote } from './score-without-note.ts';
import type { Scorer } from './scorer.ts';
import { isDefaultText } from './stages/default-text.ts';
import { headlineSells } from './stages/headline-sells.ts';
import { inOriginal } from './stages/in-original.ts';
import { undisguise } from './text/undisguised.ts';

/** Longer notes do not exist on the network (300 to 2,000 characters); a hostile one must not cost more. */
const MOST_CHARACTERS = 6000;

/** The engine: pure, the same verdict for the same input. What the reader has taught lies over the shipped model. */
export function createScorer(model: Model, personal: PersonalWeights = NO_LESSONS): Scorer {
  return {
    score({ note, sender }, profile) {
      const card = {
        sender,
        profile,
        personal,
        ground: findCommonGround(sender, profile),
        sells: sender.headline ? headlineSells(sender.headline, model.headline) : 0,
      };
      if (note === null || note.trim() === '') return scoreWithoutNote(card, 'no-note', null);
      const seen = undisguise(note.slice(0, MOST_CHARACTERS));
      const features = readNote(seen.text);
      if (isDefaultText(features.tokens)) return scoreWithoutNote(card, 'default-text', features.language);
      return inOriginal(scoreNote(seen.text, features, card, model.note), note, seen);
    },
  };
}
