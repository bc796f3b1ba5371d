import { expect, it } from 'vitest';
import { maySend } from '../../../utils/messages/receive.ts';
import { isNetworkPage, messageTo } from '../../../utils/sites/hosts.ts';
import { createWorld, HEALTH, request, tab } from './world.ts';

it('the network’s page for writing to a sender opens by what is known of them', async () => {
  const world = createWorld();
  const ada = request('ada');
  await world.handlers.seen({ pageId: 'p', requests: [ada], health: HEALTH }, tab(1));
  await world.handlers.write({ requestId: ada.id }, tab(1));
  expect(world.opened).toEqual([`${ada.site} ${ada.slug}`]);
});

it('its address holds the whole of theirs, and nothing else that this may say', () => {
  const { origin, pathname, searchParams } = new URL(messageTo('linkedin', '李雨桐&body=x'));
  expect(`${origin}${pathname}`).toBe('https://www.linkedin.com/messaging/compose/');
  expect([...searchParams]).toEqual([['recipient', '李雨桐&body=x']]);
});

it('nothing opens for somebody who is not known', async () => {
  const world = createWorld();
  await expect(world.handlers.write({ requestId: 'linkedin:nobody' }, tab(1))).rejects.toThrow('nobody');
  expect(world.opened).toEqual([]);
});

it('it opens for pages of the network alone', () => {
  const trust = { extensionId: 'me', ownPages: 'chrome-extension://me/', isNetworkPage };
  expect(maySend('write', { id: 'me', url: 'https://www.linkedin.com/mynetwork/' }, trust)).toBe(true);
  expect(maySend('write', { id: 'me', url: 'https://elsewhere.example/' }, trust)).toBe(false);
});
