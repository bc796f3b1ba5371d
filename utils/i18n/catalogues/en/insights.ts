/** The page of insights. */
export const insights = {
  'insights.title': 'Insights',
  'insights.lead': 'Counted on this machine, from what Winnow has kept. Nobody else sees it.',
  'insights.period': 'Period',
  'period.weeks': '12 weeks',
  'period.year': 'A year',
  'period.all': 'Everything',
  'insights.counting': 'Counting what is kept…',
  'insights.figures': 'Show the figures',
  'insights.first.title': 'Nothing to draw yet',
  'insights.first.text':
    'Once Winnow has read some requests, you see here what came, what you decided, and how well the two of you got on.',
  'insights.tooFew': 'Too few to say: {count, number} of the {enough, number} decisions that it takes.',
  'share.likely': '{share} (likely {low} to {high})',
  'unit.week': 'Week of',
  'unit.month': 'Month',
  'unit.year': 'Year',
  'insights.all': 'All',

  'arrivals.title':
    '{unit, select, week {Requests by week} month {Requests by month} other {Requests by year}}',
  'arrivals.reading':
    '{total, plural, one {# request} other {# requests}} came, about {average} {unit, select, week {a week} month {a month} other {a year}}. Most often: “{label}”, {most, number}.',
  'arrivals.few':
    '{total, plural, one {# request came: “{label}”} other {# requests came, {most, number} of them “{label}”}}.',
  'arrivals.none': 'No request came in this time.',

  'decided.title': 'What you decided',
  'decided.reading':
    'Of {total, plural, one {# request} other {# requests}} you accepted {accepted, number}, replied to {replied, number} and declined {declined, number}.',
  'decided.nothing':
    '{total, plural, one {# request} other {# requests}} came, and none of them is decided yet.',
  'outcome.accepted': 'Accepted',
  'outcome.replied': 'Replied to',
  'outcome.declined': 'Declined',
  'outcome.later': 'Put off',
  'outcome.open': 'Not decided',

  'agreement.title': 'How often Winnow and you agreed',
  'agreement.reading':
    'Where Winnow had taken sides, you agreed with it in {part, number} of {whole, number} decisions: {share}.',
  'agreement.none': 'You have decided nothing yet on which Winnow had taken sides.',
  'agreement.how':
    'Each dot is the requests to which Winnow gave about the same chance of being a pitch, a scam or generic; it stands higher the more of them you declined, or called so yourself, and is larger the more there are. On the line, that chance can be taken at its word.',
  'agreement.line': 'As given',
  'agreement.enough': '{enough, number} requests or more, with what chance allows',
  'agreement.few': 'Fewer: too few to say',
  'agreement.given': 'Chance that Winnow gave, in %',
  'agreement.came': 'Declined or called so by you, in %',
  'agreement.range': '{from, number} to {to, number}%',
  'agreement.hint': '{count, plural, one {# request} other {# requests}}, given {given}, came true {came}',
  'agreement.count': 'Requests',
  'agreement.likely': 'Likely',

  'origins.title': 'Where genuine people come from',
  'origins.reading':
    'Of {genuine, plural, one {# genuine person} other {# genuine people}}, {most, number} {source, select, school {went to a school of yours} employer {worked where you have worked} people {know people whom you know} place {are tied to a place of yours} other {deal with what you deal with}}; with {none, number} the card shows nothing that you share.',
  'origins.apart':
    'Of {genuine, plural, one {# genuine person} other {# genuine people}}, the card of none shows anything that you share.',
  'origins.none': 'Nobody genuine in this time.',
  'origins.how':
    'Genuine is whom Winnow or you called so, unless you declined them, and everybody whom you accepted or replied to. One card may show several things.',
  'origins.forgotten': 'Of {count, number} of them it is no longer known what the card showed.',
  'origin.school': 'The same school',
  'origin.employer': 'The same employer',
  'origin.people': 'People in common',
  'origin.place': 'The same place',
  'origin.interest': 'The same subject or community',
  'origin.none': 'Nothing that shows',
  'origins.genuine': 'Genuine',
  'origins.others': 'Others whose card shows the same',
  'origins.share': 'Genuine among them',
  'origins.hint': '{name}: {genuine, number} genuine of {shown, number}',

  'time.title': 'Time saved',
  'time.reading':
    '{time}: {spared, plural, one {# request} other {# requests}} that Winnow had set aside, and you declined.',
  'time.none': 'None yet: you have declined nothing that Winnow had set aside.',
  'time.minutes': 'About {minutes, plural, one {# minute} other {# minutes}}',
  'time.hours': 'About {hours, plural, one {# hour} other {# hours}}',
  'time.level': '{hours}\u00a0h',
  'time.levelMinutes': '{minutes}\u00a0min',
  'time.seconds': 'Count each of them as',
  'time.choice': '{seconds, number} seconds',
  'time.how':
    'This is an assumption, not a measurement. The longest note that the network takes is read in about 13 seconds; looking at the profile takes longer. Change it to what you would need.',
  'time.spared': 'Set aside and declined',
  'time.soFar': 'Time so far',

  'repeats.title': 'Texts that came again',
  'repeats.reading':
    '{repeated, number} of {notes, plural, one {# note} other {# notes}} had a text that others have sent you too. One such text has come from {people, number} people.',
  'repeats.none':
    '{notes, plural, one {# note} other {# notes}} came, none with a text that somebody else has sent you too.',
  'repeats.noNotes': 'No request came with a note in this time.',
  'repeats.repeated': 'Others sent this text too',
  'repeats.single': 'Came from one person',

  'notes.title': 'With a note and without',
  'notes.noted': 'With a note',
  'notes.bare': 'Without a note',
  'notes.moreNoted':
    'Who writes a note is more welcome to you: you wanted {noted} of them, and {bare} of the others.',
  'notes.moreBare':
    'Who writes no note is more welcome to you: you wanted {bare} of them, and {noted} of the others.',
  'notes.neither':
    'A note makes no clear difference to you: you wanted {noted} of those with one, and {bare} of those without.',
  'notes.tooFew':
    '{noted, number} came with a note and {bare, number} without. To compare them, {enough, number} decisions on each are needed.',
  'notes.wanted': 'Accepted or replied to, of those decided',

  'inTouch.title': 'People you stay in touch with',
  'inTouch.reading':
    'You kept {kept, number} of {planned, plural, one {# plan} other {# plans}} to be in touch.',
  'inTouch.readingBefore':
    'You kept {kept, number} of {planned, plural, one {# plan} other {# plans}} to be in touch; in as much time before it was {keptBefore, number} of {plannedBefore, number}.',
  'inTouch.noPlans':
    'No plan came due in this time; you were in touch with {people, plural, one {# person} other {# people}}.',
  'inTouch.none': 'No plan came due in this time, and nothing was noted.',
  'inTouch.kept': 'Kept',
  'inTouch.missed': 'Missed',
  'inTouch.people': 'People',
  'inTouch.kinds': 'What happened',
  'inTouch.now': 'This time',
  'inTouch.before': 'As much time before',
  'inTouch.of': '{kept, number} of {planned, number}',
  'inTouch.conversations':
    'Of {accepted, plural, one {# genuine request} other {# genuine requests}} that you accepted, {conversed, number} led to a conversation within 90 days, and {open, number} still may.',
  'inTouch.quiet':
    'With {quiet, plural, one {# person} other {# people}} it is quieter today than was usual between you.',
} as const;
