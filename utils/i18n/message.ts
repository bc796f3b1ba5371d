/** What is filled into a message, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** A message with its values filled in. Throws where the message names a value that is missing. */
export type Message = (values: Values) => string;

/** How a language writes and counts numbers. */
export interface Counting {
  readonly number: (value: number) => string;
  readonly category: (value: number) => string;
}

type Piece = (values: Values, counted: number) => string;

/**
 * Reads a message in the part of ICU MessageFormat that our words use: `{name}`, `{name, number}`, `{name, plural, …}`
 * with exact cases first, `{name, select, …}`, and `#`. No quoting: our words use no straight apostrophes.
 *
 * @throws where a brace is left open or a kind is unknown.
 */
export function readMessage(text: string, counting: Counting): Message {
  let at = 0;

  function upTo(end: RegExp): string {
    const rest = text.slice(at);
    const length = rest.search(end);
    if (length < 0) throw new Error(`A brace is left open in “${text}”`);
    at += length;
    return rest.slice(0, length).trim();
  }

  function take(): string {
    at += 1;
    return text.charAt(at - 1);
  }

  /** Up to the closing brace that is not its own, or the end of the whole text. */
  function readPieces(inside: boolean, hash: boolean): Piece {
    const pieces: Piece[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') pieces.push(readArgument(hash));
      else if (hash && text[at] === '#') {
        take();
        pieces.push((_, counted) => counting.number(counted));
      } else {
        const start = at;
        while (at < text.length && !(hash ? '{}#' : '{}').includes(text.charAt(at))) at += 1;
        const plain = text.slice(start, at);
        pieces.push(() => plain);
      }
    }
    if ((text[at] === '}') !== inside) throw new Error(`Braces do not match in “${text}”`);
    return (values, counted) => pieces.map((piece) => piece(values, counted)).join('');
  }

  function readArgument(hash: boolean): Piece {
    take();
    const name = upTo(/[,}]/u);
    const valueNamed = (values: Values): string | number => {
      const value = values[name];
      if (value === undefined) throw new Error(`The value “${name}” is missing for “${text}”`);
      return value;
    };
    if (take() === '}') return (values) => String(valueNamed(values));
    const kind = upTo(/[,}]/u);
    if (take() === '}' && kind === 'number') return (values) => counting.number(Number(valueNamed(values)));
    if (kind !== 'plural' && kind !== 'select') throw new Error(`Unknown kind “${kind}” in “${text}”`);
    const cases = readCases(hash || kind === 'plural');
    const other = cases.get('other');
    if (other === undefined) throw new Error(`No case “other” in “${text}”`);
    if (kind === 'select')
      return (values, counted) => (cases.get(String(valueNamed(values))) ?? other)(values, counted);
    return (values) => {
      const count = Number(valueNamed(values));
      const fitting = cases.get(`=${count}`) ?? cases.get(counting.category(count)) ?? other;
      return fitting(values, count);
    };
  }

  function readCases(hash: boolean): ReadonlyMap<string, Piece> {
    const cases = new Map<string, Piece>();
    for (let name = upTo(/[{}]/u); take() === '{'; name = upTo(/[{}]/u)) {
      cases.set(name, readPieces(true, hash));
      take();
    }
    return cases;
  }

  const whole = readPieces(false, false);
  return (values) => whole(values, 0);
}
