import { describe, expect, it } from 'vitest';
import { allBeside } from './support/beside.ts';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre, barText } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
  { slug: 'cleo-reyes', name: 'Cleo Reyes' },
];
const NAMES = PEOPLE.map(({ name }) => name);
const LIST = madeList(PEOPLE);
/** Long enough for the page to change before the press. Milliseconds. */
const WINDOW = 1_500;

/** What a page can do to every object that its scripts share. */
const REDEFINED = `<script>
const lie = () => { throw new Error('a page that lies'); };
for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementById', 'createElement', 'createRange', 'createTreeWalker']) {
  if (name in Document.prototype) Document.prototype[name] = lie;
  if (name in Element.prototype) Element.prototype[name] = lie;
}
for (const name of ['matches', 'getAttribute', 'hasAttribute', 'checkVisibility', 'getBoundingClientRect', 'attachShadow', 'append'])
  Element.prototype[name] = lie;
Node.prototype.contains = () => true;
EventTarget.prototype.addEventListener = () => {};
EventTarget.prototype.dispatchEvent = lie;
for (const [proto, name, value] of [[Node.prototype, 'textContent', 'Accept Dora Dove’s invitation'], [Node.prototype, 'isConnected', false], [Event.prototype, 'isTrusted', true], [HTMLAnchorElement.prototype, 'pathname', '/in/dora-dove/'], [Document.prototype, 'visibilityState', 'hidden'], [Document.prototype, 'hidden', true]])
  Object.defineProperty(proto, name, { get: () => value, configurable: true });
window.MutationObserver = window.ResizeObserver = window.MessageChannel = window.Range = lie;
window.getComputedStyle = () => ({ display: 'none', visibility: 'hidden' });
window.requestAnimationFrame = () => 0;
Array.prototype.map = Array.prototype.filter = Array.prototype.find = () => [];
String.prototype.includes = String.prototype.startsWith = () => false;
Map.prototype.get = Set.prototype.has = WeakMap.prototype.get = () => undefined;
JSON.stringify = JSON.parse = lie;
performance.now = Date.now = () => 0;
Promise.prototype.then = lie;
</script>`;

/** Levels. Chromium's own layout breaks down soon beyond that; Firefox draws nothing that is nested deeper. */
const DEEPEST_DRAWN = { Chromium: 2_000, Firefox: 150 } as const;
const DEEPEST = 10_000;

