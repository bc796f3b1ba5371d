import { asksToConnect, namesAnOccasion, namesSomethingElse } from './sentence-words.ts';

/** Whether a sentence says that somebody wants to follow, and not that they want to connect. @param sentence folded. */
export function wishesSomethingElse(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_WISH &&
    WISHES.test(sentence) &&
    (namesSomethingElse(sentence) || namesAnOccasion(sentence)) &&
    !asksToConnect(sentence)
  );
}

/** A headline beside the name may be of wishes, too, and longer. */
const LONGEST_WISH = 60;
const WISHES =
  /\b(?:wants|would like) to\b|möchte|souhaite|désire|\bveut\b|quiere|desea|deseja|\bquer\b|vuole|desidera|\bwil\b|\bchce\b|\bvill\b|ønsker|haluaa|szeretne|\bvrea\b|dorește|θέλει|хочет|хоче|иска|istiyor|ingin|muốn|ต้องการ|希望|想|원합|يريد|يرغب|תרצה|רוצה|चाहत/u;
