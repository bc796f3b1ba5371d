import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre, barText } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import { siteLog } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const [FIRST, THIRD] = ['ingeborg-haukas', 'vito-accetta'];
/** Long enough to be interrupted in. Milliseconds. */
const WINDOW = 2_000;

describe.each(BROWSERS)('what ends in the middle, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');
  /** The one that counts: a key that was sent twice, since its first answer was lost, has taken its first back. */
  const decisionOn = async (slug: string | undefined) =>
    (await decisions()).find(
      ({ requestId, state }) => requestId === `linkedin:${slug}` && state !== 'undone',
    );

  async function visit(): Promise<Tab> {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
    return tab;
  }

  async function declineThird(tab: Tab): Promise<void> {
    await tab.press('j', 'j', 'j', 'e');
    await eventually(decisions, (all) => all.length === 1);
  }

  /** On a new page the old decision waits; a new one is pressed, and the old one still waits. */
  async function waitsAndIsOffered(tab: Tab): Promise<void> {
    expect(await decisionOn(THIRD)).toMatchObject({ state: 'planned' });
    await eventually(
      () => barText(tab),
      (shown) => shown.includes('Decline Vito Accetta?'),
    );
    await tab.press('j', 'e');
    await eventually(
      () => decisionOn(FIRST),
      (decision) => decision?.state === 'applied',
    );
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: FIRST }]);
    expect(await decisionOn(THIRD)).toMatchObject({ state: 'planned' });
  }

  it('a browser that closes inside the window leaves the decision planned, and offers it again', async () => {
    await winnow.startWith({ settings: { undoWindow: WINDOW } });
    await declineThird(await visit());
    await winnow.restart();
    const tab = await visit();
    await waitsAndIsOffered(tab);
    // The selection stands on what was second; the third is next. The same key again is the reader's word.
    await tab.press('j', 'e');
    await eventually(
      () => decisionOn(THIRD),
      (decision) => decision?.state === 'applied',
    );
    expect(await siteLog(tab)).toMatchObject([{ slug: FIRST }, { action: 'ignore', slug: THIRD }]);
  });

  it('a page that is left inside the window presses nothing, and the next one offers it', async () => {
    await winnow.startWith({ settings: { undoWindow: WINDOW } });
    const left = await visit();
    await declineThird(left);
    await left.close();
    await waitsAndIsOffered(await visit());
  });

  it('a page that is loaded anew inside the window presses nothing, and offers it', async () => {
    await winnow.startWith({ settings: { undoWindow: WINDOW } });
    const tab = await visit();
    await declineThird(tab);
    await tab.reload();
    await badgesAre(tab, 15);
    await waitsAndIsOffered(tab);
  });

  it('a background that is stopped between key and press loses nothing', async () => {
    await winnow.startWith({ settings: { undoWindow: WINDOW } });
    const tab = await visit();
    await declineThird(tab);
    await eventually(
      () => barText(tab),
      (shown) => shown.includes('Declining Vito Accetta'),
    );
    await winnow.stopBackground();
    await tab.bringToFront();
    await eventually(
      () => decisionOn(THIRD),
      (decision) => decision?.state === 'applied',
    );
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: THIRD }]);
  });

  // Whether it has written the decision down by then, or heard of it at all, is left to chance: it must not matter.
  it.each([0, 20])(
    'a background that is stopped %i ms after the key, perhaps without an answer, loses nothing',
    async (wait) => {
      const tab = await visit();
      await tab.press('j', 'j', 'j', 'e');
      await new Promise((resolve) => setTimeout(resolve, wait));
      await winnow.stopBackground();
      await tab.bringToFront();
      await eventually(
        () => decisionOn(THIRD),
        (decision) => decision?.state === 'applied',
      );
      expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: THIRD }]);
    },
  );

  it('a background that is stopped before the key is started by it', async () => {
    const tab = await visit();
    await winnow.stopBackground();
    await tab.press('j', 'j', 'j', 'e');
    await eventually(
      () => decisionOn(THIRD),
      (decision) => decision?.state === 'applied',
    );
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: THIRD }]);
  });
});
