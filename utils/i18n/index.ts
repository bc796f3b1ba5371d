export type { MessageId, PageMessageId } from './catalogues/catalogue.ts';
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
export type { InsightsWords, PageWords, PeopleWords, QueueWords, SettingWords, Words } from './words.ts';
