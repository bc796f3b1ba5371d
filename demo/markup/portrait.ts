import type { Hair, Look } from '../demo-request.ts';
import { hash, text } from './html.ts';

const SKINS = ['#f3d3bd', '#e8bd9b', '#cf9a72', '#a06c48', '#6f4630'] as const;
const HAIRS = ['#3a2a22', '#221c1b', '#6d4629', '#8d5a33', '#b98a4e'] as const;
const CLOTHES = [
  '#2f6f73',
  '#b4583f',
  '#41538a',
  '#8a4a66',
  '#5b7348',
  '#c08a2d',
  '#4c4f58',
  '#7a5aa0',
] as const;
const GROUNDS = [
  '#d9e6e2',
  '#f1dfcf',
  '#dde2f0',
  '#efdbe2',
  '#e3ead3',
  '#f3e7c6',
  '#dfe3e6',
  '#e4dcef',
] as const;
/** Darker skins are drawn with the first of these only. */
const DARK_HAIRS = ['#221c1b', '#3a2a22'] as const;
const GREY = '#c9c7c3';

/** What lies behind the head and what lies over it, by hair style. */
const SHAPES: Readonly<Record<Hair, { readonly behind: string; readonly over: string }>> = {
  short: {
    behind: '',
    over: '<path d="M29 42c-3-20 8-27 20-27s22 7 18 27c-2-7-5-11-9-13-7 3-17 3-23 0-3 3-5 7-6 13z"/>',
  },
  beard: {
    behind: '',
    over: '<path d="M29 41c-3-19 8-26 20-26s22 7 18 26c-2-7-5-10-9-12-7 3-17 3-23 0-3 3-5 6-6 12z"/><path d="M30 44c1 6 2 20 18 20s17-14 18-20c-3 6-6 8-9 8-5-2-13-2-18 0-3 0-6-2-9-8z"/>',
  },
  bald: { behind: '', over: '' },
  long: {
    behind: '<path d="M26 40c0-17 10-25 22-25s22 8 22 25c0 12 2 24 4 32H22c2-8 4-20 4-32z"/>',
    over: '<path d="M29 44c0-18 8-24 20-24 10 0 18 7 18 23-5-3-12-9-15-16-4 8-14 14-23 17z"/>',
  },
  bob: {
    behind: '<path d="M25 40c0-16 10-25 23-25s23 9 23 25c0 8-1 14-3 20H28c-2-6-3-12-3-20z"/>',
    over: '<path d="M29 42c1-16 9-22 19-22s18 6 19 22c-4-5-6-9-7-12H36c-1 4-3 8-7 12z"/>',
  },
  bun: {
    behind: '<circle cx="48" cy="13" r="9"/>',
    over: '<path d="M29 42c-2-18 8-25 19-25s21 7 19 25c-2-8-7-13-12-15-8 1-20 4-26 15z"/>',
  },
  curls: {
    behind:
      '<circle cx="30" cy="34" r="11"/><circle cx="66" cy="34" r="11"/><circle cx="36" cy="22" r="11"/><circle cx="60" cy="22" r="11"/><circle cx="48" cy="18" r="11"/><circle cx="28" cy="47" r="9"/><circle cx="68" cy="47" r="9"/>',
    over: '<path d="M30 38c2-12 9-16 18-16s16 4 18 16c-5-2-8-5-10-8-6 4-18 4-26 8z"/>',
  },
  scarf: {
    behind: '<path d="M23 44c0-20 11-31 25-31s25 11 25 31c0 14-3 26-8 34H31c-5-8-8-20-8-34z"/>',
    over: '<path d="M28 46c0-19 8-27 20-27s20 8 20 27c-2-11-8-18-20-18s-18 7-20 18z"/><path d="M30 54c4 9 10 13 18 13s14-4 18-13l4 24H26z"/>',
  },
  'grey-short': {
    behind: '',
    over: '<path d="M29 42c-3-20 8-26 20-26s22 6 18 26c-2-6-3-10-6-13-8-3-18-3-26 0-3 3-5 7-6 13z"/>',
  },
  'grey-bun': {
    behind: '<circle cx="48" cy="14" r="8"/>',
    over: '<path d="M29 42c-2-18 8-25 19-25s21 7 19 25c-3-9-9-14-19-15-9 1-16 6-19 15z"/>',
  },
};

/** A drawn portrait, or initials where there is no look, as the address of an image. */
export function portrait(name: string, slug: string, look?: Look): string {
  const seed = hash(slug);
  const ground = pick(GROUNDS, seed);
  return dataUri(
    look === undefined ? initials(name, ground, pick(CLOTHES, seed >>> 3)) : face(look, seed, ground),
  );
}

/** The square mark of an organisation. */
export function mark(title: string): string {
  const seed = hash(title);
  const ground = pick(CLOTHES, seed);
  const paper = pick(GROUNDS, seed >>> 4);
  return dataUri(
    `<rect width="96" height="96" fill="${ground}"/><circle cx="48" cy="54" r="26" fill="${paper}"/><path d="M10 62q19-14 38 0t38 0v34H10z" fill="${ground}" opacity=".75"/>`,
  );
}

function face(look: Look, seed: number, ground: string): string {
  const cut = look.lastIndexOf('-');
  const hair = look.slice(0, cut) as Hair;
  const tone = Number(look.slice(cut + 1));
  const skin = SKINS[tone - 1] ?? SKINS[0];
  const cloth = pick(CLOTHES, seed >>> 5);
  const colour = hairColour(hair, tone, seed);
  const { behind, over } = SHAPES[hair];
  return [
    `<rect width="96" height="96" fill="${ground}"/><g fill="${colour}">${behind}</g>`,
    `<path d="M12 100c2-22 16-30 36-30s34 8 36 30z" fill="${cloth}"/>`,
    `<path d="M40 58h16v14c-2 6-14 6-16 0z" fill="${skin}"/><path d="M40 60c5 5 11 5 16 0v5c-5 5-11 5-16 0z" opacity=".12"/>`,
    `<ellipse cx="48" cy="42" rx="18.5" ry="22" fill="${skin}"/><g fill="${colour}">${over}</g>`,
    '<g fill="#2a211e"><circle cx="41" cy="44" r="1.9"/><circle cx="55" cy="44" r="1.9"/></g>',
    '<path d="M42 54q6 4.5 12 0" fill="none" stroke="#2a211e" stroke-width="1.8" stroke-linecap="round" opacity=".7"/>',
  ].join('');
}

function hairColour(hair: Hair, tone: number, seed: number): string {
  if (hair.startsWith('grey')) return GREY;
  if (hair === 'scarf') return pick(CLOTHES, seed >>> 9);
  return pick(tone < 3 ? HAIRS : DARK_HAIRS, seed >>> 7);
}

function initials(name: string, ground: string, ink: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('');
  return `<rect width="96" height="96" fill="${ground}"/><text x="48" y="60" text-anchor="middle" font-family="system-ui,sans-serif" font-size="36" font-weight="600" fill="${ink}">${text(letters)}</text>`;
}

function pick<T>(list: readonly [T, ...(readonly T[])], seed: number): T {
  return list[seed % list.length] ?? list[0];
}

function dataUri(body: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
