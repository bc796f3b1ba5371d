import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { SyncStatus } from '../../utils/sync/status.ts';
import { SwitchSetting } from './switch-setting.tsx';

/** How sharing goes. */
export interface Sharing {
  readonly status: SyncStatus;
  /** Milliseconds since 1970; null before the first time. */
  readonly togetherAt: number | null;
  /** Values set here that later ones from elsewhere have taken the place of. */
  readonly overruled: number;
}

export interface SyncSectionProps {
  readonly words: Words;
  readonly on: boolean;
  /** Null until it was tried. */
  readonly sharing: Sharing | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSwitch: (on: boolean) => Promise<void>;
}

/** The same settings, profile and taste in the reader's other browsers, where they want that. */
export function SyncSection({ words, on, sharing, now, onSwitch }: SyncSectionProps): JSX.Element {
  return (
    <>
      <SwitchSetting
        words={words}
        id="sync-on"
        label={words.say('sync.on')}
        why={words.say('sync.why')}
        on={on}
        onSwitch={onSwitch}
      />
      {on && sharing !== null && (
        <p role="status">
          {words.say(`syncStatus.${sharing.status}`, {
            when: sharing.togetherAt === null ? '' : words.relativeTime(sharing.togetherAt, now),
          })}{' '}
          {sharing.overruled > 0 && words.say('sync.overruled', { count: sharing.overruled })}
        </p>
      )}
    </>
  );
}
