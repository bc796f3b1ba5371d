import * as v from 'valibot';
import { CHOICES, FAILURES, PAGE_KINDS, READING_STATES } from '../requests/index.ts';
import { undoWindowSchema } from '../settings/parse.ts';
import { PRESENCES, PRESSING, READING } from '../settings/settings.ts';
import type { BackgroundMessage, Protocol } from './protocol.ts';

/** Longer than any field of a real card; what exceeds it did not come from our reader. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const senderSchema = v.object({
  name: v.pipe(text(300), v.minLength(1)),
  headline: v.nullable(text(1_000)),
  profileUrl: v.nullable(text(2_000)),
  mutualConnections: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  sharedContext: v.nullable(text(1_000)),
});

const requestSchema = v.object({
  id,
  site: v.pipe(v.string(), v.regex(/^[a-z]{1,30}$/)),
  slug: id,
  sender: senderSchema,
  note: v.nullable(text(20_000)),
  receivedText: v.nullable(text(200)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const healthSchema = v.object({
  pageKind: v.picklist(PAGE_KINDS),
  state: v.picklist(READING_STATES),
  cards: count,
  controls: count,
  broken: count,
  unread: count,
});

const lines = v.array(text(500));

const profileSchema = v.object({
  name: text(300),
  headline: text(1_000),
  positions: v.array(v.object({ company: text(300), title: text(300), location: text(300) })),
  education: v.array(v.object({ school: text(300), degree: text(300) })),
  skills: lines,
  interests: lines,
  places: lines,
  events: lines,
  communities: lines,
  posts: lines,
  people: lines,
});

/** What each message must carry. A total map: a message without a schema does not compile. */
export const payloads = {
  load: v.undefined(),
  seen: v.object({
    pageId: id,
    requests: v.array(requestSchema),
    shown: v.exactOptional(v.array(id)),
    health: healthSchema,
  }),
  claim: v.object({ decisionId: id, pageId: id }),
  outcome: v.object({ decisionId: id, failure: v.nullable(v.picklist(FAILURES)) }),
  decideOnPage: v.object({ requestId: id, choice: v.picklist(CHOICES), pageId: id }),
  offerOnPage: v.object({ decisionId: id, pageId: id }),
  doneByHand: v.object({ requestId: id, choice: v.picklist(CHOICES) }),
  decide: v.object({ requestId: id, choice: v.picklist(CHOICES) }),
  offerAgain: v.object({ decisionId: id }),
  undo: v.object({ decisionId: id }),
  done: v.object({ decisionId: id }),
  saveProfile: profileSchema,
  takenIn: v.undefined(),
  leaveOut: v.object({ keys: v.array(text(1_000)) }),
  forgetExport: v.undefined(),
  saveSettings: v.object({
    keysOn: v.exactOptional(v.boolean()),
    presence: v.exactOptional(v.picklist(PRESENCES)),
    pressing: v.exactOptional(v.picklist(PRESSING)),
    reading: v.exactOptional(v.picklist(READING)),
    secondOpinion: v.exactOptional(v.boolean()),
    undoWindow: v.exactOptional(undoWindowSchema),
  }),
  takeSkeleton: v.undefined(),
} as const satisfies {
  readonly [Name in BackgroundMessage]: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]>;
};
