/** English: what the reader says of whole kinds. ICU MessageFormat. */
export const preferences = {
  'preferencesWhy.recruiters': 'Whoever writes about a job, or whose headline says recruiter.',
  'preferencesWhy.students': 'Whoever says that they are one.',
  'preferencesWhy.sameCity': 'Their place and yours are compared: name yours under “Who you are”.',
  'preferencesWhy.mutual': 'Left empty, their number says nothing to you.',
  'preferences.title': 'Whom you welcome',
  'preferences.why': 'This moves requests up or down the queue, and the card says so. Nothing is hidden.',
  'preferences.recruiters': 'Recruiters',
  'preferences.students': 'Students',
  'welcomes.welcome': 'Welcome',
  'welcomes.neutral': 'As Winnow judges them',
  'welcomes.unwelcome': 'Rather not',
  'preferences.sameCity': 'Put people of my own town forward',
  'preferences.companies': 'Companies you trust',
  'preferences.mutual': 'Trust whoever shares at least so many connections with you',
  'preferences.mutual.wrong': 'Connections must be a whole number from 1 to {most, number}, or nothing.',
  'preferences.trust':
    'Whom you trust is put forward and never called a pitch or generic. A scam still is: anybody can write a company into their headline.',
} as const;
