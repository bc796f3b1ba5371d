/** Parts of a name that are left out as often as they are written. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al ap bin d da das de degli dei del della den der di do dos du e el la las le les los of ter ten van vd von y zu zum zur'.split(
    ' ',
  ),
);

/** "Petra Valk, MBA (she/her)": what stands behind the name is not part of it. */
export function plainName(name: string): string {
  return name
    .replace(/[,(|•·–—].*$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}'’.\- ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The keys under which somebody is looked for in a text: the first part of their name with the second, and with the
 * last. Empty for a name of one word, which says too little.
 */
export function nameKeys(name: string): readonly string[] {
  const words = nameWords(plainName(name));
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || second === undefined || last === undefined) return [];
  return [...new Set([`${first} ${second}`, `${first} ${last}`])];
}

/** Every two neighbouring words of a text, as {@link nameKeys} writes them. */
export function keysInText(text: string): readonly string[] {
  const words = nameWords(text);
  const keys = new Set<string>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) keys.add(`${word} ${next}`);
  });
  return [...keys];
}

function nameWords(text: string): readonly string[] {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !PARTICLES.has(word));
}
