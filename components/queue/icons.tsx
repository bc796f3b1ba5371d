import type { JSX } from 'preact';

const PATHS = {
  find: 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8ZM10.3 10.3l3.4 3.4',
  beside: 'M2.4 3.4h11.2v9.2H2.4zM10 3.4v9.2',
  insights: 'M3 13.4V9M8 13.4V2.6M13 13.4V6',
  settings: 'M2.4 4.6h6.4M12 4.6h1.6M2.4 11.4H4M7.2 11.4h6.4M10.4 3v3.2M5.6 9.8V13',
} as const;

/** Drawn with the same pen as our mark. A word stands beside it, or names its button. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg
      class="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
