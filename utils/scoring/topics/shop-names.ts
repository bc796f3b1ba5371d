import type { Analysis } from './analysis.ts';

/** What stands beside somebody's or some town's name over a door, and in the names of few large firms: the name is the shop's there. */
const SHOPS: ReadonlySet<string> = new Set(
  `bakery butchers florist florists inn pub tavern cafe bistro diner boutique nursery bakkerij slagerij tuincentrum drogisterij
  kwekerij rijwielen backerei metzgerei fleischerei blumen gartnerei gartencenter weingut gasthof gasthaus modehaus mobelhaus
  autohaus buchhandlung boulangerie boucherie fleuriste pepiniere librairie auberge panaderia carniceria floristeria vivero libreria
  padaria talho florista vinhos quinta adega livraria panificio macelleria fioraio vivaio osteria trattoria ferramenta`.split(
    /\s+/u,
  ),
);

/** "Weingut Bühler", "Yellow Door Bakery": whether these words are only a part of a shop's name. */
export function isInShopName({ tokens }: Analysis, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  const next = tokens[to];
  if (first?.capital !== true) return false;
  if (before !== undefined && first.gap === ' ' && SHOPS.has(before.norm)) return true;
  return next !== undefined && next.gap === ' ' && SHOPS.has(next.norm);
}
