import { beforeEach, describe, expect, it } from 'vitest';
import type { DecisionRow } from '../../utils/store/rows.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import { siteLog } from './support/site.ts';
import type { Point, Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** Places on the page of cards whose Accept behaves in its own way; see `expected.json`. */
const ACCEPT_IS_LINK = 2;
const ACCEPT_ASKS = 8;
const ACCEPT_WANTS_READER = 7;
const WITHOUT_REPLY = 1;
/** How long a press may show no effect before it counts as failed. Milliseconds. */
const PATIENCE = 4_000;

/** Where the first control is that speaks of somebody; rows that are not drawn have some too. */
function placeOfControl(name: string): Point {
  const controls = [...document.querySelectorAll('main [aria-label]')];
  const control = controls.find((each) => each.ariaLabel?.includes(name) && each.checkVisibility());
  const { x, y, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2 };
}

describe.each(BROWSERS)('what the site answers, in $name', (browser) => {
  const winnow = useWinnow(browser);
  let tab: Tab;

  beforeEach(async () => {
    tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
  });

  function decideOnCard(place: number, key: string): Promise<void> {
    return tab.press(...Array<string>(place).fill('j'), key);
  }

  async function comesTo(state: DecisionRow['state']): Promise<DecisionRow | undefined> {
    const [decision] = await eventually(
      () => winnow.rows('decisions'),
      ([first]) => first?.state === state,
    );
    return decision;
  }

  const asked = () =>
    eventually(
      () => siteLog(tab),
      ([first]) => first?.outcome === 'dialog',
    );

  it('accept works where the control is a link', async () => {
    await decideOnCard(ACCEPT_IS_LINK, 'a');
    await comesTo('applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'accept', outcome: 'accepted' }]);
  });

  it('accept leaves the site’s question to the reader: applied once they said yes there', async () => {
    await decideOnCard(ACCEPT_ASKS, 'a');
    await asked();
    // Longer than any press may take: while the question stands, no time runs out.
    await new Promise((resolve) => setTimeout(resolve, PATIENCE + 500));
    expect(await comesTo('applying')).toMatchObject({ choice: 'accept' });
    await tab.click('button', 'Accept invite');
    await comesTo('applied');
    expect(await siteLog(tab)).toHaveLength(2);
  });

  it('accept failed, and is offered again, where the reader said no to the site’s question', async () => {
    await decideOnCard(ACCEPT_ASKS, 'a');
    await asked();
    // As long as it takes anybody to read it.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tab.press('Escape');
    expect(await comesTo('failed')).toMatchObject({ failure: 'no-effect' });
  });

  it('accept that needs the reader’s own key puts the focus there, and is applied when they press it', async () => {
    await decideOnCard(ACCEPT_WANTS_READER, 'a');
    expect(await comesTo('failed')).toMatchObject({ failure: 'needs-reader' });
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Accept');
    await tab.press('Enter');
    await comesTo('applied');
  });

  it('reply opens the site’s own, with a draft on the clipboard, and sends nothing', async () => {
    await decideOnCard(ACCEPT_IS_LINK, 'r');
    await comesTo('applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'reply' }]);
    expect(await winnow.clipboard()).toMatch(/^Hi Zaynab, thank you/);
  });

  it('reply opens the page for writing in a new tab where the card has no control for it, and sends nothing', async () => {
    await decideOnCard(WITHOUT_REPLY, 'r');
    await comesTo('applied');
    expect(await siteLog(tab)).toEqual([]);
    expect(await winnow.clipboard()).toMatch(/^Hi Ingeborg, thank you/);
    // A page that no test has given it: the browser asks for it, and is refused.
    const asked = await eventually(
      async () => [...winnow.leaks],
      (all) => all.length > 0,
    );
    expect(asked).toEqual(['https://www.linkedin.com/messaging/compose/?recipient=ingeborg-haukas']);
    winnow.leaks.splice(0);
  });

  it('what the reader presses there themselves is remembered as their decision', async () => {
    const place = await tab.evaluate(placeOfControl, 'Vito');
    await tab.clickAt(place);
    expect(await comesTo('applied')).toMatchObject({ requestId: 'linkedin:vito-accetta' });
    expect(await siteLog(tab)).toMatchObject([{ slug: 'vito-accetta', trusted: true }]);
  });

  it('what a script of the site presses there is nobody’s decision', async () => {
    await tab.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLElement>('main [aria-label]')];
      controls.find((each) => each.ariaLabel?.includes('Vito') && each.checkVisibility())?.click();
    });
    await badgesAre(tab, 14);
    // A decision that is made after the card has gone, and is over: the other would have been told by then.
    await decideOnCard(WITHOUT_REPLY, 'e');
    await eventually(
      () => winnow.rows('decisions'),
      (all) => all.some(({ state }) => state === 'applied'),
    );
    expect(await winnow.rows('decisions')).toMatchObject([{ requestId: 'linkedin:ingeborg-haukas' }]);
  });
});
