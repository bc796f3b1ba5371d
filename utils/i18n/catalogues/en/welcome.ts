/** The first page, its steps, and the invented requests to try it on. ICU MessageFormat. */
export const welcome = {
  'welcome.title': 'Welcome to Winnow',
  'welcome.lead':
    'It tells the person from the pitch among your connection requests. Before it begins, a few plain words.',
  'welcome.does': 'What it does',
  'welcome.does.read':
    'It reads the requests on the page that you have open, and judges each one on this machine.',
  'welcome.does.show': 'It puts a label beside each name, and says why.',
  'welcome.does.press':
    'When you decide a request, it presses that one button for you, once, after the time to undo is over.',
  'welcome.never': 'What it never does',
  'welcome.never.send': 'It sends nothing anywhere: no server, no account, no statistics.',
  'welcome.never.write': 'It writes to nobody. A reply is a draft on your clipboard.',
  'welcome.never.alone':
    'It decides nothing by itself. You can choose once for several people only where they sent you the same text, and then each of them is still pressed and undone alone.',
  'welcome.never.hide': 'It hides no request, and loads no more of them.',
  'welcome.rules': 'What LinkedIn’s own rules say',
  'welcome.rules.say':
    'LinkedIn’s User Agreement, and its help page on prohibited software, forbid members to use extensions that copy its pages, change how they look, or automate what is done on them.',
  'welcome.rules.mean':
    'Winnow reads the page, draws labels over it, and presses a button on your word. Taken at their word, the rules cover such software. LinkedIn can restrict or close an account over its rules. This is no legal advice: read them, and decide for yourself.',
  'welcome.rules.read': 'Read the User Agreement',
  'welcome.choice': 'How much of Winnow do you want on the page?',
  'welcome.kept': 'Kept. You can change it in the settings at any time.',
  'welcome.steps': 'Steps',
  'welcomeStep.does': 'What it does',
  'welcomeStep.you': 'Who you are',
  'welcomeStep.try': 'Try it',
  'welcome.next': 'Next: {step}',
  'welcome.back': 'Back',
  'welcome.import': 'From your own data',
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
