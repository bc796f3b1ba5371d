import { type JSX, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { LayerState, Message, PlacedBadge } from '../../utils/page/layer-state.ts';
import type { Placement } from '../../utils/page/placement.ts';
import { BadgeWithWhy } from '../badge/badge-with-why.tsx';
import { PageBar } from '../badge/page-bar.tsx';
import { KeyHelp } from '../keys/key-help.tsx';
import { Root } from '../root.tsx';

export interface PageLayerProps {
  readonly words: Words;
  readonly state: LayerState;
  readonly now: number;
  readonly onWhy: (requestId: string | null) => void;
  readonly onUndo: (decisionId: string) => void;
  readonly onApply: (decisionId: string) => void;
  readonly onExpire: () => void;
  readonly onCloseMessage: () => void;
  readonly onCloseHelp: () => void;
}

/** Everything that is drawn over the network's page: a badge for each request, the bar at the foot, the key help. */
function PageLayer(props: PageLayerProps): JSX.Element {
  const { words, state, now, onWhy, onUndo, onApply, onExpire, onCloseMessage, onCloseHelp } = props;
  return (
    <Root words={words}>
      {state.badges.map((badge) => (
        <PlacedBadgeView key={badge.request.id} {...{ words, state, badge, onWhy }} />
      ))}
      <TopLayer>
        <PageBar
          words={words}
          undoable={state.undoable}
          waiting={state.waiting}
          message={state.message && messageSentence(words, state.message)}
          keysOn={state.keysOn}
          now={now}
          onUndo={onUndo}
          onApply={onApply}
          onExpire={onExpire}
          onCloseMessage={onCloseMessage}
        />
      </TopLayer>
      {state.helpOpen && <KeyHelp words={words} surface="page" keysOn={state.keysOn} onClose={onCloseHelp} />}
    </Root>
  );
}

interface PlacedBadgeProps extends Pick<PageLayerProps, 'words' | 'state' | 'onWhy'> {
  readonly badge: PlacedBadge;
}

function PlacedBadgeView({ words, state, badge, onWhy }: PlacedBadgeProps): JSX.Element {
  const { request, sight, placement, certain, offered } = badge;
  const open = state.why === request.id;
  return (
    <div
      class={`badge-place${placement.visible ? '' : ' badge-away'}`}
      style={{ transform: transformOf(placement), zIndex: open ? 1 : 0 }}
    >
      <BadgeWithWhy
        words={words}
        request={request}
        verdict={sight?.verdict ?? null}
        decision={sight?.decision ?? null}
        offered={offered}
        selected={state.selected === request.id}
        certain={certain}
        open={open}
        keysOn={state.keysOn}
        onOpenChange={(wanted) => (wanted || open) && onWhy(wanted ? request.id : null)}
      />
    </div>
  );
}

/** An unseen badge stands at the page's corner: at its own place it could make the page longer. */
function transformOf({ x, y, edge, visible }: Placement): string {
  if (!visible) return 'none';
  return `translate(${x}px, ${y}px)${edge === 'right' ? ' translateX(-100%)' : ''}`;
}

/** A popover that is always shown: the browser's own way above every stacking level of the page. */
function TopLayer({ children }: { readonly children: JSX.Element }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.showPopover(), []);
  return (
    <div ref={box} class="page-bar-place" popover="manual">
      {children}
    </div>
  );
}

function messageSentence(words: Words, message: Message): string {
  switch (message.kind) {
    case 'failure':
      return `${message.name}: ${words.say(`failure.${message.failure}`)}`;
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

/** Draws into a container of the page's layer; called again with every change. */
export function drawPageLayer(container: HTMLElement, props: PageLayerProps): void {
  render(<PageLayer {...props} />, container);
}
