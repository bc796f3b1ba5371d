import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Label } from '../../utils/requests/index.ts';
import { Basket } from './basket.tsx';

interface MessageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Message({ title, children }: MessageProps): JSX.Element {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

interface WithWords {
  readonly words: Words;
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
    <div class="empty">
      <Basket />
      <h2>{words.say('queue.done.title')}</h2>
      <p>{words.say('queue.done.text')}</p>
      {postponed > 0 && <p>{words.say('queue.done.later', { count: postponed })}</p>}
    </div>
  );
}

interface NothingSeenYetProps extends WithWords {
  readonly onOpenNetwork: () => void;
}

export function NothingSeenYet({ words, onOpenNetwork }: NothingSeenYetProps): JSX.Element {
  return (
    <Message title={words.say('queue.first.title')}>
      <ol class="steps">
        <li>{words.say('queue.first.step1')}</li>
        <li>{words.say('queue.first.step2')}</li>
        <li>{words.say('queue.first.step3')}</li>
      </ol>
      <button type="button" class="button button-main" onClick={onOpenNetwork}>
        {words.say('queue.openNetwork')}
      </button>
    </Message>
  );
}

interface NoneOfThisKindProps extends WithWords {
  readonly label: Label;
  readonly onShowAll: () => void;
}

export function NoneOfThisKind({ words, label, onShowAll }: NoneOfThisKindProps): JSX.Element {
  return (
    <Message title={words.say('queue.none.title')}>
      <p>{words.say('queue.none.text', { label: words.say(`label.${label}`) })}</p>
      <button type="button" class="button" onClick={onShowAll}>
        {words.say('queue.none.all')}
      </button>
    </Message>
  );
}
