import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Count } from '../../utils/requests/index.ts';

/** "12", or "999+" where there are more than were counted. */
export function countWords(words: QueueWords, { value, orMore }: Count): string {
  return orMore ? `${words.number(value)}+` : words.number(value);
}
