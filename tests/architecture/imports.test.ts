import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which rooms a room may import. What is not listed is forbidden: data flows one way.
 * `entrypoints` wire, so they may import everything; nobody imports them.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'utils/requests': [],
  'utils/settings': ['utils/requests', 'utils/keys', 'utils/i18n'],
  'utils/language': ['utils/i18n', 'utils/store', 'utils/platform'],
  'utils/decisions': ['utils/requests'],
  'utils/keys': ['utils/requests', 'utils/people'],
  'utils/templates': [],
  'utils/people': ['utils/requests'],
  'utils/scoring': ['utils/requests', 'utils/templates'],
  'utils/learning': ['utils/requests', 'utils/scoring'],
  'utils/insights': ['utils/requests', 'utils/learning', 'utils/people'],
  'utils/sites': ['utils/requests'],
  'utils/replies': ['utils/requests', 'utils/i18n', 'utils/settings'],
  'utils/opinion': ['utils/requests'],
  'utils/diagnosis': ['utils/requests', 'utils/sites'],
  'utils/archive': ['utils/requests', 'utils/sites'],
  'utils/platform': ['utils/requests', 'utils/opinion'],
  'utils/i18n': [
    'utils/requests',
    'utils/keys',
    'utils/scoring',
    'utils/opinion',
    'utils/people',
    'utils/archive',
    'utils/diagnosis',
  ],
  'utils/backup': [],
  'utils/sync': ['utils/requests', 'utils/settings', 'utils/scoring', 'utils/learning', 'utils/archive'],
  'utils/store': [
    'utils/sync',
    'utils/backup',
    'utils/requests',
    'utils/settings',
    'utils/decisions',
    'utils/scoring',
    'utils/learning',
    'utils/insights',
    'utils/templates',
    'utils/people',
    'utils/archive',
    'utils/diagnosis',
  ],
  'utils/intake': ['utils/requests', 'utils/archive', 'utils/backup', 'utils/store'],
  'utils/messages': ['utils/requests', 'utils/settings', 'utils/people', 'utils/i18n', 'utils/platform'],
  'utils/queue': ['utils/requests', 'utils/settings', 'utils/decisions', 'utils/store', 'utils/platform'],
  'utils/background': [
    'utils/sync',
    'utils/requests',
    'utils/settings',
    'utils/decisions',
    'utils/scoring',
    'utils/learning',
    'utils/people',
    'utils/store',
    'utils/i18n',
    'utils/messages',
    'utils/platform',
  ],
  'utils/page': [
    'utils/requests',
    'utils/settings',
    'utils/decisions',
    'utils/keys',
    'utils/sites',
    'utils/diagnosis',
    'utils/replies',
    'utils/i18n',
    'utils/messages',
    'utils/platform',
  ],
  'utils/watcher': ['utils/page'],
  components: [
    'utils/requests',
    'utils/settings',
    'utils/decisions',
    'utils/keys',
    'utils/i18n',
    'utils/archive',
    'utils/intake',
    'utils/diagnosis',
    'utils/page',
    'utils/replies',
    'utils/opinion',
    'utils/scoring',
    'utils/learning',
    'utils/insights',
    'utils/people',
    'utils/sync',
  ],
};

/** Rooms that think: no browser, no page, no clock, no randomness of their own. */
const PURE = [
  'utils/requests',
  'utils/settings',
  'utils/decisions',
  'utils/keys',
  'utils/scoring',
  'utils/learning',
  'utils/insights',
  'utils/templates',
  'utils/people',
  'utils/replies',
  'utils/opinion',
  'utils/diagnosis',
  'utils/archive',
  'utils/backup',
  'utils/sync',
];
const IMPURE =
  /\b(document|window|localStorage|indexedDB|fetch|XMLHttpRequest)\s*[.(]|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\./;

const sources = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}');

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? `${top}/${second}` : top;
}

function importsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]/gm)].map(([, name = '']) => name);
}

/** Comments may speak of anything. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
}

describe('rooms', () => {
  it('are all known', () => {
    const rooms = new Set(sources.map(roomOf).filter((room) => room !== 'entrypoints'));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('import only rooms below them', () => {
    const wrong = sources
      .filter((path) => roomOf(path) !== 'entrypoints')
      .flatMap((path) =>
        importsOf(path)
          .filter((name) => name.startsWith('.'))
          .map((name) => ({ path, room: roomOf(path), target: roomOf(normalize(join(dirname(path), name))) }))
          .filter(({ room, target }) => room !== target && !MAY_IMPORT[room]?.includes(target)),
      )
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('that think use no page, clock or randomness of their own', () => {
    const wrong = sources.filter((path) => PURE.includes(roomOf(path)) && IMPURE.test(codeOf(path)));
    expect(wrong).toEqual([]);
  });
});

describe('the browser API', () => {
  it('is imported in utils/platform alone', () => {
    const importing = sources.filter((path) =>
      importsOf(path).some((name) => name === 'wxt/browser' || name === 'webextension-polyfill'),
    );
    expect(importing).toEqual(['utils/platform/browser.ts']);
  });

  it('is not reached through globals', () => {
    const wrong = sources.filter((path) => /\bchrome\.|globalThis\.browser/.test(codeOf(path)));
    expect(wrong).toEqual([]);
  });
});

describe('the database', () => {
  it('is opened by the background and the extension’s own pages alone', () => {
    const using = sources.filter((path) => importsOf(path).some((name) => name === 'dexie'));
    expect(using.filter((path) => roomOf(path) !== 'utils/store')).toEqual([]);
  });
});

describe('the network', () => {
  it('is reached by no code path', () => {
    const wrong = sources.filter((path) =>
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\s*\(|new Function/.test(
        codeOf(path),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  it('stay under 300 lines, data tables excepted', () => {
    const tables = /\/(cues|topics|catalogues|patterns|words|model)\//;
    const long = sources.filter(
      (path) => !tables.test(path) && readFileSync(path, 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
});
