import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { OTHER_INVITATIONS } from '../../../demo/not-requests.ts';
import { demoPage } from '../../../demo/page.ts';
import { REQUESTS } from '../../../demo/requests.ts';

const html = demoPage();
const document = new new Window().DOMParser().parseFromString(html, 'text/html');
const rows = [...document.querySelectorAll('main [data-testid="lazy-column"] > [componentkey]')];

describe('the demo page', () => {
  it('has one card for each request, in their order, and the other invitations among them', () => {
    const cards = rows.filter((row) =>
      row.querySelector('[aria-label^="Ignore an invitation to connect from "]'),
    );
    const slugs = cards.map((card) => card.querySelector('a')?.getAttribute('href'));
    expect(slugs).toEqual(REQUESTS.map(({ slug }) => `/in/${slug}/`));
    expect(rows).toHaveLength(REQUESTS.length + OTHER_INVITATIONS.length);
  });

  it('says on each card who asks and as what', () => {
    const cards = rows.filter((row) =>
      row.querySelector('[aria-label^="Ignore an invitation to connect from "]'),
    );
    cards.forEach((card, at) => {
      expect(card.querySelector('strong')?.textContent).toBe(REQUESTS[at]?.name);
      expect(card.textContent).toContain(REQUESTS[at]?.headline);
      expect(card.querySelector('[aria-label^="Accept "]')?.getAttribute('aria-label')).toBe(
        `Accept ${REQUESTS[at]?.name}’s invitation`,
      );
    });
  });

  it('carries every note in full', () => {
    const words = rows.map((row) => (row.innerHTML ?? '').replaceAll('<br>', '\n')).join('\n');
    const bare = words.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    for (const { note } of REQUESTS) if (note !== null) expect(bare).toContain(note);
  });

  it('gives each row a key of its own', () => {
    const keys = rows.map((row) => row.getAttribute('componentkey'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('is one document that fetches nothing', () => {
    const sources = [...html.matchAll(/\s(?:src|srcset)="([^"]*)"/g)].map(([, source]) =>
      source?.slice(0, 5),
    );
    expect(new Set(sources)).toEqual(new Set(['data:']));
    expect(document.querySelectorAll('script[src], link[rel="stylesheet"]')).toHaveLength(0);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('shows hashed class names only', () => {
    const names = new Set([...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList]));
    for (const name of names) expect(name).toMatch(/^_[0-9a-f]{8}$/);
  });
});
