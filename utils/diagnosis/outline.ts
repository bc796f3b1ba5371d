/** The bones of a page: what elements it has and where its controls hang. Names of the markup and counts alone. */
export interface Outline {
  readonly tags: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, number>;
  readonly attributes: ReadonlyMap<string, number>;
  /** The way up from each control, such as `button<div<li[listitem]<ul`, and how often it is the same. */
  readonly ways: ReadonlyMap<string, number>;
}

const CONTROLS = 'button, [role="button"]';
const STEPS_UP = 10;

/** @param page a redacted page: its attributes' names and roles are the site's own. */
export function outlineOf(page: Document): Outline {
  const elements = [...page.body.querySelectorAll('*')];
  const roles = elements.flatMap((element) => element.getAttribute('role') ?? []);
  return {
    tags: counted(elements.map(({ localName }) => localName)),
    roles: counted(roles.filter((role) => role !== '')),
    attributes: counted(elements.flatMap((element) => element.getAttributeNames())),
    ways: counted([...page.body.querySelectorAll(CONTROLS)].map(wayUp)),
  };
}

function wayUp(control: Element): string {
  const steps: string[] = [];
  for (
    let each: Element | null = control;
    each !== null && steps.length < STEPS_UP;
    each = each.parentElement
  ) {
    const role = each.getAttribute('role') ?? '';
    steps.push(role === '' ? each.localName : `${each.localName}[${role}]`);
  }
  return steps.join('<');
}

/** The most frequent first; of the same number in the order of the alphabet. */
function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)));
}
