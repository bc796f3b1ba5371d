import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isCorrected, type QueueWords } from '../../utils/i18n/index.ts';
import type { ScoredLabel, Verdict } from '../../utils/requests/index.ts';
import { CommandKey } from '../keys/command-key.tsx';
import { KeyCap } from '../keys/key-cap.tsx';
import { LabelIcon } from '../label/label-icon.tsx';

interface RelabelProps {
  readonly words: QueueWords;
  readonly verdict: Verdict;
  readonly keysOn: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Null: Winnow may say again what it is. */
  readonly onRelabel: (label: ScoredLabel | null) => Promise<void>;
}

/** In the order of how much they are worth looking at, as everywhere in the queue. */
const LABELS: readonly ScoredLabel[] = ['genuine', 'recruiter', 'generic', 'pitch', 'scam'];

/**
 * The reader's own word for what a request is. While it is open its digits choose: they are heard only with the focus
 * in it.
 */
export function Relabel(props: RelabelProps): JSX.Element {
  const { words, verdict, keysOn, open, onOpen, onRelabel } = props;
  const [failed, setFailed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const own = list.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (open) (own ?? list.current?.querySelector('button'))?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const say = (label: ScoredLabel | null) => {
    onOpen(false);
    onRelabel(label).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const label = LABELS[Number(event.key) - 1];
    if (event.key !== 'Escape' && label === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (label === undefined) onOpen(false);
    else say(label);
  };
  return (
    <div class="relabel">
      {open ? (
        <fieldset ref={list} class="chips relabel-choices" onKeyDown={hear}>
          <legend>{words.say('relabel.title')}</legend>
          {LABELS.map((label, at) => (
            <button
              key={label}
              type="button"
              class={`chip pill-${label}`}
              aria-pressed={verdict.label === label}
              onClick={() => say(label)}
            >
              <LabelIcon label={label} size={12} />
              {words.say(`label.${label}`)}
              <KeyCap name={String(at + 1)} />
            </button>
          ))}
        </fieldset>
      ) : (
        <p class="relabel-line">
          {isCorrected(verdict) && (
            <>
              <span>{words.say('relabel.own', { label: words.say(`label.${verdict.label}`) })}</span>{' '}
              <button type="button" class="link" onClick={() => say(null)}>
                {words.say('relabel.takeBack')}
              </button>
            </>
          )}
          <button ref={opener} type="button" class="link" aria-expanded={open} onClick={() => onOpen(true)}>
            {words.say('relabel.open')}
          </button>
          {keysOn && <CommandKey id="relabel" />}
        </p>
      )}
      <p role="alert">{failed ? words.say('relabel.failed') : ''}</p>
    </div>
  );
}
