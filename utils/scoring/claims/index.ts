import type { Claim, Profile, Sender } from '../../requests/index.ts';
import { foldText } from '../text/folded-text.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { checkDraft } from './check.ts';
import { isConditional } from './conditional.ts';
import type { Draft } from './draft.ts';
import { findKnown, findRepeated, findVague } from './find-known.ts';
import { findMade } from './find-made.ts';
import { findPeople } from './find-people.ts';
import { findShared } from './find-shared.ts';
import { heldBy, mayClaim, NAMED, rolesHeld } from './held.ts';
import { kindredCues } from './kindred.ts';
import { readNote } from './reading.ts';
import { findUnnamedPeople } from './unnamed-people.ts';

/**
 * The claims that a note makes to have something in common with the reader or to know something of them, each checked
 * against the sender's card and the reader's profile. In the order in which they stand; offsets are UTF-16, end exclusive.
 * @param language ISO 639-1, or null where it is not known: then the note's own grammar words decide.
 * @param words Those of the note, where it has been cut before.
 */
export function findClaims(
  note: string,
  sender: Sender,
  profile: Profile,
  language: string | null,
  words: readonly Token[] = tokenise(foldText(note)),
): readonly Claim[] {
  const reading = readNote(note, words, sender, profile, language);
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    const kindred = kindredCues(reading, sentence);
    const held = heldBy(reading, sentence);
    if (kindred.length === 0 && !mayClaim(held)) continue;
    const found: Draft[] = [...findPeople(reading, sentence, held), ...findMade(reading, sentence, held)];
    if ((held & TOLD) !== 0) found.push(...findUnnamedPeople(reading, sentence, found));
    found.push(...findVague(reading, sentence, held, found));
    if ((held & NAMED) !== 0) found.push(...findRepeated(reading, sentence, found));
    if (kindred.length > 0 || (held & SHARED) !== 0)
      found.push(...findShared(reading, sentence, kindred, [...drafts, ...found]));
    if ((held & KNOWN) !== 0) found.push(...findKnown(reading, sentence, found));
    drafts.push(
      ...found.filter((draft) => !isConditional(reading, sentence, draft) && !isNamedToo(draft, found)),
    );
  }
  return drafts
    .map((draft) => checkDraft(reading, draft))
    .filter((claim) => claim !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Both at the Uni Bern, in the same year even": the school has been named. */
function isNamedToo({ kind, topic, from }: Draft, all: readonly Draft[]): boolean {
  return (
    kind === 'school' &&
    topic === null &&
    all.some((draft) => draft.kind === kind && draft.anchor !== null && draft.from < from)
  );
}

const TOLD = rolesHeld('told');
const SHARED = NAMED | rolesHeld('shared', 'too', 'and');
const KNOWN = rolesHeld('know', 'seen');
