/** What can happen between two people, in the order of the digits that log it. */
export const TOUCH_KINDS = [
  'called',
  'met',
  'wrote',
  'thanked',
  'praised',
  'offered',
  'helped',
  'asked',
] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];
