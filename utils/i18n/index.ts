export type { MessageId } from './catalogues/en.ts';
export { claimSentence } from './claim-sentence.ts';
export type { GroupId } from './message-ids.ts';
export { reasonSentence } from './reason-sentence.ts';
export {
  confidenceOf,
  confidentPercent,
  isCorrected,
  surenessOf,
  surenessSentence,
} from './sureness.ts';
export { createWords, type Words } from './words.ts';
