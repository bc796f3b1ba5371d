/** English: the reader’s own replies. ICU MessageFormat. */
export const replies = {
  'replies.title': 'Your replies',
  'replies.channel': 'Where people reach you best',
  'replies.channel.why': 'An address or a calendar. It stands for {place} in a reply.',
  'replies.own': 'Replies of your own',
  'replies.own.why': 'Up to {most, number}, in your own words. Filled in for you: {places}.',
  'replies.new': 'New reply',
  'replies.name': 'Name',
  'replies.text': 'Text',
  'replies.add': 'Add the reply',
  'replies.remove': 'Remove: {name}',
  'replies.removeShort': 'Remove',
  'replies.unknown': '{placeholder} is no placeholder. These are: {places}.',
  'replies.open': 'A brace has no other half.',
  'replies.empty': 'A reply needs a name and a text.',
} as const;
