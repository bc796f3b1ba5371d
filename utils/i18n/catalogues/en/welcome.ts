/** The steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome = {
  'welcome.steps': 'Steps',
  'welcomeStep.does': 'What it does',
  'welcomeStep.you': 'Who you are',
  'welcomeStep.try': 'Try it',
  'welcome.next': 'Next: {step}',
  'welcome.back': 'Back',
  'welcome.import': 'From your own data',
  'welcome.import.why':
    'LinkedIn hands out a copy of your own data. Dropped into the settings, it says who you are, with nothing to type.',
  'welcome.import.go': 'Open that in the settings',
  'welcome.imported': 'Taken in.',
  'welcome.type': 'Or type it',
  'welcome.try': 'Try it on five requests',
  'welcome.try.why':
    'They are invented, and judged as yours will be; nothing is pressed, and nothing of it is kept or counted. Press the key, or the button that names it.',
  'welcome.try.of': '{at, number} of {count, number}',
  'welcome.try.failed': 'Winnow did not answer.',
  'welcome.try.all': 'That is all there is to it.',
  'welcome.try.chosen': 'What you chose',
  'welcome.try.again': 'Once more',
  'sampleHeadline.pitch': 'I fill calendars with dream clients | Growth partner',
  'sampleHeadline.genuine': 'Bridge engineer, City of Antwerp',
  'sampleHeadline.bare': 'Surveyor, port authority',
  'sampleHeadline.recruiter': 'Talent partner, engineering firms',
  'sampleHeadline.generic': 'Connector of people and ideas',
  'sampleNote.pitch':
    'Hi, we help teams like yours win 30 new clients a month, guaranteed. Open to a quick 15-minute call this week?',
  'sampleNote.genuine':
    'Hello, we sat next to each other on the train back from the conference in Lyon on Tuesday, and I forgot to ask: what was the title of the book on bridges that you told me about?',
  'sampleNote.recruiter':
    'Hello, we are looking for a project lead for our office in Ghent, four days a week. May I send you the job description?',
  'sampleNote.generic':
    'I came across your profile and was impressed. I would love to add you to my network of like-minded professionals!',
} as const;
