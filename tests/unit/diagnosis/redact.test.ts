import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedact as createRedactFor } from '../../../utils/diagnosis/redact.ts';
import type { Request } from '../../../utils/requests/index.ts';
import { linkedinNetwork } from '../../../utils/sites/linkedin/network.ts';

const createRedact = (requests: readonly Request[], language: string) =>
  createRedactFor(requests, language, linkedinNetwork);

function request(name: string, headline: string | null = null, note: string | null = null): Request {
  return {
    id: 'linkedin:somebody',
    site: 'linkedin',
    slug: 'somebody',
    sender: { name, headline, profileUrl: null, mutualConnections: null, sharedContext: null },
    note,
    receivedText: null,
  };
}

const stranger = createRedact([], 'en');

describe('on a control', () => {
  it.each([
    ['Accept Ann Lee’s invitation', 'Accept Xxx Xxx’x invitxxxxx'],
    ['Ignore an invitation to connect from Ann Lee', 'Ignore xx invitxxxxx xx connect xxxx Xxx Xxx'],
    ['Einladung von Malte Harmsen annehmen', 'Xxxxxxxxx xxx Xxxxx Xxxxxxx annehmxx'],
    ['接受王小明的邀请', '接受字字字字邀请'],
    ['… see more', '… see more'],
  ])('%s becomes %s', (text, shape) => {
    expect(stranger(text, 'control')).toBe(shape);
  });

  it('a name is not kept because it begins as a word of the site’s does', () => {
    expect(stranger('Accept Bill Follows’ invitation', 'control')).toBe('Accept Xxxx Xxxxxxx’ invitxxxxx');
    const known = createRedact([request('accept ignore')], 'en');
    expect(known('Accept accept ignore', 'control')).toBe('Accept xxxxxx xxxxxx');
  });
});

describe('elsewhere', () => {
  it.each([
    ['Ann Lee', 'Xxx Xxx'],
    ['Harbour pilot in Ghent', 'Xxxxxxx xxxxx xx Xxxxx'],
    ['invited you to follow', 'invitxx you xx follow'],
    ['Ann Lee and 3 other mutual connections', 'Xxx Xxx xxx 1 xxxxx mutual connections'],
    ['2 weeks ago', '1 weeks ago'],
    ['No pending invitations', 'No pending invitations'],
    ['https://ann-lee.example/cv', 'https://xxx-xxx.xxxxxxx/xx'],
    [
      'I would love to connect and invite you to join us!',
      'X xxxxx xxxx xx xxxxxxx xxx xxxxxx xxx xx xxxx xx!',
    ],
  ])('%s becomes %s', (text, shape) => {
    expect(stranger(text, 'line')).toBe(shape);
  });

  it('a sentence of the site’s is told by all of its line', () => {
    expect(stranger(' to follow ', 'line')).toBe(' xx xxxxxx ');
    expect(stranger(' to follow ', 'line', 'Ann Lee invited you to follow Harbour Works')).toBe(
      ' xx follow ',
    );
  });

  it('nothing of a headline or note that is known is kept, whatever its words', () => {
    const headline = 'Inviting you to follow';
    const known = createRedact([request('Ann', headline, 'No pending invitations')], 'en');
    expect(known(headline, 'line')).toBe('Xxxxxxxx xxx xx xxxxxx');
    expect(known('No pending invitations', 'line')).toBe('Xx xxxxxxx xxxxxxxxxxx');
  });
});

describe('any text', () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/);

  it('that is somebody’s, if it is known to be', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        const known = createRedact([request('Ann', text)], 'en');
        expect(known(text, 'line')).toMatch(/^[x ]+$/);
      }),
    );
  });

  it('keeps its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('control', 'line'), (text, place) => {
        expect([...stranger(text, place)]).toHaveLength([...text.normalize('NFC')].length);
      }),
    );
  });
});
