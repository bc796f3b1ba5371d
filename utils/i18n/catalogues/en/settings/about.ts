/** English: about and privacy. ICU MessageFormat. */
export const about = {
  'about.title': 'About and privacy',
  'about.version': 'Winnow {version}',
  'about.free': 'Free software under the MIT licence.',
  'about.licences': 'Licences of Winnow and of what it is made with',
  'about.kept': 'What is kept at this moment',
  'about.where':
    'All of it is in this browser’s own storage on this computer, and removing Winnow removes it. Only what you save as a file, or share with your other browsers yourself, is anywhere else.',
  'about.used': 'Storage used, about',
  'about.kilobytes': '{amount}\u00a0kB',
  'about.megabytes': '{amount}\u00a0MB',
  'about.permissions': 'What Winnow may do in this browser',
  'keptAmount.requests': 'Requests',
  'keptAmount.decisions': 'Your decisions',
  'keptAmount.lessons': 'Lessons',
  'keptAmount.texts': 'Texts, as numbers',
  'keptAmount.people': 'People to stay in touch with',
  'keptAmount.touches': 'Talks, calls and messages with them',
  'keptAmount.connections': 'Connections from your export',
  'keptAmount.pastRequests': 'Past requests from your export',
  'keptAmount.readings': 'Reading, day by day',
  'permissionWhy.pages':
    'To read requests on these pages and press what you decided. The whole site, since it is one document that is never loaded anew.',
  'permissionWhy.scripting':
    'To run most of Winnow only on pages where there are requests, and to read your own profile page when you ask for it.',
  'permissionWhy.alarms': 'So that a reminder you asked for comes on its day.',
  'permissionWhy.storage':
    'Used where you want the same settings in your other browsers: the browser itself carries them there. Also to note that there is a memory, so that its loss does not go unseen.',
  'permissionWhy.sidePanel': 'To show the queue beside the page.',
  'permissionWhy.notifications': 'Asked for only when you switch notifications on.',
} as const;
