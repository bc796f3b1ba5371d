import { type CardLine, cardLines } from '../../cards/card-lines.ts';
import { linkedinNetwork } from '../network.ts';

/** The lines of text of a part of the page, as they are seen, in its order. */
export function seenLines(element: Element): readonly CardLine[] {
  return cardLines(element, [], linkedinNetwork);
}
