import { draws } from '../../training/bootstrap.ts';

const FIRST_NAMES = ['Marta', 'Bo', 'Jean-Luc', 'Priya', 'Zoë', 'Łukasz', 'Wim', 'Ngozi', 'Tom', 'Ana'];
const OTHER_NAMES = [
  'Northwind',
  'Acme Ltd',
  'Ruiz & Sons',
  'Tata Steel',
  'O’Neill',
  'Priya Raman',
  'Ghent',
  'Porto',
  'Kvist Consulting',
  'Blue Heron Foods',
];

const GREETED =
  /^((?:hi|hello|hey|dear|hoi|hallo|beste|dag|liebe[r]?|bonjour|salut|hola|ciao|olá|oi|caro|cara) )\p{Lu}[\p{L}’-]+/iu;
/** Capitalised words inside a sentence. German writes every noun so: not for German texts. */
const NAMED_INSIDE = /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}’-]+(?: (?:& )?\p{Lu}[\p{Ll}’-]+)*/gu;
const FIGURE = /\d+/g;

/** The text as it is sent to somebody else: other names, companies and figures filled in; the same for the same seed. */
export function filledIn(text: string, seed: number): string {
  const next = draws(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  return text
    .replace(NAMED_INSIDE, () => pick(OTHER_NAMES))
    .replace(GREETED, (_, greeting: string) => greeting + pick(FIRST_NAMES))
    .replace(FIGURE, () => String(3 + Math.floor(next() * 900)));
}
