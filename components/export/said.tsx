import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface SaidProps {
  /** Empty where there is nothing to say. */
  readonly text: string;
  /** A step has ended, and what had the focus is gone with it. */
  readonly over: boolean;
  readonly wrong: boolean;
}

/** How far it is, or what became of it. The live region is always there, so that it is heard. */
export function Said({ text, over, wrong }: SaidProps): JSX.Element {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (over) line.current?.focus();
  }, [over]);
  return (
    <p ref={line} role="status" tabIndex={-1} class={wrong ? 'said options-wrong' : 'said'}>
      {text}
    </p>
  );
}
