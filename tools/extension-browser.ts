import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium as playwright, type Worker } from 'playwright-core';
import { chromium } from './browser.ts';

export interface ExtensionBrowserOptions {
  readonly headless: boolean;
  /** The built extension, unpacked: `.output/chrome-mv3` by its absolute path. */
  readonly outputDir: string;
  /** The browser profile to use and keep; without one, a fresh one that is removed afterwards. */
  readonly userDataDir?: string;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly serviceWorker: Worker;
}

/** Chromium may write a last file after it said goodbye, so fresh profiles are removed once more when this process ends. */
const freshProfiles = new Set<string>();
process.once('exit', () => freshProfiles.forEach(remove));

/**
 * Chromium with one unpacked extension and no other, ready once the extension's worker runs. Close the context when done.
 *
 * @throws Error when no Chromium can be found or the extension does not start within 30 s.
 */
export async function openWithExtension(options: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
  const { headless, outputDir } = options;
  const userDataDir = options.userDataDir ?? freshProfile();
  const context = await playwright.launchPersistentContext(userDataDir, {
    executablePath: chromium(),
    headless,
    args: [`--disable-extensions-except=${outputDir}`, `--load-extension=${outputDir}`],
    // Readers go back to pages that were kept, and so does this browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // A window of the reader's takes its size and its colours from the reader's desktop.
    ...(headless ? { viewport: { width: 1200, height: 1300 } } : { viewport: null, colorScheme: null }),
  });
  if (freshProfiles.has(userDataDir)) context.once('close', () => remove(userDataDir));
  try {
    const serviceWorker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return { context, serviceWorker, extensionId: new URL(serviceWorker.url()).host };
  } catch (error) {
    await context.close();
    throw new Error(`The extension in ${outputDir} did not start.`, { cause: error });
  }
}

function freshProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-browser-'));
  freshProfiles.add(folder);
  return folder;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
