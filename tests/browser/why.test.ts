import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../utils/requests/index.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre, buttonPlace, type OpenWhy, openWhy } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const READER = {
  ...EMPTY_PROFILE,
  name: 'Priyanka Solberg',
  education: [{ school: 'Ghent University', degree: 'Logistics' }],
  interests: ['beekeeping'],
};
const STUDENT = {
  slug: 'anna-berg',
  name: 'Anna Berg',
  headline: 'Quality engineer, Ghent University alumna',
  note: 'Hi Priyanka, we both studied at Ghent University. Your talk on reefer containers made me wonder: which sensors did you use on the Bergen route in 2019?',
};
const SELLER = { slug: 'bo-holm', name: 'Bo Holm', headline: 'I help coaches get 50 leads a month' };
const MARKUP = `<img src=x onerror="window.reached=1"><b>bold</b><script>window.reached=1</script><svg onload="window.reached=1"></svg> {{7*7}} &lt;i&gt; javascript:alert(1)`;

const isOpen = (why: OpenWhy | null): why is OpenWhy => why !== null;

describe.each(BROWSERS)('why, in $name', (browser) => {
  const winnow = useWinnow(browser);

  async function visit(cards: Parameters<typeof madeList>[0]): Promise<Tab> {
    const tab = await winnow.visit(madeList(cards));
    await badgesAre(tab, cards.length);
    return tab;
  }

  const opened = (tab: Tab) => eventually(() => openWhy(tab), isOpen);
  const closed = (tab: Tab) =>
    eventually(
      () => openWhy(tab),
      (why) => why === null,
    );

  /** The keyboard comes from the site's last control, behind which our layer stands. */
  async function tabToFirstBadge(tab: Tab): Promise<void> {
    await tab.evaluate(() => [...document.querySelectorAll('button')].at(-1)?.focus());
    await tab.press('Tab');
  }

  it('opens under the pointer, and goes with it', async () => {
    const tab = await visit([STUDENT, SELLER]);
    await tab.moveTo(await buttonPlace(tab, ', Bo Holm'));
    expect((await opened(tab)).name).toMatch(/: Bo Holm$/);
    await tab.moveTo({ x: 2, y: 2 });
    await closed(tab);
  });

  it('stays while the pointer moves onto the card', async () => {
    const tab = await visit([STUDENT, SELLER]);
    const badge = await buttonPlace(tab, ', Anna Berg');
    await tab.moveTo(badge);
    await opened(tab);
    const card = await tab.inLayer((root) => {
      const box = root.querySelector('.why')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 40 };
    }, null);
    for (const part of [0.25, 0.5, 0.75, 1])
      await tab.moveTo({
        x: badge.x + part * ((card?.x ?? 0) - badge.x),
        y: badge.y + part * ((card?.y ?? 0) - badge.y),
      });
    expect((await opened(tab)).name).toMatch(/: Anna Berg$/);
  });

  it('opens on the focus, closes on Escape, and on leaving', async () => {
    const tab = await visit([STUDENT, SELLER]);
    await tabToFirstBadge(tab);
    expect((await opened(tab)).name).toMatch(/: Anna Berg$/);
    await tab.press('Escape');
    await closed(tab);
    await tab.press('Tab');
    expect((await opened(tab)).name).toMatch(/: Bo Holm$/);
    await tab.press('Shift+Tab', 'Shift+Tab');
    await closed(tab);
  });

  it('opens with Enter on the selected request', async () => {
    const tab = await visit([STUDENT, SELLER]);
    await tab.press('j', 'j', 'Enter');
    expect((await opened(tab)).name).toMatch(/: Bo Holm$/);
    await tab.press('Enter');
    await closed(tab);
  });

  it('holds the reasons, the checked claims and what is in common, as they were kept', async () => {
    await winnow.startWith({ profile: READER });
    const tab = await visit([STUDENT, SELLER]);
    await tab.moveTo(await buttonPlace(tab, ', Anna Berg'));
    const { text, lists } = await opened(tab);
    const kept = (await winnow.rows('requests')).find(({ slug }) => slug === STUDENT.slug);

    expect(text).toContain(STUDENT.note);
    expect(kept?.reasons.length).toBeGreaterThan(0);
    expect(lists.Why?.length).toBeGreaterThan(0);
    expect(kept?.claims).toContainEqual(expect.objectContaining({ kind: 'school', status: 'shown' }));
    expect(lists['What they say you share']).toHaveLength(kept?.claims.length ?? 0);
    expect(lists['What they say you share']?.join()).toContain('You both show ‘Ghent University’');
    expect(kept?.commonGround).toContainEqual(expect.objectContaining({ kind: 'school' }));
    expect(lists['In common']?.join()).toContain('Ghent University');
  });

  it('says why a headline alone carries the verdict', async () => {
    const tab = await visit([STUDENT, SELLER]);
    await tab.moveTo(await buttonPlace(tab, ', Bo Holm'));
    const { lists } = await opened(tab);
    expect(lists.Why?.join()).toContain('The headline sells');
  });

  it('shows markup in notes and headlines as the text that it is, on the page and in the queue', async () => {
    const tab = await visit([{ slug: 'eve-fox', name: 'Eve Fox', headline: MARKUP, note: MARKUP }, SELLER]);
    const known = (await winnow.rows('requests')).find(({ slug }) => slug === 'eve-fox');
    expect(known).toMatchObject({ note: MARKUP, headline: MARKUP });
    await tab.moveTo(await buttonPlace(tab, ', Eve Fox'));
    expect((await opened(tab)).text).toContain(MARKUP);
    const made = await tab.inLayer(
      (root) => root.querySelectorAll('.why :is(img, b:not(.how-sure b), script, i, a)').length,
      null,
    );
    expect(made).toBe(0);
    expect(await tab.evaluate(() => 'reached' in window)).toBe(false);

    const queue = await winnow.own('popup.html');
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes('Eve Fox'),
    );
    await queue.click('button', 'Eve Fox');
    const shown = await eventually(
      () => textOf(queue),
      (text) => text.split(MARKUP).length > 2,
    );
    expect(shown).toContain(MARKUP);
    expect(
      await queue.evaluate(() => [
        document.querySelectorAll('main :is(img, script, i)').length,
        'reached' in window,
      ]),
    ).toEqual([0, false]);
    expect(queue.errors).toEqual([]);
  });
});
