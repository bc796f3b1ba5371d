import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../utils/settings/parse.ts';

const COFFEE = { name: 'Coffee', text: 'Coffee, {first name}?' };
const parsed = (replies: unknown) => parseSettings({ replies }).replies;

describe('own replies, as they were stored', () => {
  it('come back as they are', () => {
    expect(parsed({ channel: 'a@b.example', templates: [COFFEE] })).toEqual({
      channel: 'a@b.example',
      templates: [COFFEE],
    });
  });

  it('lose one that is spoilt, and no other', () => {
    const spoilt = [{ name: 'Tea' }, null, { ...COFFEE, text: '' }, { name: ' ', text: 'x' }, COFFEE];
    expect(parsed({ channel: 7, templates: spoilt })).toEqual({ channel: '', templates: [COFFEE] });
  });

  it('are none where nothing was stored, and no more than there are keys for', () => {
    expect(parsed(undefined)).toEqual({ channel: '', templates: [] });
    expect(parsed({ templates: [COFFEE, COFFEE, COFFEE, COFFEE] }).templates).toHaveLength(3);
  });
});
