import type { Network } from '../network.ts';
import { linkedSlug } from './linked-slug.ts';
import { lookAt } from './looked-at.ts';
import { STEP, type Steps } from './steps.ts';

/** Several people: an element that holds more than one person's links. */
const SEVERAL: unique symbol = Symbol('several people');

/** Which elements hold whose links, so that climbing from a control needs no search at each step. */
export class PeopleIndex {
  readonly #links = new Map<string, HTMLAnchorElement[]>();
  readonly #holders = new Map<Element, string | typeof SEVERAL>();

  readonly #network: Network;

  private constructor(network: Network) {
    this.#network = network;
  }

  static *of(root: ParentNode, network: Network): Steps<PeopleIndex> {
    const index = new PeopleIndex(network);
    let at = 0;
    for (const link of root.querySelectorAll<HTMLAnchorElement>(personLink(network))) {
      if (++at % STEP === 0) yield;
      lookAt(link);
      const slug = linkedSlug(link, network);
      if (slug === null || isPastedAddress(link, network.paths)) continue;
      const links = index.#links.get(slug);
      if (links === undefined) index.#links.set(slug, [link]);
      else links.push(link);
      index.#mark(link, slug);
    }
    return index;
  }

  /** The one person whose links an element holds, {@link SEVERAL}, or undefined for nobody. */
  within(element: Element): string | typeof SEVERAL | undefined {
    return this.#holders.get(element);
  }

  /** The nearest element, from this one upwards, that holds anybody's link. */
  climb(from: Element): HTMLElement | null {
    let element: Element | null = from;
    while (element !== null && this.within(element) === undefined) element = element.parentElement;
    return element instanceof HTMLElement ? element : null;
  }

  /** The next element upwards that holds more links to the same one person, and to nobody else. */
  widen(from: Element): HTMLElement | null {
    const slug = this.within(from);
    if (typeof slug !== 'string') return null;
    const links = this.linksWithin(from, slug).length;
    let element = from.parentElement;
    while (element !== null && this.within(element) === slug) {
      if (this.linksWithin(element, slug).length > links) return element;
      element = element.parentElement;
    }
    return null;
  }

  /** The person's links inside an element, in the order of the document. */
  linksWithin(element: Element, slug: string): readonly HTMLAnchorElement[] {
    return (this.#links.get(slug) ?? []).filter((link) => element.contains(link));
  }

  /** Everybody whose links an element holds, in the order of their first links there. */
  peopleWithin(element: Element): readonly string[] {
    const holder = this.within(element);
    if (holder !== SEVERAL) return holder === undefined ? [] : [holder];
    const links = [...element.querySelectorAll<HTMLAnchorElement>(personLink(this.#network))];
    const slugs = links.map((link) => linkedSlug(link, this.#network));
    return [...new Set(slugs)].filter(
      (slug): slug is string => slug !== null && this.linksWithin(element, slug).length > 0,
    );
  }

  /** Whether an element around another holds nobody else. */
  addsNobody(around: Element, inner: Element): boolean {
    const holder = this.within(inner);
    if (holder !== SEVERAL) return this.within(around) === holder;
    return this.peopleWithin(around).length === this.peopleWithin(inner).length;
  }

  #mark(link: Element, slug: string): void {
    for (let element: Element | null = link; element !== null; element = element.parentElement) {
      const holder = this.#holders.get(element);
      if (holder === slug || holder === SEVERAL) return;
      this.#holders.set(element, holder === undefined ? slug : SEVERAL);
    }
  }
}

/** An address that somebody pasted into a note, which the site turned into a link. */
export function isPastedAddress(link: HTMLAnchorElement, { pasted }: Network['paths']): boolean {
  return pasted.test(link.textContent);
}

/** A selector for links that may lead to a person. */
export function personLink({ paths }: Network): string {
  return `a[href*="${paths.person}"]`;
}
