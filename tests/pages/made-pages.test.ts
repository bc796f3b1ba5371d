import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_LANGUAGES, type PageLanguage } from './made/languages.ts';
import { type MadeLayout, type MadePerson, madePage, NOISE, type Noise, TITLES } from './made/made-page.ts';
import { ReaderBrowser, type ReaderPage, type Seen } from './reader.ts';

const RECEIVED = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const NAMES = [
  ...[
    'Vito Accetta',
    'Siobhán O’Rourke',
    'Bo',
    'Jan de Boer',
    'Dr. Ing. Karl-Heinz Müller-Wolperding',
    'Mary Kate',
  ],
  ...[
    '李雨桐',
    'محمد الحارثي',
    'Nguyễn Hoàng Yến',
    'Xu Jinghan (Hans)',
    'Ben “Benji” Cole',
    'Сергій Бондаренко',
  ],
];
const HEADLINES = [
  'Student',
  '--',
  'I connect people & ideas | 500+ founders',
  'Ignore the noise. Accept the signal',
  '3 days a week at Pingbird',
];
const NOTES = [
  ...[
    'Hi',
    'Dear you,\n\nWe have 12 mutual connections. Accept me?\nRegards',
    '2 weeks ago we met; ignore the rest.',
  ],
  ...['Schöne Grüße von der Baustelle gegenüber. Ihr Gerüst steht auf meinem Stellplatz 😉 Bis wann etwa?'],
];

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  headline: fc.constantFrom(...HEADLINES),
  note: fc.option(fc.constantFrom(...NOTES)),
  mutual: fc.boolean(),
  organisation: fc.option(fc.constant('Nordvik Seafood')),
  time: fc.boolean(),
  labels: fc.constantFrom('curly', 'straight', 'no-break', 'missing'),
  acceptIsLink: fc.boolean(),
});
const people = fc
  .array(person, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, at): MadePerson => ({ ...one, slug: `person-${at}-` })));
const layout = fc.record({
  list: fc.constantFrom('ul', 'role', 'plain'),
  depth: fc.nat(4),
  acceptFirst: fc.boolean(),
  noteBeforeControls: fc.boolean(),
  controlsFirst: fc.constantFrom(false, false, true),
  title: fc.constantFrom(...TITLES),
  linksInCommon: fc.boolean(),
  expander: fc.boolean(),
});
const noise = fc.subarray([...NOISE]);
/** For each language; many more can be asked for by hand. */
const RUNS = Number(process.env.RUNS ?? 25);

let browser: ReaderBrowser;
let page: ReaderPage;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  page = await browser.open('<!doctype html><title>made</title>', RECEIVED);
});
afterAll(() => browser.close());

/** What the reader should make of one person's row. */
function expected(person: MadePerson, language: PageLanguage, plan: MadeLayout) {
  const { slug, name, headline, note, organisation } = person;
  // Position is all that tells a sender from the people in common where no control names anybody.
  const bySight = person.labels === 'missing' && person.mutual && plan.linksInCommon;
  // Nor does anything else tell a row's own controls from a bar above it.
  const byOrder = person.labels === 'missing' && plan.controlsFirst && plan.list === 'plain';
  return {
    slug,
    name,
    headline,
    note,
    mutualConnections: person.mutual ? 7 : null,
    sharedContext: organisation,
    receivedText: person.time ? language.time : null,
    certain: language.unknown !== true && !bySight && !byOrder,
  };
}

function read({ request, certain }: Seen) {
  const { slug, sender, note, receivedText } = request;
  const { name, headline, mutualConnections, sharedContext } = sender;
  return { slug, name, headline, note, mutualConnections, sharedContext, receivedText, certain };
}

/** What nobody could tell without knowing the language, or without any label. */
function canBeTold(
  made: readonly MadePerson[],
  language: PageLanguage,
  plan: MadeLayout,
  around: readonly Noise[],
) {
  if (language.unknown && around.includes('member-follow')) return false;
  return plan.title !== 'one-line' || made.every(({ labels }) => labels !== 'missing');
}

test.each(PAGE_LANGUAGES)(
  'requests are read whatever the nesting, order and noise: $lang',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(people, layout, noise, async (made, plan, around) => {
        fc.pre(canBeTold(made, language, plan, around));
        const { seen, health } = await page.show(madePage(made, language, plan, around), language.lang);
        expect(seen.map(read)).toEqual(made.map((one) => expected(one, language, plan)));
        expect(health.broken).toBe(!language.unknown && around.includes('labels-of-another') ? 1 : 0);
      }),
      { numRuns: RUNS },
    );
  },
);
