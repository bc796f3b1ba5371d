import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../utils/store/trouble.ts';

function named(name: string, rest: object = {}): Error {
  return Object.assign(new Error('no words'), { name, ...rest });
}

describe('what is wrong with the memory', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['NotReadableError', 'damaged'],
    ['NotUpgraded', 'not-upgraded'],
    ['TypeError', 'silent'],
  ] as const)('is told by an error’s name: %s', (name, trouble) => {
    expect(troubleOf(named(name))).toBe(trouble);
  });

  it('is told by the error inside', () => {
    const full = named('QuotaExceededError');
    expect(troubleOf(named('AbortError', { inner: full }))).toBe('full');
    expect(troubleOf(named('NotUpgraded', { cause: named('AbortError', { inner: full }) }))).toBe('full');
  });

  it('is told by the words of an error that the browser has no name for', () => {
    const message = 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE';
    expect(troubleOf({ name: 'UnknownError', message })).toBe('full');
  });

  it('is told by an error that came as a message, of which the words alone are left', () => {
    const closed = { name: 'DatabaseClosedError', message: 'NotUpgraded the memory could not be upgraded' };
    expect(troubleOf(closed)).toBe('not-upgraded');
  });

  it.each([undefined, null, 'QuotaExceededError', 7])('is not guessed from %s', (error) => {
    expect(troubleOf(error)).toBe('silent');
  });
});
