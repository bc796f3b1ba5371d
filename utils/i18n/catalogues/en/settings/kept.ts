/** English: what is kept, and how long. ICU MessageFormat. */
export const kept = {
  'kept.title': 'What is kept',
  'kept.retention': 'Keep what people wrote, after their request is over',
  'kept.retention.why':
    'While a request waits, all of its card is kept. Afterwards its note, headline and the rest of the card are forgotten; who it was, the label, the kind of what you share, the dates and your decision stay, for your history and for what Winnow learns.',
  'kept.days': '{days, plural, =0 {not at all} one {for # day} other {for # days}}',
  'kept.forever': 'for ever',
  'erase.title': 'Erase everything',
  'erase.why':
    'Requests, decisions, your profile, your settings and everything that was learnt are erased, in every window at once, and cannot be brought back. Pages of the network that you open afterwards are read anew.',
  'erase.confirm': 'To be sure, type: {word}',
  'erase.word': 'erase',
  'erase.wrong': 'Nothing was erased. Type the word exactly: {word}',
  'erase.failed': 'Nothing was erased: the memory could not be written. Try again.',
  'erase.done': 'Everything is erased.',
} as const;
