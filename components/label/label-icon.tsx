import type { ComponentChildren, JSX } from 'preact';
import type { Label } from '../../utils/requests/index.ts';

/**
 * One shape for each label, so that none is told by colour alone: a full grain, an empty husk, a horn, a case, a
 * warning, an open question. Drawn on 16 × 16 in the colour of the text.
 */
const SHAPES: Readonly<Record<Label, ComponentChildren>> = {
  genuine: (
    <>
      <path d="M8 1.2c3.4 2.3 4.6 4.6 4.6 7.1 0 3-1.9 5.4-4.6 6.5-2.7-1.1-4.6-3.5-4.6-6.5 0-2.5 1.2-4.8 4.6-7.1Z" />
      <path d="M8 5v7" stroke="var(--cut)" stroke-width="1.4" stroke-linecap="round" />
    </>
  ),
  generic: (
    <path
      d="M8 2c3 2.1 4 4.1 4 6.2 0 2.6-1.6 4.8-4 5.8-2.4-1-4-3.2-4-5.8C4 6.1 5 4.1 8 2Z"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    />
  ),
  pitch: (
    <>
      <path d="M13.6 1.7v10.6L6.5 9.7H3.6A2.1 2.1 0 0 1 1.5 7.6V6.4a2.1 2.1 0 0 1 2.1-2.1h2.9Z" />
      <path d="M4.6 10.7h2.5l.9 3.6H5.6Z" />
    </>
  ),
  recruiter: (
    <>
      <path
        d="M5.5 4V2.9c0-.8.6-1.4 1.4-1.4h2.2c.8 0 1.4.6 1.4 1.4V4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
      <rect x="1.4" y="4" width="13.2" height="10" rx="1.8" />
      <path d="M1.4 8.3h13.2" stroke="var(--cut)" stroke-width="1.3" />
    </>
  ),
  scam: (
    <>
      <path d="M8 1.2 15.3 14a.7.7 0 0 1-.6 1H1.3a.7.7 0 0 1-.6-1Z" />
      <path d="M8 5.8v4.2" stroke="var(--cut)" stroke-width="1.7" stroke-linecap="round" />
      <circle cx="8" cy="12.4" r="1" fill="var(--cut)" />
    </>
  ),
  unclear: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path
        d="M6.1 6.3a2 2 0 1 1 2.9 1.9c-.7.35-1 .7-1 1.3"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
      <circle cx="8" cy="11.5" r=".95" />
    </>
  ),
};

interface LabelIconProps {
  readonly label: Label;
  /** CSS px. */
  readonly size?: number;
}

export function LabelIcon({ label, size = 14 }: LabelIconProps): JSX.Element {
  return (
    <svg
      class="label-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
    >
      {SHAPES[label]}
    </svg>
  );
}
