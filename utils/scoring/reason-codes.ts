/**
 * Every cause that a verdict can name. A reason carries only its code and its place; the sentence is made in
 * `utils/i18n`. Each code can speak for or against the label that is shown: its sign is in the weight.
 */
export const REASON_CODES = [
  // Words of selling
  'helps-companies', // "we help founders …"
  'offers-service', // "our agency", "web design", "we build …"
  'promises-result', // "double your revenue"
  'business-figures', // leads, pipeline, ROI
  'free-offer', // a trial, audit, guide or demo
  'asks-for-call', // "15 minutes this week"
  'gauges-interest', // "would you be open to …"
  'asks-about-pain', // "are you struggling with …"
  'says-not-selling', // "no pitch, promise"
  'names-clients', // "companies like yours trust us"
  'money-opportunity', // income, investment, crypto
  'course-or-coaching',
  'link-building', // guest posts, backlinks
  'promotion', // discounts, limited places
  'vague-partnership', // synergies, win-win
  'names-target-group', // "for business owners"
  'asks-for-opinion', // a survey, "pick your brain"
  'asks-for-right-person', // "who handles this at your company"
  'follows-up', // "did you see my last message"
  'reaches-out', // "the reason I am writing"
  'introduces-own-role', // "I am the founder of …"
  'offers-to-send-info', // "may I send you details"
  // Words of nothing in particular
  'grows-network',
  'like-minded',
  'flattery',
  'viewed-profile', // "came across your profile"
  'vague-common-interest', // "we share interests", "exchange ideas"
  'wants-to-connect', // "let us connect"
  'open-networker',
  // Words of a person with a reason
  'met-before', // "we met", "remember me"
  'same-event',
  'worked-together',
  'same-workplace',
  'same-school',
  'shares-a-fact', // a checkable thing that both of you know
  'referred', // somebody suggested writing
  'reacts-to-your-work', // your post, talk, paper, and a detail of it
  'concrete-question',
  'asks-nothing', // only thanks, no reply needed
  'technical-detail', // repositories, papers, bugs
  'personal-life', // family, hometown, sport
  'names-a-time', // "last Tuesday", "in 2014"
  'congratulates',
  // Other kinds
  'job-offer',
  'scam-wording', // advance fees, romance, secrecy
  'leads-off-site', // WhatsApp, Telegram
  // The form of the note
  'contains-link',
  'contains-contact', // an e-mail address or telephone number
  'contains-money', // amounts and percentages
  'unfilled-template', // "{first name}"
  'loud-writing', // capitals, exclamation marks, emoji
  'specific-details', // figures and proper names
  'asks-question',
  'length-of-note',
  'wording', // the way the words are written, as learnt from examples
  // What stands beside the note
  'no-note',
  'default-text', // only the network's own words
  'too-short',
  'unknown-language',
  'mixed-evidence',
  'headline-sells',
  'claim-supported',
  'claim-not-shown',
  'common-ground',
  'mutual-connections',
  'shared-context',
  // What the reader has taught
  'reader-wants-such',
  'reader-declines-such',
  'reader-taught', // words that they corrected labels by
  'reader-corrected', // their own word for this request
  'text-judged', // their own word for this very text from somebody else
  'text-declined-as-pitch',
  'text-declined',
  // What the reader has said of whole kinds
  'welcome-recruiter',
  'unwelcome-recruiter',
  'welcome-student',
  'unwelcome-student',
  'welcome-same-city',
  'trusted-company',
  'trusted-mutual',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];
