import { hashText } from './cross-validate.ts';
import type { LabelledMessage } from './labelled-message.ts';

/**
 * True for one message in twenty, whole tactics of one author together: never trained on, so that a test can measure
 * the shipped model on texts it has not seen.
 */
export function isHeldOut({ file, manner, lang, tactic }: LabelledMessage): boolean {
  return hashText(`held out ${file} ${manner} ${lang} ${tactic}`) % 20 === 0;
}
