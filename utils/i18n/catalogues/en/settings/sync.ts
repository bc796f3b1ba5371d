/** English: the same in the reader’s other browsers. ICU MessageFormat. */
export const sync = {
  'sync.title': 'Your other browsers',
  'sync.on': 'Share settings, profile and what was learnt',
  'sync.why':
    'Through the sync of the browser itself, where you are signed in to it: your settings, the profile that you typed, and the weights of words that several requests have taught. Its maker keeps them. Requests, notes, names of others and decisions are never shared.',
  'syncStatus.together': 'Brought together last: {when}.',
  'syncStatus.waiting': 'What another browser has written is still arriving.',
  'syncStatus.too-much':
    'Your profile is too long for the browser’s sync. Nothing is shared until it is shorter; everything stays here.',
  'syncStatus.full': 'The browser takes no more at the moment. Winnow tries again; everything stays here.',
  'syncStatus.absent': 'This browser offers no sync, or does not answer. Everything stays here.',
  'sync.overruled':
    '{count, plural, one {# value that you had set here was} other {# values that you had set here were}} replaced by later ones from another browser.',
} as const;
