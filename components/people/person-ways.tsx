import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { PeopleCommandId } from '../../utils/keys/index.ts';
import { type Person, standingOn } from '../../utils/people/index.ts';

import { CommandKey } from '../keys/command-key.tsx';

export interface PersonWaysProps {
  readonly words: PeopleWords;
  readonly person: Person;
  readonly today: string;
  readonly keysOn: boolean;
  readonly onProfile: () => void;
  readonly onCopy: () => void;
  readonly onSnooze: (months: boolean) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onStop: () => void;
  readonly onForget: () => void;
}

/** What can be done with one person besides talking to them. */
export function PersonWays(props: PersonWaysProps): JSX.Element {
  const { words, person, today, keysOn } = props;
  const [asking, setAsking] = useState(false);
  const standing = standingOn(person, today);
  const rests = standing === 'paused' || standing === 'stopped';
  if (asking)
    return (
      <div class="forget-ask" role="alertdialog" aria-labelledby="forget-ask">
        <p id="forget-ask">{words.say('people.forgetSure', { name: person.name })}</p>
        <button type="button" class="button" onClick={props.onForget}>
          {words.say('people.forgetYes')}
        </button>
        <button type="button" class="button button-main" autofocus onClick={() => setAsking(false)}>
          {words.say('people.forgetNo')}
        </button>
      </div>
    );
  const button = (label: string, onClick: () => void, command?: PeopleCommandId) => (
    <button type="button" class="button" onClick={onClick}>
      {label}
      {keysOn && command !== undefined && <CommandKey id={command} />}
    </button>
  );
  return (
    <div class="today-ways">
      {person.profileUrl !== null && button(words.say('people.profile'), props.onProfile, 'profile')}
      {button(words.say('opener.copy'), props.onCopy, 'copy')}
      {!rests && button(words.say('people.snoozeWeek'), () => props.onSnooze(false), 'snooze')}
      {!rests && button(words.say('people.snoozeMonth'), () => props.onSnooze(true))}
      {!rests && button(words.say('people.pause'), props.onPause)}
      {standing === 'paused' && button(words.say('people.resume'), props.onResume)}
      {standing === 'stopped'
        ? button(words.say('people.startAgain'), props.onResume)
        : button(words.say('people.stop'), props.onStop)}
      {button(words.say('people.forget'), () => setAsking(true))}
    </div>
  );
}
