import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { type CommandId, shownKey } from '../../utils/keys/index.ts';
import { KeyCap } from './key-cap.tsx';
import { KeyPlace, ReaderKeys } from './reader-keys.ts';

/** The key of a command as a hint; nothing where it has none. */
export function CommandKey({ id }: { readonly id: CommandId }): JSX.Element | null {
  const key = shownKey(id, useContext(KeyPlace), useContext(ReaderKeys));
  return key === null ? null : <KeyCap name={key} />;
}
