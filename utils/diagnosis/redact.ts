import type { Request } from '../requests/index.ts';
import type { Network } from '../sites/network.ts';
import { keptInLine, keptOnControl, keptWordsOf } from './kept-words.ts';
import { shapeOf } from './shape.ts';

/** Where a text stands: on a control the words are mostly the site's, elsewhere mostly somebody's. */
export type TextPlace = 'control' | 'line';

/**
 * Replaces a text by its shape, but for words of the site's that are in the word tables.
 *
 * @param around all that is written in the same line; the text itself where it is all.
 */
export type Redact = (text: string, place: TextPlace, around?: string) => string;

/**
 * @param requests what the reader made of the page: nothing of these names, headlines and notes is kept, whatever its
 * words.
 * @param language the page's own word for its language.
 */
export function createRedact(requests: readonly Request[], language: string, network: Network): Redact {
  const words = keptWordsOf(network);
  const names = requests.map(({ sender }) => collapsed(sender.name)).filter((name) => name !== '');
  const written = requests
    .flatMap(({ sender, note }) => [sender.headline, note])
    .flatMap((text) => (text === null ? [] : [collapsed(text)]));

  return (raw, place, around = raw) => {
    const text = raw.normalize('NFC');
    const plain = collapsed(text);
    if (plain === '') return shapeOf(text);
    if (place === 'line' && written.some((own) => own.includes(plain))) return shapeOf(text);
    const kept =
      place === 'control'
        ? keptOnControl(text, words)
        : keptInLine(text, around.normalize('NFC'), language, words);
    return withKept(text, kept, namesIn(text, names));
  };
}

type Span = readonly [start: number, end: number];

function namesIn(text: string, names: readonly string[]): readonly Span[] {
  return names.flatMap((name) => {
    const at = text.indexOf(name);
    return at === -1 ? [] : [[at, at + name.length] as const];
  });
}

function withKept(text: string, kept: readonly Span[], names: readonly Span[]): string {
  const clear = kept
    .filter(([start, end]) => !names.some(([from, to]) => start < to && from < end))
    .toSorted((a, b) => a[0] - b[0]);
  let done = '';
  let at = 0;
  for (const [start, end] of clear) {
    if (start < at) continue;
    // Numbers lose their value even in words that are kept: "2 weeks ago" is "1 weeks ago".
    done +=
      shapeOf(text.slice(at, start)) +
      text.slice(start, end).replace(/\p{Nd}+/gu, (number) => shapeOf(number));
    at = end;
  }
  return done + shapeOf(text.slice(at));
}

function collapsed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
