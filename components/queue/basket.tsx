import type { JSX } from 'preact';

/** Full when all is decided, empty when there is nothing, torn when something is wrong. */
export type BasketState = 'full' | 'empty' | 'torn';

/** Where each grain lies: its middle, how it is turned, and how long it is. */
const GRAINS = [
  [64, 92, -16, 9],
  [80, 97, 10, 9],
  [98, 99, -6, 9],
  [117, 97, 14, 9],
  [133, 92, -14, 9],
  [74, 87, 20, 9],
  [92, 89, -20, 9],
  [110, 88, 8, 9],
  [125, 85, 24, 8],
  [101, 80, -10, 9],
  [84, 79, 14, 8],
] as const;
const SPILT = [
  [150, 143, -24, 9],
  [168, 146, 12, 8],
  [134, 147, 30, 8],
] as const;

/** A winnowing basket at rest: the grain has stayed in it, the chaff drifts off on the wind. */
export function Basket({ state = 'full' }: { readonly state?: BasketState }): JSX.Element {
  return (
    <svg class="basket" width="220" height="156" viewBox="0 0 220 156" aria-hidden="true">
      {state === 'full' && <Chaff />}
      <path class="basket-side" d="M20 92c0 26 34 46 78 46s78-20 78-46Z" />
      <path
        class="basket-weave"
        d="M26 106c18 18 44 25 72 25s54-7 72-25M40 96c6 14 16 27 30 36M68 100c4 12 9 24 16 36M98 101v37M128 100c-4 12-9 24-16 36M156 96c-6 14-16 27-30 36"
      />
      <ellipse class="basket-rim" cx="98" cy="92" rx="80" ry="20" />
      <ellipse class="basket-inside" cx="98" cy="92" rx="70" ry="14.5" />
      {state === 'full' && <Grains at={GRAINS} />}
      {state === 'empty' && (
        <path class="basket-weave" d="M44 94c16 7 34 10 54 10s38-3 54-10M70 88c8 5 18 8 28 8s20-3 28-8" />
      )}
      {state === 'torn' && (
        <>
          <path class="basket-hole" d="M116 112l10 6 6-8 9 10 8-5-4 13-13 6-15-4 4-8Z" />
          <path class="basket-stitch" d="M110 108l10 12M122 104l4 12M150 108l-8 12M106 120l12 6" />
          <Grains at={SPILT} />
        </>
      )}
    </svg>
  );
}

function Grains({
  at,
}: {
  readonly at: readonly (readonly [number, number, number, number])[];
}): JSX.Element {
  return (
    <g class="basket-grain">
      {at.map(([x, y, turn, length]) => (
        <ellipse
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          rx={length}
          ry={length * 0.53}
          transform={`rotate(${turn} ${x} ${y})`}
        />
      ))}
    </g>
  );
}

function Chaff(): JSX.Element {
  return (
    <>
      <path class="basket-wind" d="M112 58c16 0 26-6 36-18M124 70c22 0 36-8 50-22M142 80c18-1 34-8 48-20" />
      <g class="basket-chaff">
        <path d="M146 30c6-6 13-6 19-1-7 5-14 6-19 1Z" />
        <path d="M176 42c6-5 12-6 18-1-6 5-13 6-18 1Z" />
        <path d="M170 16c4-5 10-5 15-2-4 5-10 6-15 2Z" />
        <path d="M192 56c5-4 10-5 15-1-5 5-11 5-15 1Z" />
      </g>
    </>
  );
}
