export { type Imprint, imprintId, imprintOf } from './imprint.ts';
export { createKnownTexts, type KnownText } from './known-texts.ts';
export { isSameText, likeness } from './same-text.ts';
