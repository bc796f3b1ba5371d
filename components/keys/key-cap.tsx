import { Fragment, type JSX } from 'preact';
import { type Chord, partsOf } from '../../utils/keys/index.ts';

/** What stands on the cap where a key's own name would be long. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Enter: '↵ Enter',
  Backspace: '⌫',
  Delete: 'Del',
  Insert: 'Ins',
};

/** What stands on the caps of a chord, one after another. */
export function capsOf(chord: Chord): readonly string[] {
  const { modifiers, key } = partsOf(chord);
  return [...modifiers, CAPS[key] ?? key];
}

/** One key, or keys pressed together, as they look on a keyboard. */
export function KeyCap({ name }: { readonly name: Chord }): JSX.Element {
  return (
    <>
      {capsOf(name).map((cap, at) => (
        <Fragment key={cap}>
          {at > 0 && ' + '}
          <kbd class="key">{cap}</kbd>
        </Fragment>
      ))}
    </>
  );
}
