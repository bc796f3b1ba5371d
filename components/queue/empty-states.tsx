import type { ComponentChildren, JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Label } from '../../utils/requests/index.ts';
import { Basket, type BasketState } from './basket.tsx';

interface MessageProps {
  readonly title: string;
  /** None is drawn where it is left out. */
  readonly basket?: BasketState;
  readonly children: ComponentChildren;
}

export function Message({ title, basket, children }: MessageProps): JSX.Element {
  return (
    <div class="empty">
      {basket !== undefined && <Basket state={basket} />}
      <h2>{title}</h2>
      {children}
    </div>
  );
}

interface WithWords {
  readonly words: QueueWords;
}

export function Loading({ words }: WithWords): JSX.Element {
  return (
    <div class="loading" role="status">
      <span class="unseen">{words.say('queue.loading')}</span>
      {[0, 1, 2, 3].map((row) => (
        <div key={row} class="loading-row" />
      ))}
    </div>
  );
}

/** @param postponed how many come back later */
export function CaughtUp({ words, postponed }: WithWords & { readonly postponed: number }): JSX.Element {
  return (
    <Message title={words.say('queue.done.title')} basket="full">
      <p>{words.say('queue.done.text')}</p>
      {postponed > 0 && <p>{words.say('queue.done.later', { count: postponed })}</p>}
    </Message>
  );
}

interface NothingSeenYetProps extends WithWords {
  readonly onOpenNetwork: () => void;
}

export function NothingSeenYet({ words, onOpenNetwork }: NothingSeenYetProps): JSX.Element {
  return (
    <Message title={words.say('queue.first.title')} basket="empty">
      <ol class="steps">
        <li>{words.say('queue.first.step1')}</li>
        <li>{words.say('queue.first.step2')}</li>
        <li>{words.say('queue.first.step3')}</li>
      </ol>
      <button type="button" class="button button-main" onClick={onOpenNetwork}>
        {words.say('queue.openNetwork')}
      </button>
      <a class="button" href="welcome.html" target="_blank" rel="noopener">
        {words.say('queue.first.welcome')}
      </a>
    </Message>
  );
}

interface NoneOfThisKindProps extends WithWords {
  readonly label: Label;
  readonly onShowAll: () => void;
}

export function NoneOfThisKind({ words, label, onShowAll }: NoneOfThisKindProps): JSX.Element {
  return (
    <Message title={words.say('queue.none.title')} basket="empty">
      <p>{words.say('queue.none.text', { label: words.say(`label.${label}`) })}</p>
      <button type="button" class="button" onClick={onShowAll}>
        {words.say('queue.none.all')}
      </button>
    </Message>
  );
}

interface NothingFoundProps extends WithWords {
  readonly search: string;
  readonly onClear: () => void;
}

export function NothingFound({ words, search, onClear }: NothingFoundProps): JSX.Element {
  return (
    <Message title={words.say('queue.nothing.title')} basket="empty">
      <p>{words.say('queue.nothing.text', { search })}</p>
      <button type="button" class="button" onClick={onClear}>
        {words.say('queue.nothing.clear')}
      </button>
    </Message>
  );
}

interface NothingDecidedProps extends WithWords {
  /** Decisions that ended in one way are asked for, and there are none. */
  readonly filtered: boolean;
  readonly onShowAll: () => void;
}

export function NothingDecided({ words, filtered, onShowAll }: NothingDecidedProps): JSX.Element {
  if (!filtered)
    return (
      <Message title={words.say('past.empty.title')} basket="empty">
        <p>{words.say('past.empty.text')}</p>
      </Message>
    );
  return (
    <Message title={words.say('past.none')} basket="empty">
      <button type="button" class="button" onClick={onShowAll}>
        {words.say('queue.none.all')}
      </button>
    </Message>
  );
}
