import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/i18n/language.ts';
import { placeholderIn, placeholderNamed } from '../../../utils/replies/placeholder-names.ts';
import { fillIn, missingIn, PLACEHOLDERS, templateProblem } from '../../../utils/replies/template.ts';

const values = { 'first name': 'Ada', topic: 'sailing', channel: null };

describe('a template', () => {
  it('is filled in wherever its placeholders stand, with or without spaces in the braces', () => {
    expect(fillIn('Hi {first name}, {topic} and { topic }?', values)).toBe('Hi Ada, sailing and sailing?');
  });

  it('keeps a placeholder that there is nothing for, to be replaced by hand', () => {
    expect(fillIn('Write to {channel}.', values)).toBe('Write to {channel}.');
    expect(missingIn('Write to {channel}, {first name}.', values)).toEqual(['channel']);
  });

  it('is filled in by the names that placeholders have in any of our languages', () => {
    const template = 'Dag {voornaam}, {Thema} of {sujet}? {canale}';
    expect(templateProblem(template, placeholderNamed)).toBeNull();
    expect(fillIn(template, values, placeholderNamed)).toBe('Dag Ada, sailing of sailing? {canale}');
    expect(templateProblem('Dag {naam}', placeholderNamed)).toEqual({
      kind: 'unknown',
      placeholder: '{naam}',
    });
  });

  it.each(LANGUAGES)('can be written with the names that %s shows', (language) => {
    const named = PLACEHOLDERS.map((each) => placeholderNamed(placeholderIn(language, each).slice(1, -1)));
    expect(named).toEqual(PLACEHOLDERS);
  });

  it('never fills in what it has filled in', () => {
    expect(fillIn('{topic}', { ...values, topic: '{first name}' })).toBe('{first name}');
  });

  it('is right where every placeholder is known', () => {
    expect(templateProblem('Hi {first name}, see {channel}.')).toBeNull();
    expect(templateProblem('No placeholder at all.')).toBeNull();
  });

  it.each([
    ['Hi {name},', { kind: 'unknown', placeholder: '{name}' }],
    ['Hi {First Name},', { kind: 'unknown', placeholder: '{First Name}' }],
    ['Hi {},', { kind: 'unknown', placeholder: '{}' }],
    ['Hi {first name,', { kind: 'open' }],
    ['Hi first name},', { kind: 'open' }],
  ])('is refused with what is wrong in it: %s', (template, problem) => {
    expect(templateProblem(template)).toEqual(problem);
  });
});
