import type { ComponentChildren, JSX } from 'preact';
import type { PageWords } from '../utils/i18n/index.ts';

interface RootProps {
  readonly words: PageWords;
  readonly children: ComponentChildren;
}

/** The element that carries our look, language and direction: once in each document or shadow root. */
export function Root({ words, children }: RootProps): JSX.Element {
  return (
    <div class="winnow" lang={words.language} dir={words.direction}>
      {children}
    </div>
  );
}
