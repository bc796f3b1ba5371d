import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each browser wants of its own, beside what is the same in all of them. */
const OF_ITS_OWN = {
  chrome: {
    background: { service_worker: 'background.js' },
    minimum_chrome_version: expect.any(String),
  },
  edge: {
    background: { service_worker: 'background.js' },
    minimum_chrome_version: expect.any(String),
  },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: expect.stringMatching(/@/),
        strict_min_version: expect.any(String),
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  safari: {
    background: { scripts: ['background.js'], persistent: false },
    browser_specific_settings: { safari: { strict_min_version: expect.any(String) } },
  },
} as const;

type BrowserName = keyof typeof OF_ITS_OWN;
const BROWSERS = Object.keys(OF_ITS_OWN) as readonly BrowserName[];
const DEMO_BUILDS = ['chrome-mv3-demo', 'firefox-mv3-demo'] as const;

/** Of the four stores the strictest: Apple's, which takes both from the manifest. Characters. */
const LONGEST_NAME = 30;
const LONGEST_DESCRIPTION = 112;

/** The second demo network: its name, its host, its words. */
const DEMO_NETWORK = /porch|both-know|(["'`])let in\1/i;

type Manifest = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly description: string;
  readonly icons: Readonly<Record<string, string>>;
};

const VERSION: string = JSON.parse(readFileSync('package.json', 'utf8')).version;

function manifestOf(build: string): Manifest {
  const path = join('.output', build, 'manifest.json');
  expect(existsSync(path), `${path} is missing: npm test builds it first`).toBe(true);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function textsOf(build: string): readonly (readonly [file: string, text: string])[] {
  return globSync(`.output/${build}/**/*.{js,html,css,json}`).map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]);
}

/** Chromium’s browsers alone want to be asked for the place beside the page. */
const withoutPlace = (permissions: unknown) =>
  Array.isArray(permissions) ? permissions.filter((each) => each !== 'sidePanel') : permissions;

/** Width and height, as its header says. */
function sizeOfPng(path: string): readonly [number, number] {
  const header = readFileSync(path).subarray(0, 24);
  expect(header.subarray(1, 4).toString()).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

describe.each(BROWSERS)('the build for %s', (browser) => {
  const build = `${browser}-mv3`;

  it('has the background in the form that this browser runs, and says how old it may be', () => {
    expect(manifestOf(build)).toMatchObject(OF_ITS_OWN[browser]);
  });

  it('is the version that package.json says, with a name and description that every store takes', () => {
    const { name, short_name, description, version, manifest_version } = manifestOf(build);
    expect({ version, manifest_version, short_name }).toEqual({
      version: VERSION,
      manifest_version: 3,
      short_name: name,
    });
    expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('has its icons, in the sizes that it says', () => {
    const { icons } = manifestOf(build);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, file] of Object.entries(icons))
      expect(sizeOfPng(join('.output', build, file))).toEqual([Number(size), Number(size)]);
  });

  it('asks for what all the others ask for, and runs where they run', () => {
    const same = ({
      permissions,
      host_permissions,
      content_scripts,
      content_security_policy,
      action,
    }: Manifest) => ({
      permissions: withoutPlace(permissions),
      host_permissions,
      content_scripts,
      content_security_policy,
      action,
    });
    expect(same(manifestOf(build))).toEqual(same(manifestOf('chrome-mv3')));
  });

  it('has a place for the queue beside the page, where the browser has one, and does not open it unasked', () => {
    const { side_panel, sidebar_action } = manifestOf(build);
    const page = 'sidepanel.html';
    const places = {
      chrome: { side_panel: { default_path: page } },
      edge: { side_panel: { default_path: page } },
      firefox: {
        sidebar_action: { default_panel: page, default_title: 'Winnow', open_at_install: false },
      },
      safari: {},
    } as const;
    expect({ side_panel, sidebar_action }).toEqual({ side_panel: undefined, ...places[browser] });
  });

  it('holds nothing of the demo’s own network', () => {
    const holding = textsOf(build).filter(([, text]) => DEMO_NETWORK.test(text));
    expect(holding.map(([file]) => file)).toEqual([]);
  });
});

describe.each(DEMO_BUILDS)('the demo’s build %s', (build) => {
  it('runs on a network of our own as well, whose name leads nowhere', () => {
    expect(manifestOf(build).host_permissions).toEqual([
      'https://*.linkedin.com/*',
      'https://porch.example/*',
    ]);
    expect(textsOf(build).some(([, text]) => DEMO_NETWORK.test(text))).toBe(true);
  });
});
