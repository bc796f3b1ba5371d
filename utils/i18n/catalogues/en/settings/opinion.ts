/** English: the browser’s own model. ICU MessageFormat. */
export const opinion = {
  'opinion.why':
    'Some browsers have a language model of their own that runs on this device. You can ask it about notes that Winnow leaves open. The note goes to that model and nowhere else; its answer changes no label and presses nothing.',
  'opinion.on': 'Let me ask the browser’s own model about open notes',
  'ownModel.unavailable': 'This browser offers no such model on this device.',
  'ownModel.downloadable': 'The browser has a model, but has not fetched it. It is large: several gigabytes.',
  'ownModel.downloading': 'The browser is fetching its model.',
  'ownModel.available': 'The model is ready.',
  'opinion.download': 'Have the browser fetch its model',
  'opinion.failed': 'That did not work. Try again later.',
} as const;
