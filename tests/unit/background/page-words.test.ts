import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenAnswer } from '../../../utils/messages/protocol.ts';
import { createWorld, HEALTH, request, tab, type World } from './world.ts';

let world: World;

const seen = (locale?: string): Promise<SeenAnswer> =>
  Promise.resolve(
    world.handlers.seen(
      {
        pageId: 'page',
        requests: [request('ada')],
        health: HEALTH,
        ...(locale === undefined ? {} : { locale }),
      },
      tab(1),
    ),
  );

beforeEach(() => {
  world = createWorld();
});

describe('the words of a page', () => {
  it('come with its first answer, in the browser’s language, and only what the page says', async () => {
    const { language } = await seen();
    expect(language?.locale).toBe('en');
    expect(language?.messages['label.pitch']).toBe('Pitch');
    expect(Object.keys(language?.messages ?? {}).some((id) => id.startsWith('export.'))).toBe(false);
  });

  it('are not sent again', async () => {
    expect((await seen('en')).language).toBeUndefined();
  });

  it('are sent anew when the reader has chosen another language', async () => {
    await world.handlers.saveSettings({ language: 'de' }, null);
    const { language } = await seen('en');
    expect(language?.locale).toBe('de');
    expect(language?.messages['label.pitch']).toBe('Werbung');
    expect((await seen('de')).language).toBeUndefined();
  });

  it('are not sent to a page that is left untouched', async () => {
    await world.handlers.saveSettings({ presence: 'untouched' }, null);
    expect((await seen()).language).toBeUndefined();
  });
});
