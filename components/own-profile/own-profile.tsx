import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import {
  type FoundEntry,
  type ProfileReview,
  reviewProfile,
  withFound,
} from '../../utils/intake/profile-review.ts';
import type { Profile, ProfileReading } from '../../utils/requests/index.ts';
import { Said } from '../export/said.tsx';
import { OwnProfileReview } from './own-profile-review.tsx';

export interface OwnProfileProps {
  readonly words: Words;
  /** As the reader typed it. */
  readonly typed: Profile;
  /** What their export adds to it. */
  readonly taken: Profile;
  /** Keys of entries that they removed. */
  readonly leftOut: readonly string[];
  /** Shows their own profile in a tab. */
  readonly onOpen: () => void;
  /** Reads the profile that is open; null where none is. */
  readonly onRead: () => Promise<ProfileReading | null>;
  readonly onSave: (profile: Profile) => Promise<void>;
}

type State =
  | { readonly step: 'idle' | 'reading' | 'none' | 'cancelled' | 'kept' | 'failed' }
  | { readonly step: 'other'; readonly who: string }
  | { readonly step: 'review'; readonly reading: ProfileReading; readonly review: ProfileReview };

/** The reader's own profile page: read when they ask for it, shown, and only then kept. */
export function OwnProfile(props: OwnProfileProps): JSX.Element {
  const { words, typed, taken, leftOut, onOpen, onRead, onSave } = props;
  const [state, setState] = useState<State>({ step: 'idle' });
  const { step } = state;

  async function read(): Promise<void> {
    setState({ step: 'reading' });
    const reading = await onRead().catch(() => null);
    if (reading === null) return setState({ step: 'none' });
    if (reading.whose === 'other') return setState({ step: 'other', who: reading.who });
    setState({ step: 'review', reading, review: reviewProfile(reading, typed, taken, leftOut) });
  }

  function keep(found: readonly FoundEntry[]): void {
    onSave(withFound(typed, found)).then(
      () => setState({ step: 'kept' }),
      () => setState({ step: 'failed' }),
    );
  }

  return (
    <section class="own-profile" aria-labelledby="own-profile-title">
      <h3 id="own-profile-title">{words.say('ownProfile.title')}</h3>
      <p class="options-why">{words.say('ownProfile.why')}</p>
      <div class="options-end">
        <button type="button" class="button" onClick={onOpen}>
          {words.say('ownProfile.open')}
        </button>
        <button type="button" class="button" disabled={step === 'reading'} onClick={() => void read()}>
          {words.say('ownProfile.read')}
        </button>
      </div>
      {state.step === 'review' && (
        <OwnProfileReview
          words={words}
          reading={state.reading}
          review={state.review}
          onKeep={keep}
          onCancel={() => setState({ step: 'cancelled' })}
        />
      )}
      <Said
        text={saidOf(words, state)}
        over={step === 'kept' || step === 'cancelled'}
        wrong={step === 'none' || step === 'other' || step === 'failed'}
      />
    </section>
  );
}

function saidOf(words: Words, state: State): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'reading':
    case 'none':
    case 'kept':
      return words.say(`ownProfile.${state.step}`);
    case 'other':
      return words.say('ownProfile.other', { who: state.who });
    case 'review':
      return words.say('export.nothingYet');
    case 'cancelled':
      return words.say('export.cancelled');
    case 'failed':
      return words.say('options.failed');
  }
}
