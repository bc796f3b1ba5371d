import type { JSX } from 'preact';

const KERNEL = 'M0-10.5C4.3-7.2 6-3.4 6 .8c0 4.4-2.3 7.7-6 9.7-3.7-2-6-5.3-6-9.7 0-4.2 1.7-8 6-11.3Z';

/** Our mark, the grain and the empty husk. The same drawing as `mark.svg`, from which the icons are made. */
export function WinnowMark({ size }: { readonly size: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#5b2f68" />
      <g transform="translate(10.6 16) rotate(-17)">
        <path d={KERNEL} fill="#ffd666" />
        <path d="M0-4v9.5" stroke="#5b2f68" stroke-width="1.8" stroke-linecap="round" />
      </g>
      <path
        transform="translate(21.6 16) rotate(17) scale(.86 .9)"
        d={KERNEL}
        fill="none"
        stroke="#fff"
        stroke-width="2.5"
        stroke-linejoin="round"
      />
    </svg>
  );
}
