import { describe, expect, it } from 'vitest';
import { demoPage } from '../../demo/page.ts';
import { REQUESTS } from '../../demo/requests.ts';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { expectedOf, savedPage } from './support/pages.ts';
import { siteDoes } from './support/site.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const sorted = (names: readonly string[]) => [...names].sort();
const spaced = (text: string | null) => text?.replaceAll(/\s+/g, ' ').trim() ?? null;

describe.each(BROWSERS)('badges in $name', (browser) => {
  const winnow = useWinnow(browser);

  describe.each([
    'a2-en',
    's3a-en',
    's3b-en-focused',
    's3b-en-all',
    's3b-nl',
    's3b-de',
    'grow-fr',
    'profile-en',
  ])('%s', (name) => {
    const { url, requests } = expectedOf(name);

    it('has one badge for each request, named after its sender, and none elsewhere', async () => {
      const tab = await winnow.visit(savedPage(name), url);
      const seen = await eventually(
        () => badges(tab),
        (all) => all.length >= requests.length,
      );
      expect(sorted(seen.map((badge) => badge.name))).toEqual(
        sorted(requests.map((request) => request.name)),
      );

      const kept = await winnow.rows('requests');
      const noteOf = new Map(kept.map(({ slug, note }) => [slug, note]));
      for (const { slug, note, noteInDom } of requests)
        expect(spaced(noteOf.get(slug) ?? null)).toBe(spaced(noteInDom ?? note));
    });
  });

  it('stand for every request on the demo network', async () => {
    const tab = await winnow.visit(demoPage());
    const seen = await badgesAre(tab, REQUESTS.length);
    expect(sorted(seen.map(({ name }) => name))).toEqual(sorted(REQUESTS.map(({ name }) => name)));
  });

  it('come and go as the reader moves within one document', async () => {
    const tab = await winnow.visit(savedPage('spa-en'), 'https://www.linkedin.com/feed/');
    const [first = 0] = expectedOf('spa-en').batches ?? [];
    await siteDoes(tab, 'go', '/mynetwork/invitation-manager/received/');
    await badgesAre(tab, first);
    await siteDoes(tab, 'go', '/feed/');
    await badgesAre(tab, 0);
  });

  it.each([
    ['another page of the site', 'https://www.linkedin.com/feed/', savedPage('spa-en')],
    [
      'a page without cards',
      undefined,
      '<main><h1>Invitations</h1><p>No pending invitations</p><button>x</button></main>',
    ],
    [
      'a broken card',
      undefined,
      '<main><ul><li><a href="/in/">x</a><button>Accept</button><button>Ignore</button></li></ul></main>',
    ],
    ['nothing at all', undefined, ''],
  ])('are not on %s, and nothing goes wrong there', async (_name, url, html) => {
    const quiet = await winnow.visit(
      `<!doctype html><title>x</title><link rel="icon" href="data:,">${html}`,
      url,
    );
    // By the time that a page opened later has its badges, this one would have had them too.
    await badgesAre(await winnow.visit(savedPage('profile-en'), expectedOf('profile-en').url), 1);
    expect(await badges(quiet)).toEqual([]);
    expect(quiet.errors).toEqual([]);
  });
});
