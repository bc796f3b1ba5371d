/**
 * How sharing with the reader's other browsers goes:
 *
 * - `together`: all that is shared is the same here and there.
 * - `waiting`: what another browser writes has not all arrived.
 * - `too-much`: it does not fit into the browser's sync storage; nothing is shared.
 * - `full`: the browser takes no more, or not so often.
 * - `absent`: the browser has no sync storage, or does not answer.
 */
export const SYNC_STATES = ['together', 'waiting', 'too-much', 'full', 'absent'] as const;
export type SyncStatus = (typeof SYNC_STATES)[number];
