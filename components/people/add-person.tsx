import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { type Cadence, LONGEST_PERSON, type PeopleAnswer } from '../../utils/people/index.ts';
import { CadenceChoice } from './cadence-choice.tsx';

/** Somebody of the reader's export. */
export interface FoundConnection {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly position: string;
  /** They are kept in touch with already. */
  readonly kept: boolean;
}

/** Whom to add: a connection, or a name. */
export type Addition =
  | { readonly from: 'connection'; readonly connectionId: string; readonly name: string }
  | { readonly from: 'hand'; readonly name: string };

export interface AddPersonProps {
  readonly words: PeopleWords;
  /** Whether there are connections to search at all. */
  readonly hasConnections: boolean;
  readonly onFind: (typed: string) => Promise<readonly FoundConnection[]>;
  readonly onAdd: (addition: Addition, cadence: Cadence, anyway: boolean) => Promise<PeopleAnswer>;
  readonly onOpen: (personId: string) => void;
  readonly onClose: () => void;
}

type Refusal = Extract<PeopleAnswer, { readonly done: false }>;

/** Adds people one after another: type, arrow down, Enter. A dialog while it is rendered. */
export function AddPerson(props: AddPersonProps): JSX.Element {
  const { words, hasConnections, onFind, onAdd, onOpen, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly FoundConnection[]>([]);
  const [cadence, setCadence] = useState<Cadence>('quarterly');
  const [refused, setRefused] = useState<{ readonly addition: Addition; readonly answer: Refusal } | null>(
    null,
  );
  const [said, setSaid] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let isLatest = true;
    onFind(typed).then((rows) => isLatest && setFound(rows));
    return () => {
      isLatest = false;
    };
  }, [typed, said]);

  const add = async (addition: Addition, anyway: boolean) => {
    const answer = await onAdd(addition, cadence, anyway);
    setRefused(answer.done ? null : { addition, answer });
    setSaid(answer.done ? words.say('did.add', { name: addition.name }) : '');
    if (!answer.done) return;
    setTyped('');
    field.current?.focus();
  };
  const name = typed.trim();
  return (
    <dialog
      ref={dialog}
      class="dialog add-person"
      aria-labelledby="add-person-title"
      onClose={onClose}
      onKeyDown={moveByArrows}
    >
      <h2 id="add-person-title">{words.say('add.title')}</h2>
      <p class="field">
        <label for="add-name">{words.say('add.name')}</label>
        <input
          ref={field}
          id="add-name"
          type="text"
          autocomplete="off"
          data-add-stop
          maxLength={LONGEST_PERSON.name}
          value={typed}
          aria-describedby="add-how"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(null);
          }}
        />
      </p>
      <p id="add-how" class="soft">
        {words.say(hasConnections ? 'add.how' : 'add.noConnections')}
      </p>
      <CadenceChoice words={words} id="add-cadence" cadence={cadence} onChoose={setCadence} />
      <p role="status" class="add-said">
        {said}
      </p>
      {refused !== null && (
        <Refused
          words={words}
          answer={refused.answer}
          name={refused.addition.name}
          onAnyway={() => add(refused.addition, true)}
          onOpen={onOpen}
        />
      )}
      {name !== '' && (
        <ul class="add-found" aria-label={words.say('add.found')}>
          {found.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                class="person-line"
                data-add-stop
                disabled={row.kept}
                onClick={() => add({ from: 'connection', connectionId: row.id, name: row.name }, false)}
              >
                <span class="person-line-name" dir="auto">
                  {row.name}
                </span>
                <span class="person-line-when">{row.kept ? words.say('add.kept') : ''}</span>
                <span class="person-line-more" dir="auto">
                  {[row.position, row.company].filter((part) => part !== '').join(', ')}
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 && hasConnections && <li class="soft">{words.say('add.none')}</li>}
          <li>
            <button
              type="button"
              class="button"
              data-add-stop
              onClick={() => add({ from: 'hand', name }, false)}
            >
              {words.say('add.byHand', { name })}
            </button>
          </li>
        </ul>
      )}
      <button type="button" class="button add-close" onClick={() => dialog.current?.close()}>
        {words.say('add.close')}
      </button>
    </dialog>
  );
}

interface RefusedProps {
  readonly words: PeopleWords;
  readonly answer: Refusal;
  readonly name: string;
  readonly onAnyway: () => void;
  readonly onOpen: (personId: string) => void;
}

/** Why somebody was not added, and what can be done about it. */
function Refused({ words, answer, name, onAnyway, onOpen }: RefusedProps): JSX.Element {
  const [same] = answer.same;
  return (
    <div role="alert" class="add-refused">
      <p>{words.say(`peopleProblem.${answer.problem}`, { name: same?.name ?? name })}</p>
      {same !== undefined && (
        <button type="button" class="button" onClick={() => onOpen(same.id)}>
          {words.say('people.showThem')}
        </button>
      )}
      {answer.problem === 'same-name' && (
        <button type="button" class="button" onClick={onAnyway}>
          {words.say('people.addAnyway')}
        </button>
      )}
    </div>
  );
}

/** The arrows go from the field to what was found and back; Enter in the field takes the first. */
function moveByArrows(event: TargetedKeyboardEvent<HTMLDialogElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-add-stop]:not(:disabled)')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    stops[1]?.click();
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
}
