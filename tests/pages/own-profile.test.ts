import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProfileReading } from '../../utils/requests/index.ts';
import type { readOwnProfile } from '../../utils/sites/linkedin/own-profile/read-own-profile.ts';
import {
  addressOf,
  DUTCH,
  ENGLISH,
  GERMAN,
  type MadeProfile,
  madeDetails,
  madeProfile,
} from './made/made-profile.ts';
import { ReaderBrowser, type ReaderPage } from './reader.ts';
import { savedPage } from './saved-page-files.ts';

let browser: ReaderBrowser;
let shown: ReaderPage;
beforeAll(async () => {
  browser = await ReaderBrowser.launch('linkedin/own-profile/read-own-profile.ts');
  shown = await browser.open('', addressOf(ENGLISH));
});
afterAll(() => browser.close());

/** Puts a page in the place of the one before, at an address of the same host. */
function reading(html: string, address: string): Promise<ProfileReading | null> {
  return shown.page.evaluate(
    ([markup, at]) => {
      const { winnowSites: reader } = globalThis as unknown as {
        winnowSites: { readOwnProfile: typeof readOwnProfile };
      };
      history.replaceState(null, '', at);
      document.documentElement.innerHTML = markup;
      return reader.readOwnProfile(document, new URL(location.href));
    },
    [html, address] as const,
  );
}

const readMade = (profile: MadeProfile, address = addressOf(profile)) =>
  reading(madeProfile(profile), address);

const WHOLE = {
  name: ENGLISH.name,
  places: [ENGLISH.place],
  positions: [
    { title: 'Lead hydrologist', company: 'Scheldt Hydrology', location: 'Ghent, Belgium' },
    { title: 'Hydrologist', company: 'Scheldt Hydrology', location: 'Antwerp, Belgium' },
    { title: 'Field assistant', company: 'Polder Survey', location: 'Zeeland' },
  ],
  education: [{ school: 'Delft University of Technology', degree: 'MSc, Hydrology' }],
  skills: ENGLISH.skills,
};

describe.each([
  ['the pages up to 2025, English', ENGLISH, { positions: 'read', skills: 'some' }],
  ['the pages up to 2025, Dutch', DUTCH, { positions: 'some', skills: 'read' }],
  ['the pages of 2026, English', { ...ENGLISH, era: 'S3b' }, { positions: 'read', skills: 'some' }],
  ['the pages of 2026, German', GERMAN, { positions: 'read', skills: 'some' }],
] as const)('the reader’s own profile on %s', (_, profile, parts) => {
  it('is read whole, and what the page keeps back is told', async () => {
    expect(await readMade(profile)).toEqual({
      whose: 'own',
      who: profile.name,
      profile: { ...WHOLE, headline: profile.headline },
      parts: { name: 'read', headline: 'read', places: 'read', education: 'read', ...parts },
    });
  });

  it('is told from another’s, and from one of which the page says nothing', async () => {
    expect((await readMade({ ...profile, shownTo: 'others' }))?.whose).toBe('other');
    expect((await readMade({ ...profile, shownTo: 'nobody' }))?.whose).toBe('unsure');
  });
});

describe('whose profile a page shows', () => {
  it('is the reader’s own at the address that is everybody’s own', async () => {
    const read = await readMade({ ...GERMAN, shownTo: 'nobody' }, 'https://www.linkedin.com/in/me/');
    expect(read?.whose).toBe('own');
  });

  it('is unsure where the page says both', async () => {
    const page = madeProfile({ ...ENGLISH, shownTo: 'others' });
    const both = page.replace('<h1', `<a href="/in/${ENGLISH.slug}/edit/forms/intro/new/"></a><h1`);
    expect((await reading(both, addressOf(ENGLISH)))?.whose).toBe('unsure');
  });

  it('is another’s where their request waits on it', async () => {
    const { html, url } = savedPage('profile-en');
    const read = await reading(html, url);
    expect(read).toMatchObject({ whose: 'other', who: 'Dr Anneliese Brandvold-Osei' });
  });

  it('is not told by an address that the network has given out itself', async () => {
    const page = madeProfile({ ...ENGLISH, shownTo: 'others' }).replace('· 2nd', '');
    expect((await reading(page, 'https://www.linkedin.com/in/ACoAA1x/'))?.whose).toBe('unsure');
  });
});

describe('a page with all of one part', () => {
  it('is read for that part alone', async () => {
    const page = madeDetails(GERMAN, 'experience');
    expect(await reading(page, `${addressOf(GERMAN)}details/experience/`)).toMatchObject({
      whose: 'own',
      who: GERMAN.slug,
      profile: { name: '', positions: [{ ...WHOLE.positions[2], location: '' }] },
      parts: { name: 'absent', positions: 'read', education: 'absent', skills: 'absent' },
    });
  });

  it('is read where each entry is a heading', async () => {
    const read = await reading(madeDetails(GERMAN, 'skills'), `${addressOf(GERMAN)}details/skills/`);
    expect(read?.profile.skills).toEqual(GERMAN.skills);
  });
});

describe('what is not there', () => {
  it('is told apart from what is there and not understood', async () => {
    expect((await readMade({ ...GERMAN, skills: [] }))?.parts.skills).toBe('unread');
    const page = madeProfile(ENGLISH).replace(/<section[^>]*><div id="education">[\s\S]*?<\/section>/, '');
    expect((await reading(page, addressOf(ENGLISH)))?.parts.education).toBe('absent');
  });

  it('is nothing at all on a page that is no profile', async () => {
    expect(await reading('<body><main><p>Loading</p></main></body>', addressOf(ENGLISH))).toBeNull();
    expect(await reading('<body></body>', addressOf(ENGLISH))).toBeNull();
  });
});
