import type { JSX } from 'preact';

/** A winnowing basket at rest: the grain has stayed in it, the chaff drifts off on the wind. */
export function Basket(): JSX.Element {
  return (
    <svg class="basket" width="220" height="150" viewBox="0 0 220 150" aria-hidden="true">
      <path class="basket-wind" d="M112 58c16 0 26-6 36-18M124 70c22 0 36-8 50-22M142 80c18-1 34-8 48-20" />
      <g class="basket-chaff">
        <path d="M146 30c6-6 13-6 19-1-7 5-14 6-19 1Z" />
        <path d="M176 42c6-5 12-6 18-1-6 5-13 6-18 1Z" />
        <path d="M170 16c4-5 10-5 15-2-4 5-10 6-15 2Z" />
        <path d="M192 56c5-4 10-5 15-1-5 5-11 5-15 1Z" />
      </g>
      <path class="basket-side" d="M20 92c0 26 34 46 78 46s78-20 78-46Z" />
      <path
        class="basket-weave"
        d="M26 106c18 18 44 25 72 25s54-7 72-25M40 96c6 14 16 27 30 36M68 100c4 12 9 24 16 36M98 101v37M128 100c-4 12-9 24-16 36M156 96c-6 14-16 27-30 36"
      />
      <ellipse class="basket-rim" cx="98" cy="92" rx="80" ry="20" />
      <ellipse class="basket-inside" cx="98" cy="92" rx="70" ry="14.5" />
      <g class="basket-grain">
        <ellipse cx="64" cy="92" rx="9" ry="4.8" transform="rotate(-16 64 92)" />
        <ellipse cx="80" cy="97" rx="9" ry="4.8" transform="rotate(10 80 97)" />
        <ellipse cx="98" cy="99" rx="9" ry="4.8" transform="rotate(-6 98 99)" />
        <ellipse cx="117" cy="97" rx="9" ry="4.8" transform="rotate(14 117 97)" />
        <ellipse cx="133" cy="92" rx="9" ry="4.8" transform="rotate(-14 133 92)" />
        <ellipse cx="74" cy="87" rx="9" ry="4.8" transform="rotate(20 74 87)" />
        <ellipse cx="92" cy="89" rx="9" ry="4.8" transform="rotate(-20 92 89)" />
        <ellipse cx="110" cy="88" rx="9" ry="4.8" transform="rotate(8 110 88)" />
        <ellipse cx="125" cy="85" rx="8" ry="4.4" transform="rotate(24 125 85)" />
        <ellipse cx="101" cy="80" rx="9" ry="4.8" transform="rotate(-10 101 80)" />
        <ellipse cx="84" cy="79" rx="8" ry="4.4" transform="rotate(14 84 79)" />
      </g>
    </svg>
  );
}
