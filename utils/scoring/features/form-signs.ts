/** Signs that the form of a note is told by; those of one group count as the same. */
const GROUPS = ['0123456789', '?', '!', '@', '%', '"', '(', '\n', '-*', '.:', '#', '[{<'];
const ASCII_END = 128;
/** The bit for all characters beyond ASCII. */
export const BEYOND_ASCII = 1 << GROUPS.length;

const groupOf = Uint16Array.from({ length: ASCII_END }, (_, code) =>
  GROUPS.reduce(
    (bits, group, number) => (group.includes(String.fromCharCode(code)) ? bits | (1 << number) : bits),
    0,
  ),
);

/** The groups of signs that a text holds, one bit for each, and {@link BEYOND_ASCII}. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Not looked up where there is nothing: that is four times as slow, also for the next text.
    signs |= unit < ASCII_END ? (groupOf[unit] ?? 0) : BEYOND_ASCII;
  }
  return signs;
}
