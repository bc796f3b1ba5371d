import type { Imprint } from './imprint.ts';
import { isSameText, likeness } from './same-text.ts';

/** A text under the name by which it is remembered. */
export interface KnownText extends Imprint {
  readonly id: string;
}

/** The text among candidates that an imprint is of, the likest where there are several; null where it is none of them. */
function recognise<Known extends KnownText>(imprint: Imprint, candidates: readonly Known[]): Known | null {
  let best: Known | null = null;
  let most = 0;
  for (const candidate of candidates) {
    if (!isSameText(imprint, candidate)) continue;
    const much = likeness(imprint, candidate);
    if (much > most) [best, most] = [candidate, much];
  }
  return best;
}

/** Texts that were seen, found by their keys: what a look-up costs does not grow with how many there are. */
interface KnownTexts<Known extends KnownText> {
  find(imprint: Imprint): Known | null;
  add(text: Known): void;
}

export function createKnownTexts<Known extends KnownText>(texts: readonly Known[] = []): KnownTexts<Known> {
  const under = new Map<number, Known[]>();
  const known = {
    find(imprint: Imprint) {
      return recognise(imprint, [...new Set(imprint.keys.flatMap((key) => under.get(key) ?? []))]);
    },
    add(text: Known) {
      for (const key of text.keys) {
        const before = under.get(key);
        if (before) before.push(text);
        else under.set(key, [text]);
      }
    },
  };
  for (const text of texts) known.add(text);
  return known;
}
