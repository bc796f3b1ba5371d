import type { ArchiveProblem } from '../archive/archive-error.ts';
import type { Counted } from '../archive/compare.ts';
import type { SkipReason } from '../archive/table.ts';
import type { Finding } from '../diagnosis/findings.ts';
import type { Field } from '../diagnosis/history.ts';
import type { PeopleCommandId, RequestCommandId } from '../keys/index.ts';
import type { NoOpinion } from '../opinion/ask.ts';
import type { Availability } from '../opinion/language-model.ts';
import type { Ground } from '../opinion/opinion.ts';
import type { TouchKind } from '../people/index.ts';
import type {
  Choice,
  ClaimKind,
  CommonGroundKind,
  Failure,
  Label,
  MemoryTrouble,
  PageKind,
  Welcome,
} from '../requests/index.ts';
import type { ReasonCode } from '../scoring/reason-codes.ts';

/** How a claim turned out, one step finer than its status: what it was checked against changes the sentence. */
export type ClaimSentence =
  | 'shown'
  | 'shown-by-site'
  | 'shown-in-profile'
  | 'yours-only'
  | 'theirs-only'
  | 'not-shown'
  | 'cannot-tell';

/** How sure a verdict is, in the steps that are told apart in words. */
export type Sureness = 'very-sure' | 'fairly-sure' | 'leaning' | 'unsure';

/** The groups of the review queue. */
export type GroupId =
  | 'failed'
  | 'gone'
  | 'worth'
  | 'unsure'
  | 'empty'
  | 'waiting'
  | 'listed'
  | 'open'
  | 'today'
  | 'week'
  | 'earlier'
  | 'over';

/** Words that every language must have because the program can meet each of them: a forgotten one does not compile. */
export type DomainMessageId =
  | `label.${Label}`
  | `explain.${Label}`
  | `reason.${ReasonCode}`
  | `claim.${ClaimSentence}`
  | `claimKind.${ClaimKind}`
  | `ground.${CommonGroundKind}`
  | `sure.${Sureness}`
  | `choice.${Choice}`
  | `choosing.${Choice}`
  | `doing.${Choice}`
  | `chosen.${Choice}`
  | `offer.${Choice}`
  | `failure.${Failure}`
  | `command.${RequestCommandId}`
  | `peopleKey.${Exclude<PeopleCommandId, TouchKind>}`
  | `group.${GroupId}`
  | `opinionGround.${Ground}`
  | `noOpinion.${NoOpinion}`
  | `ownModel.${Availability}`
  | `finding.${Finding['kind']}`
  | `field.${Field}`
  | `pageKind.${PageKind}`
  | `memoryTitle.${MemoryTrouble}`
  | `memory.${MemoryTrouble}`
  | `exported.${Counted}`
  | `skip.${SkipReason}`
  | `taughtKind.${Label}`
  | `taughtGround.${CommonGroundKind}`
  | `welcomes.${Welcome}`
  | `trouble.${ArchiveProblem | 'not-kept' | 'unexpected'}`;
