import type { Decision, Failure, Request } from '../requests/index.ts';
import type { Pressable, Site } from '../sites/site.ts';
import { pause } from './pause.ts';

/** Milliseconds that a page gets to show that something happened. */
const PATIENCE = 4_000;
const LOOK_EVERY = 100;

/** What came of one press; null: the page shows that it happened. `gone`: there was nothing to press. */
export type Outcome = Failure | 'gone' | null;

/** Where a decision is pressed. */
export interface Place {
  readonly site: Site;
  readonly document: Document;
  readonly url: () => URL;
  readonly signal: AbortSignal;
  /** Opens the network's page for writing to the sender. */
  readonly write: (requestId: string) => Promise<void>;
}

/**
 * Presses one control of the site, once, and watches until the page shows what came of it. While the site asks
 * something in a dialog of its own the answer is the reader's, however long they take.
 */
export async function pressAndWatch(place: Place, request: Request, decision: Decision): Promise<Outcome> {
  if (decision.choice === 'later') return null;
  const fields = countFields(place.document);
  const pressed = place.site.press(place.document, place.url(), request, decision.choice);
  if (pressed === 'not-visible') return 'card-gone';
  if (pressed === 'control-missing' && decision.choice === 'reply') {
    await place.write(request.id);
    return null;
  }
  if (pressed === 'card-gone') return (await isGone(place, request)) ? 'gone' : 'card-gone';
  if (pressed !== 'pressed') return pressed;
  return decision.choice === 'reply'
    ? watchReply(place, fields)
    : watchPress(place, request, decision.choice);
}

async function watchPress(place: Place, request: Request, choice: Pressable): Promise<Outcome> {
  const { site, document, url } = place;
  const watched = await watchStanding(place, request);
  if (watched === 'gone') return null;
  // Where the site asked a question of its own, the reader has answered it with no.
  if (watched === 'refused') return 'no-effect';
  return site.focusControl(document, url(), request, choice) ? 'needs-reader' : 'no-effect';
}

/** A page that redraws its rows has none for a moment; only what stays away is gone. */
const GONE_FOR_GOOD = 3;

/**
 * Whether a card that is not there has gone for good, as far as its page can show: it stays away while the page, in
 * the very view in which it stood, shows others, or says that nobody waits.
 */
async function isGone(place: Place, request: Request): Promise<boolean> {
  const { site, document, url, signal } = place;
  for (let look = 0; look < GONE_FOR_GOOD; look += 1) {
    await pause(LOOK_EVERY, signal);
    if (site.standing(document, url(), request) !== 'gone') return false;
    const { state, pageKind } = site.read(document, url()).health;
    // A page that previews a few requests shows others as new ones come.
    if (state === 'nothing-found' || (pageKind !== 'manager' && pageKind !== 'profile')) return false;
  }
  return true;
}

/** After a press, ours or the reader's own: what becomes of the card. */
export async function watchStanding(
  place: Place,
  request: Request,
): Promise<'gone' | 'refused' | 'still-there'> {
  const { site, document, url } = place;
  const pressedAt = url().pathname;
  let gone = 0;
  let asked = false;
  for (let waited = 0; waited < PATIENCE; ) {
    await pause(LOOK_EVERY, place.signal);
    // Another view shows no card either: that says nothing about this one.
    if (url().pathname !== pressedAt) return 'refused';
    const standing = site.standing(document, url(), request);
    gone = standing === 'gone' ? gone + 1 : 0;
    if (gone === GONE_FOR_GOOD) return 'gone';
    asked ||= standing === 'dialog-open';
    if (standing === 'waiting') waited += LOOK_EVERY;
  }
  return asked ? 'refused' : 'still-there';
}

/** A reply was opened when there is a new place to type, or the site has moved on to its messages. */
async function watchReply(place: Place, fieldsBefore: number): Promise<Outcome> {
  const from = place.url().href;
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    await pause(LOOK_EVERY, place.signal);
    if (countFields(place.document) > fieldsBefore || place.url().href !== from) return null;
  }
  return 'no-effect';
}

function countFields(document: Document): number {
  return [
    ...document.querySelectorAll(
      'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]',
    ),
  ].filter((field) => field.checkVisibility()).length;
}
