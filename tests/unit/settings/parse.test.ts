import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../utils/settings/parse.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

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

  it('do not switch reading off by mistake', () => {
    expect(parseSettings({ reading: 'off' }).reading).toBe('off');
    expect(parseSettings({ reading: false, keysOn: false })).toMatchObject({ reading: 'on', keysOn: false });
  });

  it.each([-1, 60_001, 1.5, Number.NaN])('do not take an undo window of %s', (undoWindow) => {
    expect(parseSettings({ undoWindow }).undoWindow).toBe(DEFAULT_SETTINGS.undoWindow);
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
