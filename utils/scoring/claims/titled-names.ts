import { flag } from '../text/word.ts';
import { isFunctionWord, isGeneric } from '../topics/words.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const TITLES = words(
  `mr mrs ms miss sir dr prof professor father pastor rev herr herrn frau fraulein mevrouw mevr meneer mijnheer dhr mw monsieur madame mademoiselle
  mme maitre docteur docteure don dona sr sra srta senor senora doctor doctora doutor doutora dra seu signor signora dott dottor dottoressa ing eng
  suor padre avvocato avv professora professoressa ingegnere ingegner licenciado licenciada lic ingeniero ingeniera arquitecto arquitecta engenheiro engenheira
  maestro maestra architetto geometra ragioniere monsignore hochwurden domine dominee pastoor`,
);
const isTitle = flag((text) => TITLES.has(text));
const LONGEST = 4;
/** "Der Lars aus der Kletterhalle": in German a lone capital is a name where an article and a place stand about it. */
const GERMAN_ARTICLES = words('der die');
const WHENCE = words('aus vom von');

/** Names that a title stands before, whatever else the word means: "Frau Dr. Maurer", "seu Zé", "doña Marta". */
export function titledNames(reading: Reading, within: Stretch): readonly Stretch[] {
  const { tokens } = reading.analysis;
  const found: Stretch[] = [];
  for (let at = within.from; at + 1 < within.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || (found.at(-1)?.to ?? 0) > at) continue;
    let to = at;
    while (to < within.to && to < at + LONGEST && isTitleAt(reading, to)) to += 1;
    if (to === at && !isGermanName(reading, at)) continue;
    const from = to === at ? at + 1 : at;
    let end = Math.max(to, from);
    while (end < within.to && end < from + LONGEST && isNameAt(reading, end, end > from)) end += 1;
    const named = { from, to: end };
    // "Professor Lang," is spoken to.
    if (end > Math.max(to, from) && !isWholePart(reading, named)) found.push(named);
  }
  return found;
}

function isWholePart({ sentences }: Reading, name: Stretch): boolean {
  return sentences.some(({ chunks }) => chunks.some(({ from, to }) => from === name.from && to === name.to));
}

function isTitleAt({ analysis: { tokens } }: Reading, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token !== undefined && isTitle(token.word) && next !== undefined && /^\.?º? ?$/u.test(next.gap);
}

function isNameAt(reading: Reading, at: number, later: boolean): boolean {
  const token = reading.analysis.tokens[at];
  if (token === undefined || !token.capital || (later && token.gap !== ' ')) return false;
  return !reading.ownNames.has(token.norm) && !(later && isFunctionWord(token.norm));
}

function isGermanName(reading: Reading, at: number): boolean {
  if (!reading.german) return false;
  const [article, name, whence] = reading.analysis.tokens.slice(at, at + 3);
  if (article === undefined || name === undefined || whence === undefined) return false;
  if (cuesIn(reading, 'employer', { from: at + 1, to: at + 2 }).length > 0) return false;
  if (!GERMAN_ARTICLES.has(article.norm) || !WHENCE.has(whence.norm) || !isNameAt(reading, at + 1, false))
    return false;
  return (
    !isGeneric(reading.analysis.stems[at + 1] ?? '') && !reading.anchors.some(({ from }) => from === at + 1)
  );
}
