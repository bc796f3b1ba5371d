import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../utils/settings/parse.ts';
import { DEFAULT_SETTINGS, onlyLists, undoWindowFor } from '../../../utils/settings/settings.ts';

describe('stored settings', () => {
  it('fall back one by one', () => {
    expect(parseSettings({ keysOn: false, undoWindow: 'soon' })).toEqual({
      ...DEFAULT_SETTINGS,
      keysOn: false,
    });
    expect(parseSettings({ keysOn: 1, undoWindow: 9_000 })).toEqual({
      ...DEFAULT_SETTINGS,
      undoWindow: 9_000,
    });
  });

  it('keep the reader’s own keys one by one', () => {
    const stored = { keys: { decline: 'x', accept: 'Ctrl+w', reply: null, launch: 'l' }, keysOn: 1 };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, keys: { decline: 'x', reply: null } });
    expect(parseSettings({ keys: 'all of them' }).keys).toEqual({});
  });

  it('do not switch reading off by mistake', () => {
    expect(parseSettings({ reading: 'off' }).reading).toBe('off');
    expect(parseSettings({ reading: false, keysOn: false })).toMatchObject({ reading: 'on', keysOn: false });
  });

  it('press as ever unless the reader said otherwise, and then only where the page is left untouched', () => {
    expect(parseSettings({ pressing: 'never' }).pressing).toBe('press');
    const listing = parseSettings({ presence: 'untouched', pressing: 'list' });
    expect(onlyLists(listing)).toBe(true);
    expect(onlyLists({ ...listing, presence: 'badges' })).toBe(false);
    expect([undoWindowFor(listing, 'accept'), undoWindowFor(listing, 'later')]).toEqual([0, 5_000]);
    expect(undoWindowFor(DEFAULT_SETTINGS, 'accept')).toBe(5_000);
  });

  it.each([-1, 60_001, 1.5, Number.NaN])('do not take an undo window of %s', (undoWindow) => {
    expect(parseSettings({ undoWindow }).undoWindow).toBe(DEFAULT_SETTINGS.undoWindow);
  });

  it.each([-1, 3_651, 0.5, '7', undefined])(
    'keep words for thirty days rather than for %s',
    (retentionDays) => {
      expect(parseSettings({ retentionDays }).retentionDays).toBe(30);
    },
  );

  it.each([0, 7, 3_650, null])('keep words for as long as the reader says: %s', (retentionDays) => {
    expect(parseSettings({ retentionDays }).retentionDays).toBe(retentionDays);
  });

  it('are settings, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(typeof settings.keysOn).toBe('boolean');
        expect(settings.undoWindow).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
