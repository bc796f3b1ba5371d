import { createContext } from 'preact';
import type { KeyChoices } from '../../utils/keys/index.ts';

/** The reader's own keys, for all that hears keys or shows them. Without a provider every command has its first key. */
export const ReaderKeys = createContext<KeyChoices>({});
