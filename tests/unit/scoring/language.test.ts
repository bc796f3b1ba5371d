import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../training/read-corpus.ts';
import { detectLanguage } from '../../../utils/scoring/language/detect-language.ts';
import { foldText } from '../../../utils/scoring/text/folded-text.ts';
import { tokenise } from '../../../utils/scoring/text/tokens.ts';

/** One training message in so many says as much as all of them. */
const SAMPLED = 5;

const languageOf = (text: string) => detectLanguage(text, tokenise(foldText(text)));

describe('the language of a note', () => {
  it.each([
    ['en', 'I saw your talk and would like to connect'],
    ['nl', 'Ik zag je praatje en wil graag in contact komen'],
    ['de', 'Ich habe Ihren Vortrag gehört und würde mich gerne vernetzen'],
    ['fr', "J'ai vu votre présentation et je souhaite vous contacter"],
    ['es', 'Vi tu charla y me gustaría conectar contigo'],
    ['pt', 'Vi a sua palestra e gostaria de me conectar com você'],
    ['it', 'Ho visto il tuo intervento e vorrei entrare in contatto'],
    ['pl', 'Dzień dobry, chciałbym zaprosić Pana do sieci kontaktów'],
    ['sv', 'Hej, jag skulle gärna vilja ha dig i mitt nätverk'],
    ['ko', '안녕하세요, 만나서 반갑습니다'],
    ['el', 'Καλημέρα σας, χαίρομαι που τα λέμε'],
  ])('is told to be %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['de', 'Besprechung, Freundlichkeit, Gesellschaft'],
    ['pt', 'Comunicação, soluções, cidade'],
    ['it', 'Comunicazione, qualità, soluzioni'],
  ])('is told to be %s by endings alone, in capitals too', (language, words) => {
    expect([words, words.toUpperCase()].map(languageOf)).toEqual([language, language]);
  });

  it.each(['', '👋', '12345', 'Xyz'])('is unknown where there is too little: %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it('is right for more than 97 in 100 training messages, dialect and three-word notes among them', () => {
    const messages = readCorpus().messages.filter((_, at) => at % SAMPLED === 0);
    const right = messages.filter((message) => languageOf(message.text) === message.lang);
    expect(right.length / messages.length).toBeGreaterThan(0.975);
  });
});
