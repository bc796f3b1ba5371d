import { hashText } from './cross-validate.ts';
import type { LabelledMessage } from './labelled-message.ts';

/**
 * True for one message in twenty, whole tactics together: never trained on, so that a test can measure
 * the shipped model on texts it has not seen.
 */
export function isHeldOut({ tactic }: LabelledMessage): boolean {
  return hashText(`held out ${tactic}`) % 20 === 0;
}
