import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { personSchema, touchSchema } from '../../../utils/people/parse.ts';
import { somebody, touch } from './somebody.ts';

/** The fields that are not as they must be. */
function wrongIn(schema: typeof personSchema | typeof touchSchema, value: unknown): readonly unknown[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [] : parsed.issues.map(({ path }) => path?.[0]?.key);
}

describe('a person from outside', () => {
  it('is as they were, where all is in order', () => {
    const person = somebody({
      tags: ['mentor'],
      touchedOn: '2026-02-01',
      profileUrl: 'https://a.example/in/a',
    });
    expect(v.parse(personSchema, structuredClone(person))).toEqual(person);
  });

  it.each([
    ['since', '1900-01-01'],
    ['touchedOn', '2026-02-30'],
    ['touchedOn', 17],
    ['cadence', -3],
    ['standstill', -5],
    ['tags', ['ok', '']],
    ['profileUrl', 'javascript:alert(1)'],
    ['pause', { since: 'soon', why: 'person' }],
    ['notes', 'x'.repeat(5_001)],
    ['name', '  '],
    ['id', 7],
    ['score', 9],
  ])('is refused for %s %j, and for nothing else', (field, value) => {
    expect(wrongIn(personSchema, { ...somebody(), [field]: value })).toEqual([field]);
  });
});

describe('a touch from outside', () => {
  const called = touch('called', '2026-02-01', 'her team');

  it('is as it was, where all is in order', () => {
    expect(v.parse(touchSchema, structuredClone(called))).toEqual(called);
  });

  it.each([
    ['on', '1900-01-01'],
    ['kind', 'liked'],
    ['personId', ''],
    ['loggedAt', -1],
    ['note', 'x'.repeat(501)],
  ])('is refused for %s %j, and for nothing else', (field, value) => {
    expect(wrongIn(touchSchema, { ...called, [field]: value })).toEqual([field]);
  });
});
