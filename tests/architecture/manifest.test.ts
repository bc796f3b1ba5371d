import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PERMISSION_WHY } from '../../components/about/permission-list.tsx';

/** Each one is explained in PRIVACY.md. */
const APPROVED_PERMISSIONS: readonly string[] = ['scripting', 'alarms', 'storage'];
/** What Chromium’s browsers want to be asked before the queue may stand beside the page. */
const APPROVED_IN_CHROMIUM: readonly string[] = ['sidePanel'];
/** Asked for when the reader switches on what needs it. */
const APPROVED_OPTIONAL: readonly string[] = ['notifications'];
/** The network's own pages, and nothing else. */
const APPROVED_HOSTS: readonly string[] = ['https://*.linkedin.com/*'];

/** Bytes of what runs on every page of the site, as it is packed for the way. */
const LARGEST_WATCHER = 8_000;

const BUILDS = ['chrome-mv3', 'firefox-mv3', 'edge-mv3', 'safari-mv3'] as const;

function manifestOf(build: string): Record<string, unknown> {
  const path = join('.output', build, 'manifest.json');
  expect(existsSync(path), `${path} is missing: npm test builds it first`).toBe(true);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function filesNamedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(js|html|css|png|svg)$/.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(filesNamedIn);
}

describe.each(BUILDS)('the manifest of %s', (build) => {
  it('asks for no permission that was not approved', () => {
    const { permissions = [], optional_permissions = [], host_permissions = [] } = manifestOf(build);
    const isChromium = build === 'chrome-mv3' || build === 'edge-mv3';
    expect(permissions).toEqual([...APPROVED_PERMISSIONS, ...(isChromium ? APPROVED_IN_CHROMIUM : [])]);
    expect(optional_permissions).toEqual(APPROVED_OPTIONAL);
    expect(host_permissions).toEqual(APPROVED_HOSTS);
  });

  it('asks for nothing that PRIVACY.md does not explain', () => {
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    const unexplained = [
      ...APPROVED_PERMISSIONS,
      ...APPROVED_IN_CHROMIUM,
      ...APPROVED_OPTIONAL,
      ...APPROVED_HOSTS,
    ].filter((name) => !privacy.includes(`\`${name}\``));
    expect(unexplained).toEqual([]);
  });

  it('asks for nothing that the settings do not explain', () => {
    const asked = [...APPROVED_PERMISSIONS, ...APPROVED_IN_CHROMIUM, ...APPROVED_OPTIONAL];
    expect(asked.filter((name) => !(name in PERMISSION_WHY))).toEqual([]);
  });

  it('has one key of the browser’s own, which opens the queue', () => {
    expect(manifestOf(build).commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
    });
  });

  it('shows the page no resource and no way to connect', () => {
    const manifest = manifestOf(build);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('allows our pages no connection', () => {
    const policy = manifestOf(build).content_security_policy;
    expect(policy).toHaveProperty('extension_pages', expect.stringContaining("connect-src 'none'"));
  });

  it('runs one small script, on the network’s pages alone, in our own world', () => {
    expect(manifestOf(build).content_scripts).toEqual([
      { matches: APPROVED_HOSTS, js: ['watcher.js'], run_at: 'document_start', all_frames: true },
    ]);
    const packed = gzipSync(readFileSync(join('.output', build, 'watcher.js')));
    expect(packed.length).toBeLessThanOrEqual(LARGEST_WATCHER);
  });

  it('names only files that are there', () => {
    const missing = filesNamedIn(manifestOf(build)).filter(
      (file) => !existsSync(join('.output', build, file)),
    );
    expect(missing).toEqual([]);
  });

  it('is built without a word about the extension’s address in what runs on the page', () => {
    for (const file of ['watcher.js', 'network-page.js', 'own-profile.js']) {
      const script = readFileSync(join('.output', build, file), 'utf8');
      expect(script).not.toMatch(/(chrome|moz)-extension:/);
      expect(script).not.toContain('content-script-started');
      expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    }
  });

  it('holds nothing that could reach a network, in our own code or a library’s, but what loads our own pages', () => {
    const scripts = globSync(`.output/${build}/**/*.js`);
    expect(scripts).not.toEqual([]);
    const reaching = scripts.filter((file) =>
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/.test(readFileSync(file, 'utf8')),
    );
    expect(reaching).toEqual([]);
  });

  it('carries no source map and no remote script', () => {
    expect(globSync(`.output/${build}/**/*.map`)).toEqual([]);
    for (const page of globSync(`.output/${build}/*.html`)) {
      expect(readFileSync(page, 'utf8')).not.toMatch(/(src|href)="https?:/);
    }
  });
});
