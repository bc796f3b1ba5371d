/** English: the settings as a whole, the page and the language. ICU MessageFormat. */
export const options = {
  'options.title': 'Winnow settings',
  'options.lead': 'Every change is kept at once.',
  'options.contents': 'Contents',
  'optionsGroup.you': 'You',
  'optionsGroup.judging': 'Judging',
  'optionsGroup.deciding': 'Deciding',
  'optionsGroup.winnow': 'Winnow',
  'options.page.title': 'The page, and undo',
  'options.undoWindow.why': 'Nothing is pressed before they are over. With 0 it is pressed at once.',
  'options.undoWindow.listed':
    'This only counts for “Later” now: what is only listed can be taken back for as long as it is listed.',
  'options.you.title': 'Who you are',
  'options.you.why':
    'Claims such as “we both studied in Ghent” are checked against this. It stays on this machine; leave out what you like.',
  'options.oneALine': 'one per line',
  'options.keysOn': 'Decide with single keys, on the page and in the queue',
  'options.rules': 'What the network’s own rules say',
  'options.untouched': 'Leave the network’s page untouched',
  'options.untouched.why':
    'No badges and no keys on the page: it is only read, and the queue shows the verdicts. The network’s terms forbid software that changes how its pages look.',
  'options.pressing': 'What you decide in the queue',
  'pressing.press': 'is pressed on the open page for you, when the time to undo is over',
  'pressing.list': 'is only listed: you press it on the page yourself',
  'language.title': 'Language',
  'language.choice': 'Winnow speaks',
  'language.auto': 'The language of the browser',
  'language.why':
    'At once and everywhere: here, in the queue, on the page. A reply is drafted in the sender’s language, whatever you choose.',
  'options.undoWindow': 'Seconds in which a decision can be undone',
  'options.undoWindow.wrong': 'Seconds must be a whole number from 0 to 60.',
  'presence.badges': 'Labels and keys on the page',
  'presence.untouched': 'Leave the page untouched',
  'presenceWhy.badges': 'You see each label where the name stands, and decide there with one key.',
  'presenceWhy.untouched':
    'Nothing is drawn on the page and nothing listens there: it is only read. You see and decide everything in the queue behind the toolbar button. Reading, too, is something the rules speak of.',
} as const;
