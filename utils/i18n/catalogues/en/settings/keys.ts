/** English: the keys. ICU MessageFormat. */
export const keys = {
  'keys.opens':
    '{key} opens the queue from any page. That key is the browser’s: you can change it among its own shortcuts.',
  'keys.opensNone':
    'No key opens the queue from any page. You can choose one among the browser’s own shortcuts.',
  'keys.how': 'Click in a field, or press Enter in it, and then the new key.',
  'keys.keyOf': 'Key for “{command}”',
  'keys.listening': 'Press the new key. Escape leaves it as it is.',
  'keys.none': 'none',
  'keys.switchOff': 'Switch off',
  'keys.switchOffOf': 'Switch off: {command}',
  'keys.reset': 'Reset',
  'keys.resetOf': 'Reset: {command}',
  'keys.resetAll': 'Reset all keys',
  'keys.fixed': 'always',
  'keys.also': 'also {key} in the queue',
  'keys.queueOnly': 'in the queue',
  'keys.disputed': 'This key is also given to: {commands}. Until that is settled it does nothing.',
  'keys.takeOver': 'Use it here alone',
  'keys.takeOverFor': 'Use it here alone: {command}',
  'keyRefused.browser': '{key} belongs to the browser. Choose another key.',
  'keyRefused.moving': '{key} is for moving about in a page. Choose another key.',
  'keyRefused.unusable': '{key} cannot be used. Choose another key.',
  'keyRefused.accent': 'This key alone types nothing yet. Choose another.',
} as const;
