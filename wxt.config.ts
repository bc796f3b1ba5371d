import { defineConfig } from 'wxt';
import { NETWORK_MATCHES } from './utils/sites/hosts.ts';

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
      'utils/**',
      'package.json',
      'package-lock.json',
      'README.md',
      'LICENSE',
      'tsconfig.json',
      'wxt.config.ts',
    ],
  },
  manifest: ({ browser }) => ({
    name: 'Winnow',
    short_name: 'Winnow',
    description: 'Tells the person from the pitch among your connection requests, on your own machine.',
    permissions: [],
    // Written here and not as a WXT content script: WXT's own start-up would dispatch events that the page can hear.
    content_scripts: [{ matches: [...NETWORK_MATCHES], js: ['network-page.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'winnow@winnow.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
