import { type ComponentChildren, type JSX, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../utils/i18n/index.ts';
import type { LayerState, LayerView, Message } from '../../utils/page/layer-state.ts';
import { PageBar } from '../badge/page-bar.tsx';
import { KeyHelp } from '../keys/key-help.tsx';
import { ReaderKeys } from '../keys/reader-keys.ts';
import { Root } from '../root.tsx';
import { createBadgeList } from './badge-list.tsx';

export interface PageLayerActions {
  readonly onWhy: (requestId: string | null) => void;
  readonly onFocusAway: (requestId: string) => void;
  readonly onUndo: (decisionId: string) => void;
  readonly onApply: (decisionId: string) => void;
  readonly onKeep: () => void;
  readonly onCloseKeep: () => void;
  readonly onExpire: () => void;
  readonly onCloseMessage: () => void;
  readonly onCloseHelp: () => void;
}

interface FrameProps extends PageLayerActions {
  readonly words: PageWords;
  readonly endsUnheard: boolean;
  readonly state: LayerState;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly children: ComponentChildren;
}

/** Everything that is drawn over the network's page: a badge for each request, the bar at the foot, the key help. */
function Frame(props: FrameProps): JSX.Element {
  const { words, endsUnheard, state, now, onUndo, onApply, onExpire, onCloseMessage, onCloseHelp, children } =
    props;
  const { onKeep, onCloseKeep } = props;
  return (
    <Root words={words}>
      <div class={endsUnheard ? 'living' : undefined}>
        {children}
        <ReaderKeys.Provider value={state.keys}>
          <TopLayer>
            <PageBar
              words={words}
              undoable={state.undoable}
              waiting={state.waiting}
              keepable={state.keepable}
              message={state.message && messageSentence(words, state.message)}
              keysOn={state.keysOn}
              now={now}
              onUndo={onUndo}
              onApply={onApply}
              onKeep={onKeep}
              onCloseKeep={onCloseKeep}
              onExpire={onExpire}
              onCloseMessage={onCloseMessage}
            />
          </TopLayer>
          {state.helpOpen && (
            <KeyHelp words={words} surface="page" keysOn={state.keysOn} onClose={onCloseHelp} />
          )}
        </ReaderKeys.Provider>
      </div>
      {endsUnheard && <p class="left-behind notice">{words.say('page.updated')}</p>}
    </Root>
  );
}

/** A popover that is always shown: the browser's own way above every stacking level of the page. */
function TopLayer({ children }: { readonly children: JSX.Element }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  // Each time: a page that takes our element away takes it out of the top layer too.
  useLayoutEffect(() => {
    if (box.current?.matches(':popover-open') === false) box.current.showPopover();
  });
  return (
    <div ref={box} class="page-bar-place" popover="manual">
      {children}
    </div>
  );
}

function messageSentence(words: PageWords, message: Message): string {
  switch (message.kind) {
    case 'failure':
      return `${message.name}: ${words.say(`failure.${message.failure}`)}`;
    case 'gone':
      return words.say('page.gone', { name: message.name });
    case 'not-kept':
      return words.say('page.notKept', { name: message.name });
    case 'read-only':
      return words.say('badge.readOnly');
    case 'draft-copied':
      return words.say('page.draftCopied');
    case 'unreadable':
      return words.say('page.unreadable');
    case 'updated':
      return words.say('page.updated');
  }
}

/**
 * Draws into a container of the page's layer for as long as the signal lasts.
 *
 * @param endsUnheard what is drawn must go by itself when nobody begins its count anew; see `left-behind.ts`.
 */
export function createPageLayer(
  container: HTMLElement,
  words: PageWords,
  endsUnheard: boolean,
  actions: PageLayerActions,
  signal: AbortSignal,
): LayerView {
  const place = container.ownerDocument.createElement('div');
  const badges = createBadgeList(place, { ...actions, words, signal });
  const keep = (slot: HTMLElement | null) => place.parentNode === slot || slot?.append(place);
  const slot = <div ref={(element) => void keep(element)} />;
  signal.addEventListener('abort', () => render(null, container));
  return {
    draw(state) {
      const now = Date.now();
      render(
        <Frame {...actions} words={words} endsUnheard={endsUnheard} state={state} now={now}>
          {slot}
        </Frame>,
        container,
      );
      badges.draw(state);
    },
    place: badges.place,
  };
}
