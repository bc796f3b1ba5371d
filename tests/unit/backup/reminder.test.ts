import { describe, expect, it } from 'vitest';
import { isBackupDue, MUCH, NEVER_BACKED_UP } from '../../../utils/backup/reminder.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

describe('the reminder to save the memory', () => {
  it('comes once much has changed', () => {
    expect(isBackupDue(NEVER_BACKED_UP, MUCH - 1, NOW)).toBe(false);
    expect(isBackupDue(NEVER_BACKED_UP, MUCH, NOW)).toBe(true);
  });

  it.each(['savedAt', 'putAwayAt'] as const)('rests for a month after %s', (field) => {
    const mark = (days: number) => ({ ...NEVER_BACKED_UP, [field]: NOW - days * DAY });
    expect(isBackupDue(mark(29), 1_000, NOW)).toBe(false);
    expect(isBackupDue(mark(30), 1_000, NOW)).toBe(true);
  });
});
