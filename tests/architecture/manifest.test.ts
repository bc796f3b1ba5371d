import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each one is explained in PRIVACY.md. */
const APPROVED_PERMISSIONS: readonly string[] = [];

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

function manifestOf(build: string): Record<string, unknown> {
  const path = join('.output', build, 'manifest.json');
  expect(existsSync(path), `${path} is missing: run npm run build and npm run build:firefox first`).toBe(
    true,
  );
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
    expect(permissions).toEqual(APPROVED_PERMISSIONS);
    expect(optional_permissions).toEqual([]);
    expect(host_permissions).toEqual([]);
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

  it('runs one script, on the network’s pages alone, in our own world', () => {
    expect(manifestOf(build).content_scripts).toEqual([
      { matches: ['https://*.linkedin.com/*'], js: ['network-page.js'], run_at: 'document_idle' },
    ]);
  });

  it('names only files that are there', () => {
    const missing = filesNamedIn(manifestOf(build)).filter(
      (file) => !existsSync(join('.output', build, file)),
    );
    expect(missing).toEqual([]);
  });

  it('is built without a word about the extension’s address in what runs on the page', () => {
    const script = readFileSync(join('.output', build, 'network-page.js'), 'utf8');
    expect(script).not.toMatch(/(chrome|moz)-extension:/);
    expect(script).not.toContain('content-script-started');
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  it('carries no source map and no remote script', () => {
    expect(globSync(`.output/${build}/**/*.map`)).toEqual([]);
    for (const page of globSync(`.output/${build}/*.html`)) {
      expect(readFileSync(page, 'utf8')).not.toMatch(/(src|href)="https?:/);
    }
  });
});
