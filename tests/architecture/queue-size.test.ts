import { describe, expect, it } from 'vitest';
import { weightOf } from '../bench/page-files.ts';

/** In kB, as it is packed for the way, with the words of one language: the largest. */
const MOST_SCRIPT = 90;
const MOST_SHEET = 12;

describe.each([
  'chrome-mv3/popup.html',
  'chrome-mv3/sidepanel.html',
  'firefox-mv3/popup.html',
  'safari-mv3/popup.html',
])('%s', (page) => {
  const [build = '', file = ''] = page.split('/');

  it('loads no more than it may before it shows anything', () => {
    const { js, css } = weightOf(`.output/${build}`, file);
    expect(js).toBeGreaterThan(0);
    expect(js).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(css).toBeGreaterThan(0);
    expect(css).toBeLessThanOrEqual(MOST_SHEET);
  });
});
