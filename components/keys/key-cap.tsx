import type { JSX } from 'preact';

/** What stands on the cap where a key's own name would be long. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Enter: '↵ Enter',
};

/** One key as it looks on a keyboard. */
export function KeyCap({ name }: { readonly name: string }): JSX.Element {
  return <kbd class="key">{CAPS[name] ?? name}</kbd>;
}
