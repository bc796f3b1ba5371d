import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../../tools/browser.ts';

/**
 * Chromium with tabs that no tool is attached to: it makes no page ready beforehand in a tab that is being debugged. So
 * nothing can answer in the network's place either, and a server does, under the network's name.
 */
export interface Unattended {
  /** Runs in one of the extension's own pages. */
  inOwnPage<Result, Argument>(
    work: (argument: Argument) => Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** Null where there is no certificate to be had. */
function certificateIn(folder: string): { readonly key: Buffer; readonly cert: Buffer } | null {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = spawnSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -keyout ${key} -out ${cert}`.split(' '),
  );
  return made.status === 0 ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
}

/** @param documents by their paths. */
export async function openUnattended(
  documents: Readonly<Record<string, string>>,
): Promise<Unattended | null> {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-test-'));
  const secured = certificateIn(folder);
  rmSync(folder, { recursive: true });
  if (secured === null) return null;
  const server = createServer(secured, ({ url }, response) => {
    const html = documents[url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const key = new X509Certificate(secured.cert).publicKey.export({ type: 'spki', format: 'der' });

  let attending = true;
  const browser = await puppeteer.launch({
    executablePath: chromium(),
    headless: true,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    targetFilter: () => attending,
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  // It comes to the front, and must not do so later: a page is made ready from one that is looked at.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
  attending = false;
  return {
    inOwnPage: <Result, Argument>(work: (argument: Argument) => Promise<Result>, argument: Argument) =>
      own.evaluate(work as (argument: unknown) => Promise<Result>, argument),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
