// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mayHoldRequests } from '../../../utils/sites/cards/may-hold-requests.ts';
import { linkedinSigns } from '../../../utils/sites/linkedin/signs.ts';
import { PAGE_LANGUAGES } from '../../pages/made/languages.ts';
import { type MadeLayout, type MadePerson, madePage } from '../../pages/made/made-page.ts';

const SITE = 'https://www.linkedin.com';
const PERSON: MadePerson = {
  slug: 'anna-berg',
  name: 'Anna Berg',
  headline: 'Engineer',
  note: null,
  mutual: true,
  organisation: null,
  time: true,
  labels: 'curly',
  acceptIsLink: true,
};
const LAYOUT: MadeLayout = {
  list: 'plain',
  depth: 3,
  acceptFirst: false,
  noteBeforeControls: false,
  controlsFirst: false,
  title: 'name-alone',
  linksInCommon: false,
  expander: false,
};

function may(body: string, path: string): boolean {
  const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  return mayHoldRequests(page, new URL(path, SITE), linkedinSigns);
}

describe('a page may hold requests', () => {
  it.each(['/mynetwork/invitation-manager/received/', '/mynetwork/', '/mynetwork/grow/'])(
    'at %s, whatever is on it so far',
    (path) => expect(may('', path)).toBe(true),
  );

  it.each(
    PAGE_LANGUAGES.filter(({ unknown }) => unknown !== true).map(
      (language) => [language.lang, language] as const,
    ),
  )('at an address that nobody knows, by the words of its controls: %s', (_, language) => {
    expect(may(madePage([PERSON], language, LAYOUT, []), '/my-circle/')).toBe(true);
    expect(may(madePage([{ ...PERSON, labels: 'missing' }], language, LAYOUT, []), '/my-circle/')).toBe(true);
  });

  it('on a profile whose person asks, where no link says who it is', () => {
    const controls = '<button>Accept</button><button>Ignore</button>';
    expect(may(`<main><h1>Anna Berg</h1>${controls}</main>`, '/in/anna-berg/')).toBe(true);
    expect(may(`<main><h1>Anna Berg</h1>${controls}</main>`, '/feed/')).toBe(false);
  });

  it('where a control came to say so later', () => {
    const page = new DOMParser().parseFromString(
      '<body><main><p><a href="/in/anna-berg/">Anna</a><button>…</button></p></main></body>',
      'text/html',
    );
    const url = new URL('/feed/', SITE);
    expect(mayHoldRequests(page, url, linkedinSigns)).toBe(false);
    page.querySelector('button')?.setAttribute('aria-label', 'Ignore an invitation to connect from Anna');
    expect(mayHoldRequests(page, url, linkedinSigns)).toBe(true);
  });
});

describe('a page holds none', () => {
  it.each([
    [
      'that asks about cookies',
      '<div><button>Accept</button><button>Reject</button></div><header><a href="/in/me/">Me</a></header><main></main>',
    ],
    [
      'of posts and suggestions',
      '<main><article><a href="/in/anna/">Anna</a><button>Like</button><button aria-label="Invite Anna to connect">Connect</button><button aria-label="Follow Anna">Follow</button></article></main>',
    ],
    [
      'whose texts speak of accepting',
      '<main><p><a href="/in/anna/">Anna</a></p><div role="button">Anna: would you accept an invitation to speak? We would be glad, and so would many others who have heard of you over the years, in Ghent and elsewhere, as far as we can tell from what they write to us week after week, month after month, and year after year, since that first talk of yours on bridges, which nobody here has forgotten, least of all those who build them</div></main>',
    ],
  ])('%s', (_, body) => {
    expect(may(body, '/feed/')).toBe(false);
  });
});
