import type { Page } from 'playwright-core';

export interface SeenBadge {
  readonly label: string;
  readonly name: string;
}

const LABEL_WORDS = ['Pitch', 'Recruiter', 'Scam', 'Generic', 'Genuine', 'Unclear'];

/** Accessible names as a screen reader meets them: the badges stand in a closed root, which nothing else sees into. */
export async function accessibleNames(page: Page, role: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => String(node.name?.value ?? ''));
}

/** All badges that are there now and have their verdict, in the page's order. */
export async function badges(page: Page): Promise<readonly SeenBadge[]> {
  const names = await accessibleNames(page, 'button');
  return names.flatMap((full) => {
    const [label = ''] = full.split(', ');
    return LABEL_WORDS.includes(label) ? [{ label, name: full.slice(label.length + 2) }] : [];
  });
}
