import { type Imprint, imprintOf } from '../templates/index.ts';
import { readMasked } from './personal/masked-note.ts';

/**
 * What is remembered of a note so that it is known from other senders too; null where there is no note, only the
 * network's own sentence, or too few words to tell.
 */
export function imprintOfNote(note: string | null): Imprint | null {
  const masked = readMasked(note);
  return masked && imprintOf(masked.text);
}
