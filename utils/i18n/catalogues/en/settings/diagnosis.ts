/** English: how reading goes. ICU MessageFormat. */
export const diagnosis = {
  'diagnosis.fine': 'Nothing unusual in how the network’s pages are read.',
  'diagnosis.reading': 'Read the network’s pages',
  'diagnosis.reading.why':
    'For when a page is read wrongly: switched off, nothing of it is shown, judged or kept. What you have stays.',
  'diagnosis.report': 'Report',
  'diagnosis.report.why':
    'The report is for whoever mends how pages are read. It holds counts, versions and names of the page’s markup: no name, no headline, no note, no address. Nothing is sent; you copy it.',
  'diagnosis.report.make': 'Show the report',
  'diagnosis.report.copy': 'Copy the report',
  'report.copied': 'Copied.',
  'report.notCopied': 'The browser did not allow copying. Select the text and copy it yourself.',
  'report.failed': 'The report could not be made. Try again.',
  'diagnosis.page.why':
    'Of your open invitations page a copy can be saved in which every text is replaced by its shape (“Xxx Xxxxxx”), every person’s address by a number, and from which pictures are gone.',
  'diagnosis.page.save': 'Save redacted page',
  'pageSaving.saved': 'Saved with your downloads.',
  'pageSaving.none': 'No page with requests is open. Open your invitations first.',
  'pageSaving.failed': 'The page could not be saved. Reload it and try again.',
  'finding.unread':
    '{page}: of about {requests, plural, one {# request} other {# requests}} {cards, plural, =0 {none} other {only #}} could be read.',
  'finding.field-gone':
    '{page}: {field} can hardly be read any more (on {before} of the cards before, on {now} now).',
  'field.headline': 'the headline',
  'field.mutual': 'the number of mutual connections',
  'field.note': 'the note',
  'field.time': 'the time',
  'pageKind.manager': 'Invitations page',
  'pageKind.preview': 'My Network page',
  'pageKind.profile': 'Profile pages',
  'pageKind.other': 'Other pages',
} as const;
