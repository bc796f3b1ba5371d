import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHEETS = globSync('{components,entrypoints}/**/*.css');

const RAW_COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;
const RAW_SIZE = /\bfont(?:-size)?:[^;]*\d(?:px|pt|em|rem)\b/i;

/** The tables that all others take their colours and sizes from. */
function isTable(file: string): boolean {
  return /(?:^|[/-])tokens\.css$/.test(file);
}

/** Comments may speak of anything. */
function linesOf(css: string): readonly string[] {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n');
}

function linesWith(pattern: RegExp, file: string): readonly string[] {
  return linesOf(readFileSync(file, 'utf8')).filter((line) => pattern.test(line));
}

describe.each(SHEETS.filter((file) => !isTable(file)))('the sheet %s', (file) => {
  it('takes its colours from the tokens', () => {
    expect(linesWith(RAW_COLOUR, file)).toEqual([]);
  });

  it('takes the sizes of its words from the tokens', () => {
    expect(linesWith(RAW_SIZE, file)).toEqual([]);
  });
});

describe('the tokens', () => {
  const tables = SHEETS.filter(isTable).map((file) => readFileSync(file, 'utf8'));
  const declared = new Set(
    SHEETS.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(--[\w-]+):/g)].map(([, name]) => name),
    ),
  );

  it('are there for every name that a sheet uses', () => {
    const used = SHEETS.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name),
    );
    expect([...new Set(used)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it('have every size of words follow the reader’s own, from 12 to 20 px', () => {
    const sizes = [...(tables[0] ?? '').matchAll(/calc\(([\d.]+) \* var\(--unit\)\)/g)].map(([, px]) =>
      Number(px),
    );
    expect(Math.min(...sizes)).toBe(12);
    expect(Math.max(...sizes)).toBe(20);
  });
});

describe('what looks for raw values', () => {
  it.each(['color: #fff;', 'box-shadow: 0 0 2px rgb(0 0 0 / 0.5);', 'background: light-dark(#fff, #000);'])(
    'finds the colour in %s',
    (line) => expect(line).toMatch(RAW_COLOUR),
  );

  it.each(['font-size: 13px;', 'font: 600 12px/16px serif;', 'font-size: 1.2rem;'])(
    'finds the size in %s',
    (line) => expect(line).toMatch(RAW_SIZE),
  );

  it.each([
    'color: var(--ink);',
    'font: inherit;',
    'font: 600 var(--small) / 1.3 var(--sans);',
    'color: currentColor;',
  ])('finds none in %s', (line) => {
    expect(line).not.toMatch(RAW_COLOUR);
    expect(line).not.toMatch(RAW_SIZE);
  });
});
