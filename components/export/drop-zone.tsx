import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';

interface DropZoneProps {
  readonly words: Words;
  /** Files of the network, several of them, or one of ours. */
  readonly what: 'export' | 'backup';
  readonly onFiles: (files: readonly File[]) => void;
}

const ACCEPTED = {
  export: '.zip,.csv,application/zip,text/csv',
  backup: '.json,application/json',
} as const;

/** Takes files that are dropped, or chosen with the browser's own control. */
export function DropZone({ words, what, onFiles }: DropZoneProps): JSX.Element {
  const [over, setOver] = useState(false);
  return (
    // The control inside does the same for whoever drops nothing.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no role.
    <div
      class={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <span>{words.say(`drop.${what}`)}</span>
      <label class={what === 'export' ? 'button button-main' : 'button'}>
        {words.say(`choose.${what}`)}
        <input
          type="file"
          class="unseen"
          multiple={what === 'export'}
          accept={ACCEPTED[what]}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // So that the same file can be chosen again.
            event.currentTarget.value = '';
            onFiles(files);
          }}
        />
      </label>
    </div>
  );
}
