// Small numbers as printable signs that JSON keeps as they are: what is common gets short when the package is packed,
// which it does not when several numbers share a byte.

/** The greatest digit; where a number may be greater, it stands for itself and for more to come. */
export const LAST_DIGIT = 90;
/** Stands between rows of digits, and is none. */
export const DIGITS_APART = ' ';

const FIRST = 0x23; // #, behind the quotation mark
const BACKSLASH = 0x5c;

/** The digit at a place, 0 to {@link LAST_DIGIT}. */
export function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/** The sign for a digit. */
export function digitSign(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}
