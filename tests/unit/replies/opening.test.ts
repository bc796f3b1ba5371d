import { describe, expect, it } from 'vitest';
import { openingFor } from '../../../utils/replies/opening.ts';
import { request, verdict } from '../background/world.ts';

function from(name: string) {
  const ada = request('ada');
  return { ...ada, sender: { ...ada.sender, name } };
}

describe('the opening of a reply', () => {
  it('thanks a person who gave a reason, and asks anybody else for it', () => {
    expect(openingFor(from('Ada Lovelace'), verdict('genuine', 0.9))).toMatch(
      /^Hi Ada, thank you for writing/,
    );
    expect(openingFor(from('Ada Lovelace'), verdict('pitch', 0.1))).toMatch(/What made you think of me/);
  });

  it('speaks the sender’s language, and English where there are no words for it', () => {
    expect(openingFor(from('Jan Smit'), { ...verdict('generic', 0.2), language: 'nl' })).toMatch(/^Dag Jan,/);
    expect(openingFor(from('Jan Smit'), { ...verdict('generic', 0.2), language: 'pl' })).toMatch(/^Hi Jan,/);
  });

  it('passes over titles, and keeps a name of one word', () => {
    expect(openingFor(from('Dr. Noor Haddad'), null)).toMatch(/^Hi Noor,/);
    expect(openingFor(from('Thandeka'), null)).toMatch(/^Hi Thandeka,/);
  });
});