/** Nests what is in an element so many levels deep; the browser's own parser would not. */
function nest([selector, tag, levels]: readonly [selector: string, tag: string, levels: number]): void {
  const outer = document.querySelector(selector);
  const inside = [...(outer?.childNodes ?? [])];
  let inner = outer;
  for (let level = 0; level < levels; level += 1) {
    const next = document.createElement(tag);
    inner?.append(next);
    inner = next;
  }
  inner?.append(...inside);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

describe.each(BROWSERS)('a page that means no good, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');
  const seen = async (tab: Tab) => (await badges(tab)).map(({ name }) => name);

  async function visit(html: string, count = PEOPLE.length): Promise<Tab> {
    const tab = await winnow.visit(html);
    await badgesAre(tab, count);
    return tab;
  }

  async function ended(): Promise<Awaited<ReturnType<typeof decisions>>[number] | undefined> {
    const [first] = await eventually(
      decisions,
      ([decision]) => decision !== undefined && !['planned', 'applying'].includes(decision.state),
    );
    return first;
  }

  it('and lies through everything that its scripts share with no one: every request is read, and the right one pressed', async () => {
    const tab = await visit(LIST.replace('</body>', `${REDEFINED}</body>`));
    await tab.press('j', 'j', 'e');
    expect(await ended()).toMatchObject({
      requestId: 'linkedin:bo-holm',
      choice: 'decline',
      state: 'applied',
    });
    const kept = await winnow.rows('requests');
    expect(kept.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  });

  it('and gives parts of one card the names of what is asked of elements: no other card suffers', async () => {
    const names = [
      'textContent',
      'parentElement',
      'querySelector',
      'querySelectorAll',
      'contains',
      'children',
    ];
    const inputs = [
      ...names,
      'firstChild',
      'childNodes',
      'matches',
      'closest',
      'getAttribute',
      'isConnected',
    ];
    const traps = inputs.map((name) => `<input type="hidden" name="${name}">`).join('');
    const trapped = LIST.replace(
      /<li data-slug="bo-holm">([\s\S]*?)<\/li>/,
      `<li data-slug="bo-holm"><form>${traps}$1</form></li>`,
    );
    const tab = await winnow.visit(trapped);
    await eventually(
      () => seen(tab),
      (names) => names.includes('Anna Berg') && names.includes('Cleo Reyes'),
    );
    await tab.press('j', 'e');
    // Whether it can be seen that it happened is another matter; but it comes to an end.
    expect(await ended()).toMatchObject({ requestId: 'linkedin:anna-berg' });
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
    expect(tab.errors).toEqual([]);
  });

  describe('and does not want us there', () => {
    it('takes our element away once: it comes back, with all that it said', async () => {
      await winnow.startWith({ settings: { undoWindow: 60_000 } });
      const tab = await visit(LIST);
      await tab.press('j', 'e');
      await eventually(
        () => barText(tab),
        (shown) => shown.includes('Declining Anna Berg'),
      );
      // Looked for at once: a moment later it is back.
      const left = await tab.evaluate(() => {
        document.querySelector('html > div')?.remove();
        return document.querySelectorAll('html > div').length;
      });
      expect(left).toBe(0);
      await badgesAre(tab, PEOPLE.length);
      const bar = () =>
        tab.inLayer((root) => {
          const box = root.querySelector('.page-bar')?.getBoundingClientRect();
          return (
            box !== undefined &&
            document.elementFromPoint(box.x + box.width / 2, box.bottom - 4) === root.host
          );
        }, null);
      await eventually(bar, (there) => there === true);
    });

    it('takes our element away each time: no tug-of-war, and no key is heard while nothing of us is there', async () => {
      const tab = await visit(LIST);
      await tab.evaluate(() => {
        const count = { removed: 0 };
        Object.assign(globalThis, { count });
        const remove = () => {
          for (const ours of document.querySelectorAll('html > div')) {
            ours.remove();
            count.removed += 1;
          }
        };
        new MutationObserver(remove).observe(document.documentElement, { childList: true });
        remove();
      });
      for (let at = 0; at < 6; at += 1) {
        await tab.press('j', 'e');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      const removed = await tab.evaluate(
        () => (globalThis as unknown as { count: { removed: number } }).count.removed,
      );
      expect(removed).toBeLessThanOrEqual(6);
      expect(await decisions()).toEqual([]);
      // What it shows is known all the same, and can be decided elsewhere.
      expect(await winnow.rows('requests')).toHaveLength(PEOPLE.length);
    });

    it('lays itself over everything: what was decided, and the way back, is still on top', async () => {
      await winnow.startWith({ settings: { undoWindow: 60_000 } });
      const tab = await visit(LIST);
      await tab.evaluate(() => {
        const cover = document.createElement('section');
        cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
        document.body.append(cover);
      });
      await tab.press('j', 'e');
      const onTop = () =>
        tab.inLayer((root) => {
          const box = root.querySelector('.page-bar .notice')?.getBoundingClientRect();
          return box !== undefined && document.elementFromPoint(box.x + 8, box.y + 8) === root.host;
        }, null);
      await eventually(onTop, (top) => top === true);
      await tab.press('z');
      await eventually(decisions, ([first]) => first?.state === 'undone');
      expect(await siteLog(tab)).toEqual([]);
    });
  });

  describe('and mixes people up', () => {
    it('two cards claim to be the same person: one badge, and one of them is pressed, once', async () => {
      const [row = ''] = /<li data-slug="anna-berg">[\s\S]*?<\/li>/.exec(LIST) ?? [];
      const tab = await visit(LIST.replace(row, `${row}${row}`));
      expect(await seen(tab)).toEqual(NAMES);
      await tab.press('j', 'e');
      await ended();
      expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
    });

    it('two cards with one address bear different names: what is pressed is what the badge said', async () => {
      const tab = await winnow.visit(LIST.replace('/in/bo-holm/', '/in/anna-berg/'));
      await badgesAre(tab, 2);
      expect(await seen(tab)).toEqual(['Anna Berg', 'Cleo Reyes']);
      await tab.press('j', 'a');
      expect(await ended()).toMatchObject({ requestId: 'linkedin:anna-berg' });
      expect(await siteLog(tab)).toMatchObject([{ action: 'accept', slug: 'anna-berg' }]);
    });

    it.each([
      ['the names', 'strong', 'textContent'],
      ['the addresses', 'a', 'href'],
      ['what the controls say', 'button', 'ariaLabel'],
    ])(
      '%s change places between the key and the press: nothing is pressed that was not meant',
      async (_, what, property) => {
        await winnow.startWith({ settings: { undoWindow: WINDOW } });
        const tab = await visit(LIST);
        await tab.press('j', 'a');
        await eventually(decisions, (all) => all.length === 1);
        await tab.evaluate(
          ([selector, name]) => {
            type Swapped = Record<string, string>;
            const of = (slug: string) =>
              [...document.querySelectorAll(`[data-slug="${slug}"] ${selector}`)] as unknown as Swapped[];
            const [ones, others] = [of('anna-berg'), of('bo-holm')];
            for (const [at, one] of ones.entries()) {
              const other = others[at];
              if (other !== undefined) [one[name], other[name]] = [other[name] ?? '', one[name] ?? ''];
            }
          },
          [what, property] as const,
        );
        const decision = await ended();
        if (decision?.state === 'applied') {
          // Who somebody is is their address: then the card with it, under the name that was meant, is the right one.
          expect(property).toBe('href');
        } else {
          expect(await siteLog(tab)).toEqual([]);
        }
      },
    );
  });

  describe('and is built to be read badly', () => {
    it('nests its list as deep as a browser draws: every request is read, and keys work', async () => {
      const tab = await winnow.visit(LIST);
      await tab.evaluate(nest, ['main', 'div', DEEPEST_DRAWN[browser.name]] as const);
      await allBeside(tab, PEOPLE.length);
      await tab.press('j', 'e');
      expect(await ended()).toMatchObject({ requestId: 'linkedin:anna-berg', state: 'applied' });
      expect(tab.errors).toEqual([]);
    });

    it('nests one note as deep as a browser draws: the other requests are read', async () => {
      const people = PEOPLE.map((card) => ({ ...card, note: `Hello ${card.name}, how did you measure it?` }));
      const tab = await visit(madeList(people));
      await tab.evaluate(nest, [
        '[data-slug="bo-holm"] div > p',
        'span',
        DEEPEST_DRAWN[browser.name],
      ] as const);
      await tab.press('j', 'e');
      expect(await ended()).toMatchObject({ requestId: 'linkedin:anna-berg', state: 'applied' });
      expect(await seen(tab)).toContain('Cleo Reyes');
      expect(tab.errors).toEqual([]);
    });

    it('keeps a request ten thousand levels deep where nothing is drawn: it is none, and the page goes on', async () => {
      const [row = ''] = /<li data-slug="bo-holm">[\s\S]*?<\/li>/.exec(LIST) ?? [];
      const hidden = `<section hidden><ul>${row.replaceAll('Bo Holm', 'Dora Dove').replaceAll('bo-holm', 'dora-dove')}</ul></section>`;
      const tab = await visit(LIST.replace('</main>', `${hidden}</main>`));
      await tab.evaluate(nest, ['section', 'div', DEEPEST] as const);
      await tab.press('j', 'e');
      expect(await ended()).toMatchObject({ requestId: 'linkedin:anna-berg', state: 'applied' });
      expect(await seen(tab)).toEqual(['Bo Holm', 'Cleo Reyes']);
      expect(tab.errors).toEqual([]);
    });

    it('writes its controls’ words by style sheet, or in circles: they say nothing, and nothing is pressed by guess', async () => {
      const unsaid = LIST.replace(
        '<head>',
        '<head><style>[data-slug="bo-holm"] button::after{content:attr(data-action)}</style>',
      )
        .replace(/(<li data-slug="bo-holm">[\s\S]*?<\/li>)/, (row) =>
          row.replaceAll(/ aria-label="[^"]*"/g, '').replaceAll(/<span>(?:Ignore|Accept)<\/span>/g, ''),
        )
        .replace(/(<li data-slug="cleo-reyes">[\s\S]*?<\/li>)/, (row) =>
          row
            .replace(/ aria-label="Ignore[^"]*"/, ' id="one" aria-labelledby="two"')
            .replace(/ aria-label="Accept[^"]*"/, ' id="two" aria-labelledby="one"'),
        );
      const tab = await winnow.visit(unsaid);
      await eventually(
        () => seen(tab),
        (names) => names.includes('Anna Berg'),
      );
      expect(await seen(tab)).not.toContain('Bo Holm');
      for (const key of ['a', 'e', 'r']) await tab.press('k', key);
      await tab.press('k', 'k', 'k', 'j', 'k', 'e');
      await eventually(decisions, (all) => all.some(({ state }) => state === 'applied'));
      expect((await siteLog(tab)).every(({ slug }) => slug === 'anna-berg')).toBe(true);
    });

    it('writes a note of a million letters: it is kept in part, and the others whole', async () => {
      const people = PEOPLE.map((card) => ({ ...card, note: `Hello ${card.name}, how did you measure it?` }));
      const html = madeList(people).replace('Hello Bo Holm', 'Hello Bo Holm '.padEnd(1_000_000, 'buy now '));
      await visit(html);
      const notes = new Map((await winnow.rows('requests')).map(({ slug, note }) => [slug, note]));
      expect(notes.get('bo-holm')?.length).toBe(20_000);
      expect(notes.get('cleo-reyes')).toBe('Hello Cleo Reyes, how did you measure it?');
    });

    it.each([
      ['not drawn', 'display:none'],
      ['invisible', 'visibility:hidden'],
      ['transparent', 'opacity:0'],
      ['of no size', 'width:0;height:0;overflow:hidden'],
    ])('has a card that is %s among the others: no key ever means it', async (_, style) => {
      const tab = await winnow.visit(
        LIST.replace('<head>', `<head><style>[data-slug="bo-holm"]{${style}}</style>`),
      );
      await eventually(
        () => seen(tab),
        (names) => names.includes('Anna Berg') && names.includes('Cleo Reyes'),
      );
      await tab.press('j', 'j', 'e');
      expect(await ended()).toMatchObject({ requestId: 'linkedin:cleo-reyes', state: 'applied' });
      expect(await siteLog(tab)).toMatchObject([{ slug: 'cleo-reyes' }]);
    });

    it('has cards that make no box of their own: badges stand beside their names, and keys work', async () => {
      const tab = await visit(LIST.replace('<head>', '<head><style>ul,li{display:contents}</style>'));
      await allBeside(tab, PEOPLE.length);
      await tab.press('j', 'j', 'e');
      expect(await ended()).toMatchObject({ requestId: 'linkedin:bo-holm', state: 'applied' });
    });

    it('has rows of its own making, with roots in them: what is shown of them is read, what is not is not', async () => {
      const rows = LIST.replaceAll('<li data-slug', '<x-row data-slug').replaceAll('</li>', '</x-row>');
      const define = `<script>customElements.define('x-row', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          root.innerHTML = this.dataset.slug === 'bo-holm' ? '<p>empty</p>' : '<style>:host{display:block}</style><slot></slot>';
        }
      });</script>`;
      const tab = await winnow.visit(page(`${define}${/<main>[\s\S]*<\/main>/.exec(rows)?.[0] ?? ''}`));
      await badgesAre(tab, 2);
      expect(await seen(tab)).toEqual(['Anna Berg', 'Cleo Reyes']);
      await allBeside(tab, 2);
    });
  });

  it('does all of that, and the queue still shows what was seen', async () => {
    await visit(LIST);
    const queue = await winnow.own('popup.html');
    await eventually(
      () => textOf(queue),
      (shown) => NAMES.every((name) => shown.includes(name)),
    );
  });
});
