/** English: what Winnow has learnt. ICU MessageFormat. */
export const learning = {
  'learning.title': 'What Winnow has learnt',
  'learning.why':
    'It learns from decisions that it had not expected and from labels that you put right, on this machine, beside what it came with. You can take back each lesson.',
  'meter.week': 'Last seven days',
  'meter.before': 'Four weeks before',
  'meter.nothing': 'No decisions',
  'meter.overruled': 'You overruled Winnow in {overruled, number} of {sided, number}.',
  'meter.decided':
    '{decided, plural, one {# request decided} other {# requests decided}}; on {sided, number} of them Winnow had taken sides.',
  'meter.relabelled': '{relabelled, plural, one {# label put right.} other {# labels put right.}}',
  'learning.told': 'What it has come to',
  'learning.none': 'Nothing yet.',
  'learning.early': 'Too little yet to speak of: once may be chance.',
  'learning.more': 'Show {count, number} more',
  'learning.inNote': '‘{word}’ in a note',
  'learning.inHeadline': '‘{word}’ in a headline',
  'taughtKind.pitch': 'What sells',
  'taughtKind.recruiter': 'What is about a job',
  'taughtKind.scam': 'What looks like a scam',
  'taughtKind.generic': 'What says nothing specific',
  'taughtKind.genuine': 'What has a reason of its own',
  'taughtKind.unclear': 'What comes without a note',
  'taughtGround.topic': 'Dealing with the same things',
  'taughtGround.school': 'Having been at the same school',
  'taughtGround.employer': 'Having worked at the same place',
  'taughtGround.industry': 'Working in the same industry',
  'taughtGround.place': 'Being of the same place',
  'taughtGround.community': 'Belonging to the same community',
  'taughtGround.event': 'Having been at the same event',
  'taughtGround.people': 'Knowing the same people',
  'learning.moreWelcome':
    '{what} is now more welcome, from {count, plural, one {# decision} other {# decisions}}',
  'learning.lessWelcome':
    '{what} is now less welcome, from {count, plural, one {# decision} other {# decisions}}',
  'learning.towards':
    '{what} now counts towards “{label}”, from {count, plural, one {# correction} other {# corrections}}',
  'learning.lessons': '{count, plural, one {# lesson} other {# lessons}}',
  'learning.somebody': 'somebody who is no longer kept',
  'learning.decided':
    'You {choice, select, accept {accepted} reply {replied to} decline {declined} other {put off}} {name}. Winnow had said “{was}”.',
  'learning.corrected': 'You labelled {name} “{label}”. Winnow had said “{was}”.',
  'learning.by': '{when}, known by {words}',
  'learning.takeBack': 'Take back',
  'learning.takeBackOf': 'Take back: {name}',
  'learning.declinedTexts':
    '{count, plural, one {# text that you declined is} other {# texts that you declined are}} known again when they come from others. They are kept as numbers; the words are not.',
  'learning.reset': 'Forget all lessons',
  'learning.resetSure': 'Every lesson, every label you gave, and every declined text?',
  'learning.resetYes': 'Forget them',
  'learning.resetNo': 'Keep them',
} as const;
