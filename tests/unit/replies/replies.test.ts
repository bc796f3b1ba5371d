import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/i18n/language.ts';
import { draftTemplate } from '../../../utils/replies/drafts.ts';
import { repliesFor } from '../../../utils/replies/replies.ts';
import { SITUATIONS, situationFor } from '../../../utils/replies/situation.ts';
import { templateProblem } from '../../../utils/replies/template.ts';
import type { Claim, Label, Verdict } from '../../../utils/requests/index.ts';
import { request, verdict } from '../background/world.ts';

const NONE = { channel: '', templates: [] };
const claim = (topic: string, status: Claim['status']): Claim => ({
  kind: 'interest',
  text: topic,
  start: 0,
  end: topic.length,
  topic,
  status,
  evidence: [],
});
const claiming = (label: Label, ...claims: readonly Claim[]): Verdict => ({ ...verdict(label, 0.5), claims });

describe('the situation to begin with', () => {
  it.each([
    ['genuine', 'thank'],
    ['recruiter', 'not-now'],
    ['pitch', 'decline'],
    ['scam', 'decline'],
    ['generic', 'ask'],
    ['unclear', 'ask'],
  ] as const)('for %s is %s', (label, situation) => {
    expect(situationFor(verdict(label, 0.5))).toBe(situation);
  });

  it('asks about what they say you share, where nothing shows it', () => {
    expect(situationFor(claiming('generic', claim('sailing', 'not-shown')))).toBe('ask-about');
    expect(situationFor(claiming('generic', claim('sailing', 'shown')))).toBe('ask');
    expect(situationFor(claiming('generic', claim('', 'not-shown')))).toBe('ask');
  });

  it('is to ask, where nothing is known yet', () => {
    expect(situationFor(null)).toBe('ask');
  });
});

describe.each(LANGUAGES)('the drafts in %s', (language) => {
  it.each(SITUATIONS)('say what they have to: %s', (situation) => {
    const template = draftTemplate(language, situation);
    expect(templateProblem(template)).toBeNull();
    expect(template).toContain('{first name}');
    expect(template.includes('{topic}')).toBe(situation === 'ask-about');
    expect(template.includes('{channel}')).toBe(situation === 'elsewhere');
    expect(template.length).toBeLessThan(180);
    expect(template).not.toMatch(/['"`]|\.\.\.| {2}/u);
  });

  it('are all different, and none is another language’s', () => {
    const own = SITUATIONS.map((situation) => draftTemplate(language, situation));
    expect(new Set(own).size).toBe(SITUATIONS.length);
    for (const other of LANGUAGES.filter((each) => each !== language))
      for (const situation of SITUATIONS) expect(own).not.toContain(draftTemplate(other, situation));
  });
});

describe('the replies for a request', () => {
  const ada = { ...request('ada'), sender: { ...request('ada').sender, name: 'Dr. Ada Lovelace' } };

  it('are in the sender’s language, with their name and what they mention', () => {
    const heard = { ...claiming('generic', claim('zeilen', 'not-shown')), language: 'nl' };
    const { language, replies, first } = repliesFor(ada, heard, { ...NONE, channel: 'ada@example.org' });
    expect(language).toBe('nl');
    expect(replies[first]).toMatchObject({ situation: 'ask-about', missing: [] });
    expect(replies[first]?.text).toMatch(/^Dag Ada, .*zeilen/);
    expect(replies[5]?.text).toContain('ada@example.org');
  });

  it('leave out what there is nothing to say of', () => {
    const { replies } = repliesFor(ada, verdict('pitch', 0.1), NONE);
    expect(replies.filter(({ missing }) => missing.length > 0).map(({ situation }) => situation)).toEqual([
      'ask-about',
      'elsewhere',
    ]);
  });

  it('end with the reader’s own, in their own words', () => {
    const own = { channel: '', templates: [{ name: 'Coffee', text: 'Hi {first name}, {channel}?' }] };
    const last = repliesFor(ada, null, own).replies.at(-1);
    expect(last).toEqual({ situation: null, name: 'Coffee', text: 'Hi Ada, {channel}?', missing: [] });
  });

  it('fill in the reader’s own by the names that placeholders have in their language', () => {
    const own = {
      channel: 'ada@b.example',
      templates: [{ name: 'Koffie', text: 'Dag {voornaam}, {kanaal}' }],
    };
    expect(repliesFor(ada, null, own).replies.at(-1)?.text).toBe('Dag Ada, ada@b.example');
  });
});
