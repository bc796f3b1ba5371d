import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';

const STEPS = ['open', 'ask', 'wait', 'drop'] as const;

/** How the reader gets their own data from the network. */
export function ExportSteps({ words }: { readonly words: Words }): JSX.Element {
  return (
    <details class="export-steps">
      <summary>{words.say('export.how')}</summary>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{words.say(`exportStep.${step}`)}</li>
        ))}
      </ol>
    </details>
  );
}
