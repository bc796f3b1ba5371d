import type { Request } from '../../requests/index.ts';
import type { Network } from '../network.ts';
import type { ControlPress } from '../site.ts';
import { accessibleName } from './accessible-name.ts';
import { controlRole } from './control-role.ts';
import { linkedSlug } from './linked-slug.ts';
import { holdsName, withoutName } from './naming.ts';
import { personLink } from './people-index.ts';
import { comparable, folded, shown } from './text.ts';
import { isDrawn } from './visibility.ts';

/** What a line of a page is, and what the site calls out for a moment. */
const LINES = 'p, li, tr, [role="listitem"], [role="row"]';
const CALLED_OUT = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
const CONTROLS = 'button, [role="button"]';
/** Longer than any sentence about one person. */
const LONGEST = 120;

/**
 * What the page itself says has become of a request whose card is gone: in a line with a link to that very person, or
 * in what it calls out by their name. Null where it says nothing, which is no news of either kind.
 */
export function saidOutcome(
  document: Document,
  { slug, sender: { name } }: Request,
  network: Network,
): ControlPress['choice'] | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(personLink(network))];
  const about = links
    .filter((link) => linkedSlug(link, network) === slug)
    .flatMap((link) => link.closest(LINES) ?? []);
  const calledOut = [...document.querySelectorAll(CALLED_OUT)].filter((each) =>
    holdsName(each.textContent, name),
  );
  for (const line of [...about, ...calledOut]) {
    const outcome = outcomeIn(line, name, network);
    if (outcome !== null) return outcome;
  }
  return null;
}

function outcomeIn(line: Element, name: string, network: Network): ControlPress['choice'] | null {
  const text = shown(line.textContent);
  if (text === '' || text.length > LONGEST + name.length || !isDrawn(line)) return null;
  // Another request stands here: its own controls say the same words.
  const offers = [...line.querySelectorAll(CONTROLS)].map((control) =>
    controlRole(accessibleName(control), network.controls),
  );
  if (offers.includes('accept') || offers.includes('ignore')) return null;
  const said = withoutName(comparable(text), name);
  const says = (words: readonly string[]) => words.some((each) => folded(said).includes(each));
  const { accepted, declined } = network.words.outcomes;
  if (says(accepted)) return 'accept';
  return says(declined) || controlRole(said, network.controls) === 'ignore' ? 'decline' : null;
}
