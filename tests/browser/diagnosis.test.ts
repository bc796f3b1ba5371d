import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { expectedOf, savedPage } from './support/pages.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** Rows whose controls name somebody else than their links do: no reader may make a card of them. */
const UNREADABLE = `<!doctype html><html lang="en"><title>Invitations</title><link rel="icon" href="data:,"><main><h1>Invitations</h1><ul>${[
  'Ann Lee',
  'Bo Berg',
  'Cy Dahl',
]
  .map(
    (name, at) =>
      `<li><a href="/in/somebody-${at}/"><strong>${name}</strong></a><p>Harbour pilot</p><button aria-label="Ignore Zed Young’s invitation to connect">Ignore</button><button aria-label="Accept Zed Young’s invitation to connect">Accept</button></li>`,
  )
  .join('')}</ul></main></html>`;

const SWITCH = 'Read the network’s pages';

describe.each(BROWSERS)('self-diagnosis in $name', (browser) => {
  const winnow = useWinnow(browser);

  const says = (tab: Tab, words: string) =>
    eventually(
      () => textOf(tab),
      (shown) => shown.includes(words),
    );

  it('says calmly in the queue that a page can no longer be read, and in words what was found', async () => {
    await winnow.visit(UNREADABLE);
    const queue = await winnow.own('popup.html');
    await says(queue, 'can no longer be read as before');
    const options = await winnow.own('options.html#diagnostics');
    await says(options, 'Invitations page: of about 3 requests none could be read.');
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('diagnostics-title');
  });

  it('says nothing of a page that is read as ever', async () => {
    await badgesAre(await winnow.visit(savedPage('s3b-en-all')), 15);
    const queue = await winnow.own('popup.html');
    await says(queue, 'to decide');
    expect(await textOf(queue)).not.toContain('can no longer be read');
  });

  it('makes a report and a redacted page of the open tab, without anything personal', async () => {
    const { requests } = expectedOf('s3b-nl');
    await badgesAre(await winnow.visit(savedPage('s3b-nl')), requests.length);
    const options = await winnow.own('options.html#diagnostics');
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) Object.assign(globalThis, { savedFile: file });
        return make(file);
      };
    });
    await options.click('button', 'Show the report');
    const report = await eventually(
      () =>
        options.evaluate(() => document.querySelector<HTMLTextAreaElement>('#diagnosis-report')?.value ?? ''),
      (text) => text !== '',
    );
    await options.click('button', 'Save redacted page');
    await says(options, 'Saved with your downloads.');
    const page = await options.evaluate(() =>
      (globalThis as unknown as { savedFile: Blob }).savedFile.text(),
    );

    expect(report).toContain(`manager: ${requests.length} `);
    expect(page).toContain('data-address="https://www.linkedin.com/mynetwork/invitation-manager/received/"');
    const personal = requests.flatMap(({ slug, name, note }) => [slug, name, note ?? slug]);
    expect(personal.filter((text) => page.includes(text) || report.includes(text))).toEqual([]);
  });

  it('says so where no page is open', async () => {
    const options = await winnow.own('options.html#diagnostics');
    await options.click('button', 'Save redacted page');
    await says(options, 'No page with requests is open.');
  });

  it('switches reading off: nothing is shown or kept; and on again from the queue', async () => {
    const options = await winnow.own('options.html#diagnostics');
    await options.click('checkbox', SWITCH);
    await eventually(
      () => options.evaluate(() => document.querySelector<HTMLInputElement>('#reading-on')?.checked),
      (on) => on === false,
    );
    const page = await winnow.visit(savedPage('s3b-en-all'));
    const queue = await winnow.own('popup.html');
    await says(queue, 'Reading is switched off');
    expect(await winnow.rows('requests')).toEqual([]);
    expect(await page.layerButtons()).toEqual([]);

    await queue.click('button', 'Switch on');
    await page.reload();
    await badgesAre(page, 15);
    expect(await winnow.rows('requests')).toHaveLength(15);
  });
});
