import { h } from 'preact';
import type { QueueProps } from '../../components/queue/queue.tsx';
import { NOW } from './invented.ts';

const ignore = () => {};

/** A queue that is there, where nothing comes of anything. */
export const QUIET: Omit<QueueProps, 'items' | 'words'> = {
  state: 'ready',
  trouble: null,
  more: false,
  tally: null,
  later: 0,
  everSeen: true,
  hasPeople: true,
  looking: false,
  found: null,
  past: null,
  online: true,
  keysOn: true,
  listing: false,
  now: NOW,
  opinions: null,
  onBeside: ignore,
  onMore: ignore,
  onFilter: ignore,
  onFind: ignore,
  onPast: ignore,
  onMorePast: ignore,
  onDecide: ignore,
  onUndo: ignore,
  onDecideAll: ignore,
  onUndoAll: ignore,
  onKeep: () => false,
  people: () => h('div', {}),
  onRelabel: async () => undefined,
  onRestore: async () => true,
  onPutAway: ignore,
  onApply: ignore,
  onDone: ignore,
  onOpenProfile: ignore,
  onOpenNetwork: ignore,
  onOpenInsights: ignore,
  onOpenSettings: ignore,
  onForget: async () => undefined,
  onRetry: ignore,
  onSaveRaw: async () => 'saved',
};
