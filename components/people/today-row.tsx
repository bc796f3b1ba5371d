import type { JSX } from 'preact';
import { oldestFirst, openersFor, type Person, standingOn, type Touch } from '../../utils/people/index.ts';
import { CommandKey } from '../keys/command-key.tsx';
import { LogButtons } from './log-buttons.tsx';
import { OpenerList } from './opener-list.tsx';
import { lastTouchWords, standingWords } from './person-words.ts';
import type { TodayProps } from './today.tsx';
import { TouchNote } from './touch-note.tsx';

/** Somebody on the list of the day. */
export interface TodayItem {
  readonly person: Person;
  readonly touches: readonly Touch[];
  readonly done: boolean;
}

interface TodayRowProps extends Omit<TodayProps, 'items' | 'selected'> {
  readonly item: TodayItem;
  readonly open: boolean;
}

/** One person: who, what to do and why; where it is open, everything to do it with. */
export function TodayRow(props: TodayRowProps): JSX.Element {
  const { words, item, open, today, keysOn, noting } = props;
  const { person, touches, done } = item;
  const { id, name, headline, suggestion } = person;
  const overdue = standingOn(person, today) === 'overdue';
  const last = oldestFirst(touches).at(-1);
  return (
    <li class="today-row" aria-current={open} data-done={done}>
      <button type="button" class="today-head" aria-expanded={open} onClick={() => props.onSelect(id)}>
        <span class="today-name" dir="auto">
          {name}
        </span>
        {headline !== '' && (
          <span class="today-headline" dir="auto">
            {headline}
          </span>
        )}
        {done ? (
          <span class="today-suggestion">{words.say('people.done')}</span>
        ) : (
          suggestion !== null && (
            <span class="today-suggestion">
              <strong>{words.say(`suggest.${suggestion.kind}`)}</strong>
              {': '}
              {words.say(`because.${suggestion.because}`)}
            </span>
          )
        )}
        <span class="today-when">
          <span class={overdue ? 'when-overdue' : undefined}>{standingWords(words, person, today)}</span>
          {' · '}
          {lastTouchWords(words, touches, today)}
          {last !== undefined && last.note !== '' && !open && <q dir="auto">{last.note}</q>}
        </span>
      </button>
      {noting !== null && noting.personId === id && (
        <TouchNote words={words} touchId={noting.touchId} onNote={props.onNote} />
      )}
      {open && (
        <div class="today-body">
          <OpenerList words={words} openers={openersFor(person, touches)} />
          <div class="today-ways">
            {person.profileUrl !== null && (
              <button type="button" class="button" onClick={() => props.onProfile(id)}>
                {words.say('people.profile')}
                {keysOn && <CommandKey id="profile" />}
              </button>
            )}
            <button type="button" class="button" onClick={() => props.onCopy(id)}>
              {words.say('opener.copy')}
              {keysOn && <CommandKey id="copy" />}
            </button>
            <button type="button" class="button" onClick={() => props.onSnooze(id)}>
              {words.say('people.snoozeWeek')}
              {keysOn && <CommandKey id="snooze" />}
            </button>
            <button type="button" class="button button-quiet" onClick={() => props.onOpen(id)}>
              {words.say('person.edit')}
              {keysOn && <CommandKey id="open" />}
            </button>
          </div>
          <LogButtons words={words} keysOn={keysOn} onLog={(kind) => props.onLog(id, kind)} />
        </div>
      )}
    </li>
  );
}
