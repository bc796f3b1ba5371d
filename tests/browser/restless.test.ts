import { describe, expect, it } from 'vitest';
import { allBeside } from './support/beside.ts';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { siteLog } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
  { slug: 'cleo-reyes', name: 'Cleo Reyes' },
];
const NAMES = PEOPLE.map(({ name }) => name);
const LIST = madeList(PEOPLE);

/** Everything that can be frozen of what a page and its scripts share. */
const FROZEN = `<script>
for (const name of ['Node', 'Element', 'HTMLElement', 'Document', 'Event', 'EventTarget', 'MutationObserver', 'Object', 'Array', 'Function', 'Promise', 'Map', 'Set', 'WeakMap', 'String', 'RegExp', 'Symbol', 'Proxy', 'ShadowRoot', 'Range'])
  { Object.freeze(globalThis[name]); if (globalThis[name].prototype) Object.freeze(globalThis[name].prototype); }
for (const each of [document, document.documentElement, document.body]) Object.freeze(each);
</script>`;

describe.each(BROWSERS)('a page that does not rest, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');
  const applied = () => eventually(decisions, ([first]) => first?.state === 'applied');

  async function visit(html = LIST): Promise<Tab> {
    const tab = await winnow.visit(html);
    await badgesAre(tab, PEOPLE.length);
    return tab;
  }

  it('adds rows and takes them away by the thousand: those that stay have their badges, and keys mean them', async () => {
    const tab = await visit();
    await tab.evaluate(async () => {
      const list = document.querySelector('ul');
      const template = list?.querySelector('li')?.outerHTML ?? '';
      for (let round = 0; round < 50; round += 1) {
        const rows = Array.from({ length: 100 }, (_, at) =>
          template.replaceAll('anna-berg', `x-${round}-${at}`).replaceAll('Anna Berg', `Xan Quill ${at}`),
        );
        const box = document.createElement('template');
        box.innerHTML = rows.join('');
        const added = [...box.content.children];
        list?.prepend(...added);
        await new Promise((resolve) => setTimeout(resolve, 10));
        for (const each of added) each.remove();
      }
    });
    // As many badges may stand there for a moment beside rows that are gone.
    await eventually(
      async () => (await badges(tab)).map(({ name }) => name),
      (names) => names.join() === NAMES.join(),
    );
    await allBeside(tab, PEOPLE.length);
    await tab.press('j', 'j', 'e');
    expect(await applied()).toMatchObject([{ requestId: 'linkedin:bo-holm' }]);
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: 'bo-holm' }]);
    expect(tab.errors).toEqual([]);
  });

  it('brings its rows one by one, while the reader is at the first: that one is pressed', async () => {
    const tab = await winnow.visit(LIST.replace(/<ul>([\s\S]*)<\/ul>/, '<ul></ul><template>$1</template>'));
    await tab.evaluate(() => {
      const rows = [...(document.querySelector('template')?.content.children ?? [])].reverse();
      const bring = () => {
        const next = rows.shift();
        if (next === undefined) return;
        document.querySelector('ul')?.prepend(next);
        setTimeout(bring, 1_000);
      };
      bring();
    });
    await badgesAre(tab, 1);
    await tab.press('j', 'e');
    await badgesAre(tab, 2);
    expect(await applied()).toMatchObject([{ requestId: 'linkedin:cleo-reyes', choice: 'decline' }]);
    expect(await siteLog(tab)).toMatchObject([{ slug: 'cleo-reyes' }]);
  });

  it('stands still for seconds between the key and the press: it is pressed once, when the page goes on', async () => {
    const tab = await visit();
    await tab.press('j', 'e');
    await tab.evaluate(() => {
      const end = Date.now() + 2_500;
      while (Date.now() < end);
    });
    await applied();
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
    expect(await decisions()).toHaveLength(1);
  });

  it('has frozen all that its scripts share: everything works as ever', async () => {
    const tab = await visit(LIST.replace('</body>', `${FROZEN}</body>`));
    await allBeside(tab, PEOPLE.length);
    await tab.press('j', 'e');
    expect(await applied()).toMatchObject([{ requestId: 'linkedin:anna-berg' }]);
    expect(await siteLog(tab)).toMatchObject([{ slug: 'anna-berg' }]);
  });

  it('shows people who are called what its controls say: each has a badge, and the key means the one it stands on', async () => {
    const called = ['Accept', 'Ignore', 'Reply', 'Message Ignore', 'Accept Ignore', 'Connect More'].map(
      (name) => ({
        slug: name.toLowerCase().replace(' ', '-'),
        name,
        note: 'How did you measure the scour?',
      }),
    );
    const tab = await winnow.visit(madeList(called));
    const seen = await badgesAre(tab, called.length);
    expect(seen.map(({ name }) => name)).toEqual(called.map(({ name }) => name));
    await tab.press('j', 'j', 'a', 'j', 'j', 'e');
    await eventually(decisions, (all) => all.length === 2 && all.every(({ state }) => state === 'applied'));
    expect(await siteLog(tab)).toMatchObject([
      { action: 'accept', slug: 'ignore' },
      { action: 'ignore', slug: 'accept-ignore' },
    ]);
  });
});
