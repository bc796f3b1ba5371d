import { CONCEPTS } from '../concepts/concepts.ts';
import { MOVE_FEATURES } from '../moves/move-values.ts';
import { ACT_NAMES } from './acts.ts';
import { FORMS } from './note-form.ts';
import { VOICE_NAMES } from './voice.ts';

/** The dense features of a headline in their order: every concept, then every form. */
export const HEADLINE_NAMES: readonly string[] = [
  ...CONCEPTS.map(([concept]) => concept),
  ...FORMS.map(({ name }) => `form ${name}`),
];

/** Those of a note: the same, then the acts by their places, the voice, and the moves. */
export const NOTE_NAMES: readonly string[] = [
  ...HEADLINE_NAMES,
  ...ACT_NAMES,
  ...VOICE_NAMES,
  ...MOVE_FEATURES,
];

/** Where the acts, the voice and the moves begin among the features of a note. */
export const ACTS_FROM = HEADLINE_NAMES.length;
export const VOICE_FROM = HEADLINE_NAMES.length + ACT_NAMES.length;
export const MOVES_FROM = VOICE_FROM + VOICE_NAMES.length;
