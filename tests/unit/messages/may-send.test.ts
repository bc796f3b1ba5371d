import { describe, expect, it } from 'vitest';
import { maySend } from '../../../utils/messages/receive.ts';
import { isNetworkPage } from '../../../utils/sites/hosts.ts';

const TRUST = { extensionId: 'me', ownPages: 'chrome-extension://me/', isNetworkPage };

describe('who may send what', () => {
  it.each([
    ['seen', 'https://www.linkedin.com/feed/', true],
    ['seen', 'https://uk.linkedin.com/mynetwork/', true],
    ['seen', 'https://linkedin.com.evil.example/', false],
    ['seen', 'http://www.linkedin.com/', false],
    ['saveProfile', 'https://www.linkedin.com/feed/', false],
    ['saveSettings', 'https://www.linkedin.com/feed/', false],
    ['decide', 'https://www.linkedin.com/feed/', false],
    ['done', 'https://www.linkedin.com/feed/', false],
    ['people', 'https://www.linkedin.com/feed/', false],
    ['keepInTouch', 'https://www.linkedin.com/feed/', true],
    ['keepInTouch', 'chrome-extension://me/popup.html', false],
    ['done', 'chrome-extension://me/popup.html', true],
    ['seen', 'https://porch.example/door', false],
    ['takeSkeleton', 'https://www.linkedin.com/feed/', false],
    ['takeSkeleton', 'chrome-extension://me/options.html', true],
    ['saveProfile', 'chrome-extension://me/options.html', true],
    ['claim', 'chrome-extension://me/popup.html', false],
    ['undo', 'chrome-extension://me/popup.html', true],
    ['undo', 'https://www.linkedin.com/feed/', true],
    ['decide', 'chrome-extension://other/popup.html', false],
  ] as const)('%s from %s: %s', (name, url, allowed) => {
    expect(maySend(name, { id: 'me', url }, TRUST)).toBe(allowed);
  });

  it('refuses another extension, and a sender without an address', () => {
    expect(maySend('seen', { id: 'other', url: 'https://www.linkedin.com/' }, TRUST)).toBe(false);
    expect(maySend('seen', { id: 'me' }, TRUST)).toBe(false);
  });
});
