import { defineConfig } from 'wxt';
import { firstLoadOfTheQueue } from './tools/first-load.ts';
import { licences } from './tools/licences.ts';
import { PLACES } from './utils/sites/networks/places.ts';
import { PLACES as DEMO_PLACES } from './utils/sites/networks-demo/places.ts';

/** The demo's build reads a network of our own as well; nothing of it is in any other build. */
const DEMO = 'demo';
const matchesOf = (mode: string) => (mode === DEMO ? DEMO_PLACES : PLACES).flatMap(({ matches }) => matches);

/** The oldest browsers that have all that is used. Firefox wants to know who it is and what is collected as well. */
function oldest(browser: string): Record<string, unknown> {
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: '18.0' } } };
  if (browser !== 'firefox') return { minimum_chrome_version: '123' };
  return {
    browser_specific_settings: {
      gecko: {
        id: 'winnow@winnow.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    includeSources: [
      'components/**',
      'entrypoints/**',
      'public/**',
      'tools/first-load.ts',
      'tools/licences.ts',
      'utils/**',
      'package.json',
      'package-lock.json',
      'README.md',
      'LICENSE',
      'tsconfig.json',
      'wxt.config.ts',
    ],
  },
  vite: ({ mode }) => ({
    // papaparse could load tables from elsewhere; in what we build there is nothing that it could do so with.
    define: { XMLHttpRequest: 'undefined' },
    // For browsers that cannot load modules ahead; all of ours can, and it would fetch them.
    build: { modulePreload: { polyfill: false } },
    plugins: [firstLoadOfTheQueue()],
    resolve: {
      alias: [
        // By its name alone it comes as it was written for browsers of ten years ago: larger, and slower to begin.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        ...(mode === DEMO
          ? [{ find: /^(.*)\/networks\/(\w+\.ts)$/, replacement: '$1/networks-demo/$2' }]
          : []),
      ],
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Winnow',
    short_name: 'Winnow',
    default_locale: 'en',
    description: '__MSG_description__',
    // What reads and draws is run on the pages that need it, and is no resource that a page could fetch.
    // `alarms`: a reminder that the reader asked for comes on its day, although the background was stopped meanwhile.
    // `storage`: the browser's own sync storage, where the reader wants the same settings in their other browsers.
    permissions: ['scripting', 'alarms', 'storage'],
    optional_permissions: ['notifications'],
    // From any page to the queue without the mouse. The browser keeps the key, and lets its reader change it.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+W' } } },
    host_permissions: matchesOf(mode),
    // Written here and not as a WXT content script: WXT's own start-up would dispatch events that the page can hear.
    // In the site's own frames too, for it shows old pages inside new ones. Frames without an address are not asked for:
    // no page of the site is in them, and most of them hold advertisements.
    content_scripts: [
      { matches: matchesOf(mode), js: ['watcher.js'], run_at: 'document_start', all_frames: true },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...oldest(browser),
  }),
  hooks: {
    // A plain file in each build; the settings lead to it.
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences(import.meta.dirname) });
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      // Safari runs service workers of extensions less reliably than its own kind of background page.
      if (config.browser === 'safari')
        manifest.background = { scripts: ['background.js'], persistent: false };
    },
  },
});
