import type { JSX } from 'preact';
import { confidentPercent, type PageWords } from '../../utils/i18n/index.ts';
import type { Decision, Request, Verdict } from '../../utils/requests/index.ts';
import { LabelIcon } from '../label/label-icon.tsx';
import { badgeStateOf, decisionWords } from './badge-state.ts';

export interface BadgeProps {
  readonly words: PageWords;
  readonly request: Request;
  /** Null while it is being scored. */
  readonly verdict: Verdict | null;
  readonly decision: Decision | null;
  /** The decision waits for the reader's word; see `isOffered` in `utils/decisions`. */
  readonly offered: boolean;
  /** It is where the keys act. */
  readonly selected: boolean;
  /** False where the page does not tell its controls apart: keys are off for this card. */
  readonly certain: boolean;
  /** Its why-card is shown. */
  readonly open: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

/** The pill that is drawn over the network's page beside a sender's name. 24 px high, at most 150 px wide. */
export function Badge(props: BadgeProps): JSX.Element {
  const { words, request, verdict, decision, offered, selected, certain, open, onPress } = props;
  const descriptionId = descriptionIdOf(request.id);
  const state = badgeStateOf(verdict, decision, offered);
  const kind = verdict?.label ?? 'reading';
  const label = words.say(`label.${kind}`);
  const chosen = decisionWords(words, state, decision);
  const percent = verdict === null ? null : confidentPercent(words, verdict);
  const description = [chosen, percent, certain ? null : words.say('badge.readOnly')].filter(
    (part) => part !== null,
  );
  return (
    <>
      <button
        type="button"
        class={`pill badge pill-${kind} badge-${state}${selected ? ' badge-selected' : ''}`}
        aria-label={`${label}, ${request.sender.name}`}
        aria-describedby={description.length > 0 ? descriptionId : undefined}
        aria-expanded={open}
        aria-busy={verdict === null}
        onClick={onPress}
      >
        {verdict === null ? <span class="badge-dots" /> : <LabelIcon label={verdict.label} />}
        {/* All but the label is drawn by the style sheet: as text it would contradict the fixed name. */}
        {chosen === null && <span class="pill-word">{label}</span>}
        {chosen !== null && <span class="pill-word badge-drawn" data-words={chosen} />}
        {chosen === null && percent !== null && (
          <span class="pill-percent badge-drawn" data-words={percent} />
        )}
        {certain ? null : <ReadOnlyIcon />}
      </button>
      <span id={descriptionId} class="unseen">
        {description.join('. ')}
      </span>
    </>
  );
}

/** The same wherever the badge is drawn; an id holds no spaces. */
export function descriptionIdOf(requestId: string): string {
  return `about-${encodeURIComponent(requestId)}`;
}

/** An eye: to be looked at, not to be pressed. */
function ReadOnlyIcon(): JSX.Element {
  return (
    <svg
      class="label-icon"
      width="13"
      height="13"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path
        d="M1 8c1.8-3 4.2-4.5 7-4.500S13.2 5 15 8c-1.8 3-4.2 4.5-7 4.500S2.8 11 1 8Z"
        stroke-width="1.5"
      />
      <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />
    </svg>
  );
}
