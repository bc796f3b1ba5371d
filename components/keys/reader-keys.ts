import { createContext } from 'preact';
import type { KeyChoices, Surface } from '../../utils/keys/index.ts';

/** The reader's own keys, for all that hears keys or shows them. Without a provider every command has its first key. */
export const ReaderKeys = createContext<KeyChoices>({});

/** Where the keys that are shown are heard. The same ones work on the network's page and in the queue. */
export const KeyPlace = createContext<Surface>('queue');
