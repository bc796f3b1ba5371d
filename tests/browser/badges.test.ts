import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPage } from '../../demo/page.ts';
import { REQUESTS } from '../../demo/requests.ts';
import { badges } from './support/badges.ts';
import { rows } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { openWinnow, savedPage, type Winnow } from './support/winnow.ts';

interface Expected {
  readonly url: string;
  readonly requests: readonly {
    readonly slug: string;
    readonly name: string;
    readonly note: string | null;
    /** All of the note that the document holds before "See more". */
    readonly noteInDom?: string;
  }[];
  readonly batches?: readonly number[];
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`tests/pages/saved/${name}/expected.json`, 'utf8'));
}

const sorted = (names: readonly string[]) => [...names].sort();
const spaced = (text: string | null) => text?.replaceAll(/\s+/g, ' ').trim() ?? null;

let winnow: Winnow;
let own: Page;

beforeAll(async () => {
  winnow = await openWinnow();
  own = await winnow.own('popup.html');
});

afterAll(() => winnow.close());

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
    const page = await winnow.visit(savedPage(name), url);
    const seen = await eventually(
      () => badges(page),
      (all) => all.length >= requests.length,
    );
    expect(sorted(seen.map((badge) => badge.name))).toEqual(sorted(requests.map((request) => request.name)));

    const kept = await rows(own, 'requests');
    const bySlug = new Map(kept.map((row) => [row.slug, row]));
    for (const request of requests)
      expect(spaced(bySlug.get(request.slug)?.note ?? null)).toBe(spaced(request.noteInDom ?? request.note));
    await page.close();
  });
});

describe('the demo network', () => {
  it('has a badge for every request that stands on the page', async () => {
    const page = await winnow.visit(demoPage());
    const seen = await eventually(
      () => badges(page),
      (all) => all.length === REQUESTS.length,
    );
    expect(sorted(seen.map(({ name }) => name))).toEqual(sorted(REQUESTS.map(({ name }) => name)));
    await page.close();
  });
});

describe('navigation within one document', () => {
  it('starts and stops the badges', async () => {
    const page = await winnow.visit(savedPage('spa-en'), 'https://www.linkedin.com/feed/');
    await page.waitForTimeout(1_000);
    expect(await badges(page)).toEqual([]);
    const go = (path: string) =>
      page.evaluate(
        (to) => (globalThis as unknown as { siteControl: { go(path: string): void } }).siteControl.go(to),
        path,
      );
    await go('/mynetwork/invitation-manager/received/');
    // Twelve rows, of which some are no requests of people.
    const [first] = expectedOf('spa-en').batches ?? [];
    await eventually(
      () => badges(page),
      (all) => all.length === first,
    );
    await go('/feed/');
    await eventually(
      () => badges(page),
      (all) => all.length === 0,
    );
    await page.close();
  });
});

describe('a page without requests', () => {
  it.each([
    ['no cards', '<main><h1>Invitations</h1><p>No pending invitations</p></main>'],
    [
      'a broken card',
      '<main><ul><li><a href="/in/">x</a><button>Accept</button><button>Ignore</button></li></ul></main>',
    ],
    ['nothing at all', ''],
  ])('%s: no badge, no error', async (_name, html) => {
    const page = await winnow.visit(`<!doctype html><title>x</title>${html}`);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.waitForTimeout(800);
    expect(await badges(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the network', () => {
  it('was reached by nothing', () => {
    expect(winnow.leaks).toEqual([]);
  });
});
