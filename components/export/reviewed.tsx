import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';

interface ReviewedProps {
  readonly words: Words;
  readonly title: string;
  /** What the button says that goes through with it. */
  readonly take: string;
  /** Without any change there is nothing to go through with. */
  readonly changesAnything: boolean;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** What a file would change, before anything is changed, and the choice. */
export function Reviewed(props: ReviewedProps): JSX.Element {
  const { words, title, take, changesAnything, onTakeIn, onCancel, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="export-review">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      {!changesAnything && <p>{words.say('export.same')}</p>}
      <div class="options-end">
        {changesAnything && (
          <button type="button" class="button button-main" onClick={onTakeIn}>
            {take}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words.say(changesAnything ? 'export.cancel' : 'export.close')}
        </button>
      </div>
    </div>
  );
}
