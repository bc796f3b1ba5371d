import type { JSX } from 'preact';
import type { PageWords } from '../../utils/i18n/index.ts';
import { CHOICES, type Decision, type Request, type Verdict } from '../../utils/requests/index.ts';
import { ClaimList } from '../evidence/claim-list.tsx';
import { CommonGroundList } from '../evidence/common-ground-list.tsx';
import { HowSure } from '../evidence/how-sure.tsx';
import { ReasonList } from '../evidence/reason-list.tsx';
import { CommandKey } from '../keys/command-key.tsx';
import { Note } from '../note/note.tsx';

export interface WhyProps {
  readonly words: PageWords;
  readonly request: Request;
  readonly verdict: Verdict;
  readonly decision: Decision | null;
  readonly certain: boolean;
  readonly keysOn: boolean;
  /** How many people have sent the same text; left out where nobody else has. */
  readonly sentBy?: number | undefined;
}

/** The card that says why: the note with its marks, the reasons, the checked claims, what is shared, and how sure. */
export function Why(props: WhyProps): JSX.Element {
  const { words, request, verdict, decision, certain, keysOn, sentBy } = props;
  const label = words.say(`label.${verdict.label}`);
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long card scrolls, and must do so by keyboard too
      tabIndex={0}
      class="why"
      aria-label={words.say('badge.why', { label, name: request.sender.name })}
    >
      {decision?.failure != null && decision.state === 'failed' && (
        <p class="why-failure">{words.say(`failure.${decision.failure}`)}</p>
      )}
      <HowSure words={words} verdict={verdict} />
      {sentBy !== undefined && <p class="why-same">{words.say('sameText.people', { people: sentBy })}</p>}
      <Note words={words} request={request} verdict={verdict} />
      <ReasonList words={words} request={request} verdict={verdict} />
      <ClaimList words={words} claims={verdict.claims} />
      <CommonGroundList words={words} commonGround={verdict.commonGround} />
      {certain ? null : <p class="why-hint">{words.say('badge.readOnly')}</p>}
      {certain && keysOn && <ChoiceKeys words={words} />}
    </section>
  );
}

function ChoiceKeys({ words }: { readonly words: PageWords }): JSX.Element {
  return (
    <p class="why-hint why-keys">
      {CHOICES.map((choice) => (
        <span key={choice}>
          <CommandKey id={choice} /> {words.say(`choice.${choice}`)}
        </span>
      ))}
    </p>
  );
}
